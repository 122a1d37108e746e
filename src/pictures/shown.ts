/** Which pictures the site shows: decided by a build before it renders, asked by the pages that name them. */

/** Pages are bundled and threads are not: a module that both import exists twice, the global object once. */
const shared = globalThis as { ospoPictures?: ReadonlySet<string> };

/** @param paths within the site, `/projects/spec/picture.png`. */
export function showPictures(paths: ReadonlySet<string>): void {
  shared.ospoPictures = paths;
}

/** While editing, no picture is drawn, and none is shown. */
export function isShown(path: string): boolean {
  return shared.ospoPictures?.has(path) ?? false;
}
