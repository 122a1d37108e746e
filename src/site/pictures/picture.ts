/** What the picture of a page says; how it looks is decided in `layout.ts`. */
import type { Look } from '../../exports/marks.ts';

/** The size that https://ogp.me consumers agree on. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** A photograph or a drawing of what the page is about. */
export interface Photo {
  /** Path within the site. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Who made it, and its licence. */
  readonly credit?: string | undefined;
}

export interface PictureCell {
  readonly label: string;
  readonly value: string;
}

export interface Picture {
  /** The colour and the pad of a kind, or ink and the mark of the site. */
  readonly look: Look;
  /** What stands large on the spine: the letter of a kind, the subject of a guideline. */
  readonly letter?: string | undefined;
  /** The rest of the number, below the letter. */
  readonly digits?: string | undefined;
  readonly name: string;
  /** What the name stands for. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly photo?: Photo | undefined;
  /** The title block at the foot, the widest cell last. */
  readonly cells: readonly PictureCell[];
}
