import { globSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Style sheets are inlined in pages, which are not browser modules. */
const SHEET = /\.css(\?|$)/;

/** Where Vite stores pre-bundled packages. */
const CACHE = '/.vite/';

/**
 * The files that a development server has served so far.
 *
 * @param root folder whose fonts always count as served, since sheets only contain their addresses.
 */
export function servedFiles({ environments }: ViteDevServer, root: string): string[] {
  const { client } = environments;
  const scripts = [...client.moduleGraph.idToModuleMap.keys()];
  const packages = client.depsOptimizer?.metadata.depInfoList ?? [];
  const sheets = Object.values(environments)
    .flatMap(({ moduleGraph }) => [...moduleGraph.idToModuleMap.keys()])
    .filter((id) => SHEET.test(id));
  return [
    ...[...scripts, ...sheets].filter((id) => isAbsolute(id) && !id.includes(CACHE)),
    ...packages.flatMap(({ src }) => src ?? []),
    ...globSync('src/**/*.woff2', { cwd: root }).map((font) => resolve(root, font)),
  ];
}
