/** The formats of pages: the smaller first, then one that every browser has. */
export const PICTURE_TYPES = ['image/avif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** In pixels; a smaller picture keeps its own width. */
export const PICTURE_WIDTHS = [320, 640, 1280];

export interface RedrawnPicture {
  /** Sorted by format, then by width. */
  readonly files: readonly RedrawnFile[];
}

export interface RedrawnFile {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Larger files are not decoded. */
export const MAX_PICTURE_BYTES = 10_000_000;

/** Why a picture could not be converted. */
export const PICTURE_FAULTS = ['not-a-picture', 'too-many-pixels', 'broken', 'too-slow'] as const;
export type PictureFault = (typeof PICTURE_FAULTS)[number];
