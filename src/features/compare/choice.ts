/** The projects that a reader has picked to compare, as a list of ids in the browser's storage. */
import { MOST, readComparison } from './address.ts';

/** Parses the stored list; invalid ids are dropped. */
export function readChoice(kept: string): readonly string[] {
  return readComparison(new URLSearchParams({ ids: kept }).toString()).ids;
}

/** Adds a project, or removes it. A full list stays as it is. */
export function togglePick(choice: readonly string[], id: string): readonly string[] {
  if (choice.includes(id)) return choice.filter((other) => other !== id);
  return choice.length < MOST ? [...choice, id] : choice;
}

/** The list after a change on the page of a comparison: updated if it was the same, else unchanged. */
export function followChange(
  choice: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const isSame = choice.length === before.length && before.every((id) => choice.includes(id));
  return isSame ? after : choice;
}
