/** `catalogue/media/<id>/`: the record of the pictures of a project that a manifest names, and their files. */
import type { NamedFile } from '../../lib/picture/files.ts';
import { jsonText } from '../../lib/json.ts';
import { PICTURES_FILE } from '../../schemas/paths.ts';
import {
  type FetchedPicture,
  PICTURE_FILE,
  type PictureRecord,
  pictureRecordSchema,
} from '../../schemas/picture-record.ts';
import type { Files } from '../files.ts';

export interface PictureStore {
  /** What is known of a project; nothing where the record does not fit: it is written anew. */
  read(id: string): PictureRecord;
  /**
   * Replaces the record when it says something else, each file by renaming: the record after the files that it names,
   * and before those go that it no longer names. A run that is killed leaves a whole record with all its files.
   *
   * @param files that are new.
   */
  write(id: string, record: PictureRecord, files: readonly NamedFile[]): void;
}

const NOTHING: PictureRecord = { pictures: [] };

/** @param media the folder of all projects. */
export function pictureStore(files: Files, media: string): PictureStore {
  const read = (id: string): PictureRecord => {
    try {
      const text = files.read(`${media}/${id}/${PICTURES_FILE}`);
      return text === undefined ? NOTHING : pictureRecordSchema.parse(JSON.parse(text));
    } catch {
      // What is faulty is fetched again.
      return NOTHING;
    }
  };
  return {
    read,
    write(id, record, news) {
      const folder = `${media}/${id}`;
      const replace = (name: string, content: string | Uint8Array) => {
        files.write(`${folder}/.${name}.tmp`, content);
        files.rename(`${folder}/.${name}.tmp`, `${folder}/${name}`);
      };
      for (const { file, bytes } of news) replace(file, bytes);
      const text = jsonText(record);
      if (text === jsonText(NOTHING)) files.remove(`${folder}/${PICTURES_FILE}`);
      else if (text !== jsonText(read(id))) replace(PICTURES_FILE, text);
      removeOthers(files, folder, record.pictures);
    },
  };
}

/** Files that are named no more, and what a killed run left half written. */
function removeOthers(files: Files, folder: string, pictures: readonly FetchedPicture[]): void {
  const named = new Set(pictures.flatMap((picture) => picture.files.map(({ file }) => file)));
  for (const name of files.list(folder)) {
    const isLeft = /^\.(?:pictures\.json|[\w-]+\.(?:avif|webp))\.tmp$/.test(name);
    if (isLeft || (PICTURE_FILE.test(name) && !named.has(name))) files.remove(`${folder}/${name}`);
  }
}
