/** The state of the search page is in its address: `/search/?q=white+rabbit`. */

/** The query in the search part of an address; empty if there is none. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get('q')?.trim() ?? '';
}

/** The address of the search for a query. */
export function searchAddress(page: string, query: string): string {
  return query ? `${page}?${new URLSearchParams({ q: query }).toString()}` : page;
}
