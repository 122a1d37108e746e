/** The boards of a project as pages show them. */
import type { BoardRecord, Boards } from '../schemas/board-record.ts';
import { path } from '../schemas/address.ts';
import type { Entry } from '../schemas/entry.ts';

export interface ProjectBoard extends BoardRecord {
  /** Paths within the site. */
  readonly at: {
    readonly page: string;
    /** Absent where there are none. */
    readonly drawings?: { readonly top: string; readonly bottom: string };
  };
}

/** Empty where the entry refuses them, or anything from its forge. */
export function boardsOf(
  id: string,
  entry: Entry,
  known: Boards | undefined,
): readonly ProjectBoard[] {
  if (!known || refuses(entry)) return [];
  return known.boards.map((board) => {
    const { slug, drawings } = board;
    const page = path.board(id, slug);
    if (!drawings) return { ...board, at: { page } };
    const { top, bottom } = drawings;
    return {
      ...board,
      at: { page, drawings: { top: path.media(id, top), bottom: path.media(id, bottom) } },
    };
  });
}

/** Files without a board, each with the reason. */
export function leftOutOf(entry: Entry, known: Boards | undefined): Boards['leftOut'] {
  return refuses(entry) ? undefined : known?.leftOut;
}

function refuses({ harvest }: Entry): boolean {
  return harvest?.forge === false || Boolean(harvest?.without?.includes('boards'));
}

/** Whether it has a page: it needs drawings, or at least parts. */
export function isShown({ at, parts }: ProjectBoard): boolean {
  return at.drawings !== undefined || parts.length > 0;
}
