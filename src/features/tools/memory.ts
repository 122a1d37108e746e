/** Answers are stored in this browser only. Where storage is blocked, the tool works without it. */
import { isMapping } from '../../lib/is-mapping.ts';
import { keepStored, readStored } from '../../lib/storage/storage.ts';

/** The stored answers, by name; empty if they cannot be parsed. */
export function recall(tool: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(readStored('answers', tool) ?? '{}');
    return isAnswers(kept) ? kept : {};
  } catch {
    // Something else is stored: start again.
    return {};
  }
}

/** Stores the answers, or removes them when there are none. */
export function keep(tool: string, answers: Readonly<Record<string, string>>): void {
  const isEmpty = Object.keys(answers).length === 0;
  keepStored('answers', isEmpty ? undefined : JSON.stringify(answers), tool);
}

function isAnswers(value: unknown): value is Record<string, string> {
  return isMapping(value) && Object.values(value).every((item) => typeof item === 'string');
}
