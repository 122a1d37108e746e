/** The names of the files of pictures that were drawn anew. */
import { createHash } from 'node:crypto';

import type { RedrawnFile, RedrawnPicture } from './picture.ts';

/** Changes whenever the same picture would become other files. */
const EDITION = 1;

/** Names all files of a picture: of the same bytes the same. */
export function pictureKey(bytes: Uint8Array): string {
  return createHash('sha256').update(`${EDITION}\n`).update(bytes).digest('hex').slice(0, 16);
}

export interface NamedFile extends RedrawnFile {
  /** `0f3a…-640.avif` */
  readonly file: string;
}

export function namedFiles(key: string, { files }: RedrawnPicture): NamedFile[] {
  return files.map((file) => ({
    file: `${key}-${file.width}.${file.type.replace('image/', '')}`,
    ...file,
  }));
}
