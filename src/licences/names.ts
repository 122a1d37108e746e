/**
 * The names of licences in the SPDX list. The list is long, so it is registered by `learnNames`: in Node from the list,
 * in the form from `/submit/known.json`.
 */

/** Normalised name → id. */
export type NameTable = Readonly<Record<string, string>>;

/** Characters; a longer text is no name of a licence, whatever it begins with. */
export const LONGEST_NAME = 200;

export interface NamedLicenses {
  readonly ids: readonly string[];
  /** False when the name does not say which version it is. */
  readonly isComplete: boolean;
}

let exact: ReadonlyMap<string, string> = new Map();
let unversioned: ReadonlyMap<string, readonly string[]> = new Map();

export function learnNames(table: NameTable): void {
  const entries = Object.entries(table);
  exact = new Map(entries);
  const groups = Map.groupBy(entries, ([key]) => withoutNumbers(key));
  groups.delete('');
  unversioned = new Map([...groups].map(([key, group]) => [key, group.map(([, id]) => id)]));
}

/** The licences with this name in the SPDX list, the newest last; undefined for any other text. */
export function namedLicenses(text: string): NamedLicenses | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const key = nameKey(text);
  const id = exact.get(key);
  if (id !== undefined) return { ids: [id], isComplete: true };
  const ids = unversioned.get(key);
  return ids && { ids: ids.slice(-6), isComplete: false };
}

/** Normalises a name to lower-case words and numbers that distinguish it: "The Foo Licence, v2.0" → "foo 2". */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9.]/g, ' ')
    .replaceAll(/\bv(?:er)?\.? ?(?=\d)/g, '')
    .replaceAll(/\b(?:the|licen[cs]e|version|agreement)\b/g, '')
    .replaceAll(/(?<=\d)(?:\.0)+(?![.\d])/g, '')
    .replaceAll(/\.(?!\d)/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

function withoutNumbers(key: string): string {
  return key
    .replaceAll(/(?<=^| )\d+(?:\.\d+)*[a-z]?(?= |$)/g, '')
    .replaceAll(/ +/g, ' ')
    .trim();
}
