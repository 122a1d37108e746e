/** Paths of catalogue files in an instance, with forward slashes. */
export const ECOSYSTEM_FOLDER = 'catalogue/ecosystems';

/** Records and files of the refresh beside its snapshot: a folder for each project. */
export const MEDIA_FOLDER = 'catalogue/media';

/** What was read from catalogues of other offices: a file for each. */
export const FEDERATION_FOLDER = 'catalogue/federation';

/** Record of the boards of a project, in its media folder. */
export const BOARDS_FILE = 'boards.json';

/** Record of the pictures from manifests, in the same folder. */
export const PICTURES_FILE = 'pictures.json';

/** A picture beside an entry. */
export function imageFile(id: string, file: string): string {
  return `catalogue/images/${id}/${file}`;
}

export function mediaFile(id: string, file: string): string {
  return `${MEDIA_FOLDER}/${id}/${file}`;
}

export function entryFolder(kind: string): string {
  return `catalogue/${kind}`;
}

/** Also for a new entry in the form, whose id and kind may be placeholders. */
export function entryFile({ id, kind }: { readonly id: string; readonly kind: string }): string {
  return `${entryFolder(kind)}/${id}.yaml`;
}

export function ecosystemFile(id: string): string {
  return `${ECOSYSTEM_FOLDER}/${id}.yaml`;
}

/** How the site looks, where the office says so. */
export const BRAND_FILE = 'brand/brand.yaml';
/** The mark of the office, which pages draw beside its name. */
export const LOGO_FILE = 'brand/logo.svg';
/** What a browser shows in its tabs; either or both. */
export const ICON_FILES = ['brand/favicon.svg', 'brand/favicon.png'] as const;
export const FONT_FOLDER = 'brand/fonts';
