/** Where a relation was read, as text and as a link to the forge. */
import { relationWords as say } from '#messages/relations.ts';
import type { ReadAt } from '../catalogue/read-edges.ts';
import { boardPlace, shortCommit } from './board-place.ts';

/** `.gitmodules at 8f53749`. */
export function readText({ file = say.graph, commit }: ReadAt): string {
  return say.at(file, shortCommit({ commit }));
}

/** The page of the forge that shows the file at that commit; undefined for what is no file. */
export function readPlace({ file, repository, commit }: ReadAt): string | undefined {
  return file === undefined ? undefined : boardPlace({ repository, commit, file });
}
