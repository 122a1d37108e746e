/** Where the files of the catalogue stand in an instance, with forward slashes. */
export const ECOSYSTEM_FOLDER = 'catalogue/ecosystems';

/** What the refresh keeps of projects beside its snapshot: a folder for each. */
export const MEDIA_FOLDER = 'catalogue/media';

/** What was read from the design files of a project, in its folder of media. */
export const BOARDS_FILE = 'boards.json';

/** What is known of the pictures that its manifests name, in the same folder. */
export const PICTURES_FILE = 'pictures.json';

/** What people put beside an entry. */
export function imageFile(id: string, file: string): string {
  return `catalogue/images/${id}/${file}`;
}

export function mediaFile(id: string, file: string): string {
  return `${MEDIA_FOLDER}/${id}/${file}`;
}

export function entryFolder(kind: string): string {
  return `catalogue/${kind}`;
}

/** Also of an entry that is being written, whose id and kind may be placeholders. */
export function entryFile({ id, kind }: { readonly id: string; readonly kind: string }): string {
  return `${entryFolder(kind)}/${id}.yaml`;
}

export function ecosystemFile(id: string): string {
  return `${ECOSYSTEM_FOLDER}/${id}.yaml`;
}
