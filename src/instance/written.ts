/** Files that programs write. */
import { FEDERATION_FOLDER, MEDIA_FOLDER } from '../schemas/paths.ts';
import { jsonDocument, type Document } from './document.ts';
import { exists, list, readText } from './folder.ts';

/** A record of the refresh about one project, or about one catalogue of another office. */
export interface WrittenDocument extends Document {
  /** Of what it is about. */
  readonly id: string;
}

/** They have a record for every repository. */
const MAX_GENERATED_BYTES = 256 * 1024 * 1024;

export function readGenerated(
  root: string,
  file: string,
  read: typeof jsonDocument = jsonDocument,
): Document | undefined {
  if (!exists(root, file)) return undefined;
  return read(file, readText(root, file, MAX_GENERATED_BYTES));
}

/** What was read from catalogues of other offices, with the id of each. */
export function readForeign(root: string): WrittenDocument[] {
  return list(root, FEDERATION_FOLDER).flatMap(({ file, name }) => {
    const document = name.endsWith('.json') ? readGenerated(root, file) : undefined;
    return document ? [{ id: name.slice(0, -'.json'.length), ...document }] : [];
  });
}

/** The records with this file name, of all projects. */
export function readMedia(root: string, record: string): WrittenDocument[] {
  const folders = list(root, MEDIA_FOLDER).filter(({ isFolder }) => isFolder);
  return folders.flatMap(({ file, name }) => {
    const document = readGenerated(root, `${file}/${record}`);
    return document ? [{ id: name, ...document }] : [];
  });
}
