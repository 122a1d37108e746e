/** Where the files of the catalogue stand in an instance, with forward slashes. */
export const ECOSYSTEM_FOLDER = 'catalogue/ecosystems';

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
