/** Which projects a comparison shows, as the query of its address: `?ids=spec,svec`. */

/** More columns than this cannot be read side by side. */
export const MOST = 4;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface CompareState {
  readonly ids: readonly string[];
  /** Rows in which all projects say the same are left out. */
  readonly onlyDifferences: boolean;
}

export interface AskedComparison extends CompareState {
  /** Ids after the first four. */
  readonly beyond: readonly string[];
  /** Whether something stands there that cannot be the id of any project. Its words are not those of the site. */
  readonly hasWrong: boolean;
}

/** Reads the query of an address; nothing in it is trusted. An id that stands there twice counts once. */
export function readComparison(query: string): AskedComparison {
  const parameters = new URLSearchParams(query);
  const asked = parameters.getAll('ids').flatMap((value) => value.split(','));
  const all = [...new Set(asked.map((id) => id.trim()).filter(Boolean))];
  const ids = all.filter((id) => ID.test(id));
  return {
    ids: ids.slice(0, MOST),
    beyond: ids.slice(MOST),
    hasWrong: ids.length < all.length,
    onlyDifferences: parameters.get('show') === 'differences',
  };
}

/** The query of a comparison; `''` if it has no project. */
export function writeComparison({ ids, onlyDifferences }: CompareState): string {
  if (ids.length === 0) return '';
  return `?ids=${ids.join(',')}${onlyDifferences ? '&show=differences' : ''}`;
}
