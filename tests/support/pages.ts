import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

import type { BuiltSite } from './build-site.ts';

export interface Page {
  /** Requested path, with the base: `/open/catalogue/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Pages of each site that files of this worker have read. */
const read = new Map<string, readonly Page[]>();

/**
 * Every page of a built site except for redirects, in the first of its languages. A site is read once, and a page is
 * parsed when its `root` is first asked for; who looks at each page of a large site parses its `html`, and keeps no tree.
 */
export function readPages({ folder, base }: BuiltSite): readonly Page[] {
  const known = read.get(folder);
  if (known) return known;
  const others = globSync('*/site.webmanifest', { cwd: folder }).map(dirname);
  const pages = globSync('**/*.html', { cwd: folder })
    .filter((file) => !['pagefind', ...others].includes(file.split('/')[0] ?? ''))
    .map((file) => pageOf(base + file.replace(/index\.html$/, ''), join(folder, file)))
    .filter(({ html }) => !isRedirect(html));
  read.set(folder, pages);
  return pages;
}

/** Whether a page only leads to another one. */
export function isRedirect(html: string): boolean {
  return /<meta [^>]*http-equiv="?refresh/.test(html);
}

function pageOf(path: string, file: string): Page {
  const html = readFileSync(file, 'utf8');
  let root: HTMLElement | undefined;
  return {
    path,
    html,
    get root() {
      return (root ??= parse(html));
    },
  };
}

/** The pages of a site in a further language, as a site of their own. */
export function inLanguage({ folder, base }: BuiltSite, locale: string): BuiltSite {
  return { folder: join(folder, locale), base: `${base}${locale}/` };
}

export function readPage(site: BuiltSite, path: string): Page {
  return pageOf(site.base + path, join(site.folder, path, 'index.html'));
}

/** Whether a path, with the base, is a file of the site. */
export function isServed({ folder, base }: BuiltSite, path: string): boolean {
  if (!path.startsWith(base)) return false;
  const file = decodeURI(path.slice(base.length));
  return existsSync(join(folder, file.endsWith('/') || file === '' ? `${file}index.html` : file));
}

/** The text of an element, with its text nodes separated by one space. */
export function textOf(element: HTMLElement | null): string {
  const pieces: string[] = [];
  const collect = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) pieces.push(node.text);
    node.childNodes.forEach(collect);
  };
  if (element) collect(element);
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}
