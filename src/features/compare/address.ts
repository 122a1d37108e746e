/** Which projects a comparison shows, as the query of its address: `?ids=spec,svec`. */

/** More columns are hard to read side by side. */
export const MOST = 4;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface CompareState {
  readonly ids: readonly string[];
  /** Hides rows in which all projects agree. */
  readonly onlyDifferences: boolean;
}

export interface AskedComparison extends CompareState {
  /** Ids beyond the limit. */
  readonly beyond: readonly string[];
  /** Whether the query contains something that cannot be an id. It is not shown, since it is untrusted text. */
  readonly hasWrong: boolean;
}

/** Parses the query of an address, which is untrusted. Duplicate ids count once. */
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
