import { globSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';

/** A sheet stands in the page itself, which is not made for the browser. */
const SHEET = /\.css(\?|$)/;

/** Where Vite puts packages as one file each. */
const CACHE = '/.vite/';

/**
 * What a server for editing has handed out so far, as files.
 *
 * @param root whose fonts count as handed out: sheets name only their addresses.
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
