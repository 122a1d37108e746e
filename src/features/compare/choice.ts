/** The projects that a reader has picked to compare, as a list of ids that a browser keeps. */
import { MOST, readComparison } from './address.ts';

/** Reads what a browser kept; whatever is no id is dropped. */
export function readChoice(kept: string): readonly string[] {
  return readComparison(new URLSearchParams({ ids: kept }).toString()).ids;
}

/** Picks a project, or lets go of it. A full choice takes no other and stays as it is. */
export function togglePick(choice: readonly string[], id: string): readonly string[] {
  if (choice.includes(id)) return choice.filter((other) => other !== id);
  return choice.length < MOST ? [...choice, id] : choice;
}

/** The choice after a change on the page of a comparison: it follows if it was the same, else it stays. */
export function followChange(
  choice: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const isSame = choice.length === before.length && before.every((id) => choice.includes(id));
  return isSame ? after : choice;
}
