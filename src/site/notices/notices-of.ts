import { dirname, isAbsolute, relative, sep } from 'node:path';

import type { Notice } from './notice.ts';
import { ownNotices } from './own-notice.ts';
import { packageFolder, packageNotice } from './package-notice.ts';

/** Elsewhere stands the instance, which may be a package itself. */
const PACKAGES = `${sep}node_modules${sep}`;

const PROGRAM = /\.(astro|[cm]?[jt]s|css|woff2?)$/;

/** Helpers of bundlers have ids like `\0vite/preload-helper.js`; those of Astro, like `astro:scripts/page.js`. */
const MADE_BY = /^(?:virtual:)?(@[^/]+\/[^/:]+|[^/:]+)/;

/** What bundlers say after their own licence about works that they hold and their helpers do not. */
const BUNDLED = /^# Licenses of bundled dependencies$/m;

/**
 * The notices of all that was published. What is neither of a package, nor code or a font of the program, is the
 * office's own.
 *
 * @param ids of modules as the bundler has them, and paths of assets.
 * @param root the folder of the program, with REUSE.toml.
 * @param find gives the path of some file of a package, by its name.
 * @throws one sentence, if there is a package without the text of its licence.
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
