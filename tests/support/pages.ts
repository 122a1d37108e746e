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

/** Every page of a built site except for redirects, in the first of its languages. */
export function readPages({ folder, base }: BuiltSite): Page[] {
  const others = globSync('*/site.webmanifest', { cwd: folder }).map(dirname);
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !['pagefind', ...others].includes(file.split('/')[0] ?? ''))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: base + file.replace(/index\.html$/, ''), html, root: parse(html) };
    })
    .filter(({ root }) => !root.querySelector('meta[http-equiv="refresh"]'));
}

/** The pages of a site in a further language, as a site of their own. */
export function inLanguage({ folder, base }: BuiltSite, locale: string): BuiltSite {
  return { folder: join(folder, locale), base: `${base}${locale}/` };
}

export function readPage(site: BuiltSite, path: string): Page {
  const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
  return { path: site.base + path, html, root: parse(html) };
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
