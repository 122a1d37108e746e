import { dirname, isAbsolute, relative, sep } from 'node:path';

import type { Notice } from './notice.ts';
import { ownNotices } from './own-notice.ts';
import { packageFolder, packageNotice } from './package-notice.ts';

/** Other files may belong to the instance, which can be a package itself. */
const PACKAGES = `${sep}node_modules${sep}`;

const PROGRAM = /\.(astro|[cm]?[jt]s|css|woff2?)$/;

/**
 * Virtual modules of bundlers have ids like `\0vite/preload-helper.js`; those of Astro, like `astro:scripts/page.js`.
 */
const MADE_BY = /^(?:virtual:)?(@[^/]+\/[^/:]+|[^/:]+)/;

/**
 * Heading in a bundler's own licence file before the licences of works that it bundles, which its helpers do not
 * contain.
 */
const BUNDLED = /^# Licenses of bundled dependencies$/m;

/**
 * The notices of everything that is published. What is neither from a package, nor code or a font of the program,
 * belongs to the office.
 *
 * @param ids module ids of the bundler, and paths of assets.
 * @param root folder of the program, with REUSE.toml.
 * @param find path of any file of a package, by its name.
 * @throws one sentence, if a package has no licence text.
 */
export function noticesOf(
  ids: Iterable<string>,
  root: string,
  find: (name: string) => string,
): Notice[] {
  const own = ownNotices(root);
  const folders = new Map<string, string | undefined>();
  const folderOf = (file: string): string | undefined => {
    const beside = dirname(file);
    if (!folders.has(beside)) folders.set(beside, packageFolder(beside));
    return folders.get(beside);
  };
  const packages = new Set<string>();
  const helpers = new Set<string>();
  const notices: Notice[] = [];
  for (const id of ids) {
    const [file = ''] = id.replace(/^\0/, '').split('?');
    const maker = isAbsolute(file) ? undefined : find(MADE_BY.exec(file)?.[1] ?? file);
    const folder = folderOf(maker ?? file);
    if (folder === undefined) continue;
    if (relative(root, folder) === '') {
      if (PROGRAM.test(file)) notices.push(own(relative(root, file)));
    } else if (folder.includes(PACKAGES)) (maker ? helpers : packages).add(folder);
  }
  const ofHelpers = [...helpers.difference(packages)].map(packageNotice).map(ownPart);
  return [...notices, ...[...packages].map(packageNotice), ...ofHelpers];
}

function ownPart(notice: Notice): Notice {
  const [text = ''] = notice.text.split(BUNDLED);
  return { ...notice, text: text.trim() };
}
