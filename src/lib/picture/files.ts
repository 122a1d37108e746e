/** File names of converted pictures. */
import { createHash } from 'node:crypto';

import type { RedrawnFile, RedrawnPicture } from './picture.ts';

/** To be raised when the same picture would give other files. */
const EDITION = 1;

/** The common prefix of all files of a picture, from a hash of its bytes. */
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
