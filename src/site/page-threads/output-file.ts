/**
 * The file of a page or of data within the folder of the site, as Astro names it when a page is a folder.
 *
 * @param place decoded or encoded path within the site, `/projects/spec/`.
 */
export function outputFile(place: string, type: string): string {
  const path = decodeURI(place);
  if (type === 'endpoint') return path.replace(/\/$/, '');
  return path === '/404/' ? '/404.html' : `${path}index.html`;
}
