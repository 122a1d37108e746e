import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { BuiltSite } from './build-site.ts';
import type { Page } from './pages.ts';

/** Weight of a first visit: bytes after gzip (fonts are compressed already) and requests. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly requests: number;
}

/** Sums up everything that a page loads without interaction: sheets, scripts with their imports, fonts, icon. */
export function pageWeight(site: BuiltSite, { html, root }: Page): PageWeight {
  const read = (address: string) =>
    readFileSync(join(site.folder, decodeURI(address.slice(site.base.length))));
  const addresses = (selector: string, name: string) =>
    root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
  const sheets = addresses('link[rel="stylesheet"]', 'href');
  const scripts = withImports(addresses('script[src]', 'src'), read);
  const fonts = new Set(
    sheets.flatMap((sheet) =>
      [
        ...read(sheet)
          .toString()
          .matchAll(/url\(["']?([^"')]+\.woff2)/g),
      ].map(([, url = '']) => new URL(url, `https://site.example${sheet}`).pathname),
    ),
  );
  const zipped = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  return {
    html: gzipSync(html).length,
    css: zipped(sheets),
    js: zipped(scripts),
    fonts: [...fonts].reduce((sum, font) => sum + read(font).length, 0),
    requests:
      1 + sheets.length + scripts.size + fonts.size + addresses('link[rel="icon"]', 'href').length,
  };
}

/** The scripts of a page and their static imports. */
function withImports(scripts: readonly string[], read: (address: string) => Buffer): Set<string> {
  const all = new Set<string>();
  const visit = (script: string) => {
    if (all.has(script)) return;
    all.add(script);
    for (const [, from = ''] of read(script)
      .toString()
      .matchAll(/(?:^|;|\})import\s*(?:[^"'()]*?from\s*)?["'](\.[^"']+)["']/gm)) {
      visit(new URL(from, `https://site.example${script}`).pathname);
    }
  };
  scripts.forEach(visit);
  return all;
}
