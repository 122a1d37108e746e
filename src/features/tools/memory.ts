/** Answers are kept in this browser only. Where nothing can be kept, the tool works for this visit. */
import { isMapping } from '../../lib/is-mapping.ts';
import { keepStored, readStored } from '../../lib/storage/storage.ts';

/** What was kept, by name; nothing if it cannot be read. */
export function recall(tool: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(readStored('answers', tool) ?? '{}');
    return isAnswers(kept) ? kept : {};
  } catch {
    // It holds something else: begin anew.
    return {};
  }
}

/** Keeps the answers, or forgets them when there are none. */
export function keep(tool: string, answers: Readonly<Record<string, string>>): void {
  const isEmpty = Object.keys(answers).length === 0;
  keepStored('answers', isEmpty ? undefined : JSON.stringify(answers), tool);
}

function isAnswers(value: unknown): value is Record<string, string> {
  return isMapping(value) && Object.values(value).every((item) => typeof item === 'string');
}
