/** The content of a preview picture; `layout.ts` has its layout. */
import type { Svg } from '../../instance/brand/svg.ts';
import type { Kind } from '../../schemas/entry.ts';
import type { Palette } from '../../schemas/palette.ts';

/** A kind, or the site itself. */
export type Look = Kind | 'site';

/** What all pictures of a site have in common. */
export interface PictureBrand {
  readonly palette: Palette;
  readonly logo: Svg;
}

/** The size recommended for https://ogp.me. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** A photograph or a drawing of what the page is about. */
export interface Photo {
  /** Path within the site. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Author and licence. */
  readonly credit?: string | undefined;
}

export interface PictureCell {
  readonly label: string;
  readonly value: string;
}

export interface Picture {
  /** Colour and shape of a kind, or those of the site. */
  readonly look: Look;
  /** Large text on the spine: the letter of a kind, the subject of a guideline. */
  readonly letter?: string | undefined;
  /** The rest of the number, below the letter. */
  readonly digits?: string | undefined;
  readonly name: string;
  /** The long form of the name. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly photo?: Photo | undefined;
  /** The title block at the foot, the widest cell last. */
  readonly cells: readonly PictureCell[];
}
