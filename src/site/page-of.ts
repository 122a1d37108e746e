/**
 * For `getStaticPaths` of a single address, in a file `[...list].astro`: its page is made where the instance has what it
 * shows, and not otherwise. A list shows nothing while it is empty.
 */
export function pageOf<Shown>(shown: Shown | undefined) {
  const isThere = shown !== undefined && !(Array.isArray(shown) && shown.length === 0);
  return isThere ? [{ params: { list: undefined }, props: { shown } }] : [];
}
