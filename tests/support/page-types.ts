import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A route of `src/pages`, as a pattern for files of the built site. */
interface Route {
  readonly name: string;
  readonly file: RegExp;
}

/** The most specific routes first, as in Astro: a page belongs to the first that matches. */
const ROUTES: readonly Route[] = globSync('**/*.astro', { cwd: 'src/pages' })
  .map((file) => file.replace(/\.astro$/, ''))
  .toSorted((a, b) => placeholders(a) - placeholders(b) || b.length - a.length)
  .map((name) => ({ name, file: fileOf(name) }));

/** The longest page of each route of a built site, which most likely shows faults. */
export function longestPages(folder: string): ReadonlyMap<string, string> {
  const longest = new Map<string, { file: string; size: number }>();
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const route = ROUTES.find((one) => one.file.test(file));
    const { size } = statSync(join(folder, file));
    if (route && size > (longest.get(route.name)?.size ?? 0))
      longest.set(route.name, { file, size });
  }
  const pages = [...longest].filter(([, { file }]) => !isRedirect(join(folder, file)));
  return new Map(pages.map(([name, { file }]) => [name, file.replace(/index\.html$/, '')]));
}

const isRedirect = (file: string) => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

function placeholders(name: string): number {
  return (name.match(/\[/g) ?? []).length + (name.match(/\[\.\.\./g) ?? []).length;
}

function fileOf(name: string): RegExp {
  if (name === '404') return /^404\.html$/;
  const path = name
    .replace(/(^|\/)index$/, '')
    .replaceAll(/\/\[\.{3}\w+\]/g, '(?:/.+)?')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${path === '' ? '' : `${path}/`}index\\.html$`);
}
