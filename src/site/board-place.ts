/** Where a board was read, as text and as a link to the forge. */
import { boardPages as say } from '#messages/board-pages.ts';
import type { ProjectBoard } from '../catalogue/boards.ts';
import { commitPlace } from '../features/drift/forge-links.ts';
import { getSite } from './site.ts';

type Place = Pick<ProjectBoard, 'repository' | 'commit' | 'file'>;

/** Characters of a commit hash, as forges shorten it. */
const SHORT = 7;

export function shortCommit({ commit }: Pick<Place, 'commit'>): string {
  return commit.slice(0, SHORT);
}

/** `read from hw/main.kicad_pcb at 8f53749`. */
export function boardReading(place: Place): string {
  return say.readFrom(say.atCommit(place.file, shortCommit(place)));
}

/** The page of the forge that shows the file at that commit. */
export function boardPlace({ repository, commit, file }: Place): string {
  return commitPlace({ url: repository, record: undefined }, { commit, file }, getSite()).url;
}
