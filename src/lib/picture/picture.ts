/** What pages show: the smaller first, and one that every browser has. */
export const PICTURE_TYPES = ['image/avif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** In pixels; a smaller picture keeps its own width. */
export const PICTURE_WIDTHS = [320, 640, 1280];

export interface RedrawnPicture {
  /** In each format the smallest first. */
  readonly files: readonly RedrawnFile[];
}

export interface RedrawnFile {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A larger file is not decoded. */
export const MAX_PICTURE_BYTES = 10_000_000;

/** Why a picture was not drawn anew. */
export const PICTURE_FAULTS = ['not-a-picture', 'too-many-pixels', 'broken', 'too-slow'] as const;
export type PictureFault = (typeof PICTURE_FAULTS)[number];
