/** Words about the pictures of projects, in French. */
import type * as english from '../en/pictures.ts';
import type { Translation } from '../translation.ts';

export const pictureMessages: Translation<typeof english.pictureMessages> = {
  fromManifest: (file) => `Image tirée du fichier ${file} du projet`,
  notFetched: (project, address, because) =>
    `${project} : l’image ${address} n’a pas été reprise : ${because}`,
  notWritten: (project, because) =>
    `${project} : les images n’ont pas pu être écrites : ${because}`,
};

/** Why a picture is not shown. */
export const pictureFaults: Translation<typeof english.pictureFaults> = {
  'not-a-picture':
    'ce n’est pas une image qui peut être lue (JPEG, PNG, WebP, AVIF, GIF, TIFF ou SVG).',
  'too-many-pixels': 'l’image a plus de 40 mégapixels.',
  broken: 'l’image est abîmée : elle n’a pas pu être lue en entier.',
  'too-slow': 'la lecture de l’image a pris trop de temps.',
};
