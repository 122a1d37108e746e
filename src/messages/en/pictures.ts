/** Words about the pictures of projects, in English. */
import type { PictureFault } from '../../lib/picture/picture.ts';

export const pictureMessages = {
  fromManifest: (file: string) => `Picture from the project's ${file}`,
  notFetched: (project: string, address: string, because: string) =>
    `${project}: the picture ${address} was not taken: ${because}`,
  notWritten: (project: string, because: string) =>
    `The pictures of ${project} could not be written: ${because}`,
};

/** Why a picture could not be converted. */
export const pictureFaults: Record<PictureFault, string> = {
  'not-a-picture': 'this is no picture that can be read (JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG).',
  'too-many-pixels': 'the picture has more than 40 megapixels.',
  broken: 'the picture is broken: not all of it could be read.',
  'too-slow': 'it took too long to read the picture.',
};
