/** The record of the pictures that a manifest names, and their files. */
import { PICTURES_FILE } from '../../schemas/paths.ts';
import {
  PICTURE_FILE,
  type PictureRecord,
  pictureRecordSchema,
} from '../../schemas/picture-record.ts';
import type { MediaKind } from '../media-store.ts';

export const PICTURES: MediaKind<PictureRecord> = {
  record: PICTURES_FILE,
  schema: pictureRecordSchema,
  nothing: { pictures: [] },
  filesOf: ({ pictures }) => pictures.flatMap((picture) => picture.files.map(({ file }) => file)),
  isOurs: (file) => PICTURE_FILE.test(file),
};
