/** Astro's own renderer and our threads give the same site, to the byte. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

const SITES = resolve('node_modules/.cache/test-sites');
const own = join(SITES, 'rendered-by-astro');
const threads = join(SITES, 'rendered-in-threads');
let said: string;

beforeAll(() => {
  build(own, '0');
  said = build(threads, '2');
}, 300_000);

/** @returns what it printed. */
function build(folder: string, count: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/fixtures/renderers/build.ts', folder],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        OSPO_INSTANCE: 'tests/fixtures/small',
        OSPO_THREADS: count,
      },
    },
  );
  if (status !== 0) throw new Error(`The site was not built.\n${stdout}\n${stderr}`);
  return stdout;
}

const filesOf = (folder: string) =>
  globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();

describe('a site that is rendered in threads', () => {
  it('has the same files, with the same bytes, as one that Astro renders', () => {
    const files = filesOf(own);
    expect(filesOf(threads)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(join(own, file)).equals(readFileSync(join(threads, file))),
    );
    expect(differing).toEqual([]);
  });

  it('has the images of a page, made smaller and as they are', () => {
    const html = readFileSync(join(threads, 'pictures/index.html'), 'utf8');
    const images = [...html.matchAll(/<img src="\/open\/([^"]+)/g)].map(([, file = '']) => file);
    expect(images.map((file) => file.slice(file.lastIndexOf('.')))).toEqual(['.webp', '.png']);
    for (const file of images) expect(statSync(join(threads, file)).size).toBeGreaterThan(100);
  });

  it('has the sheets of each page, and the scripts that integrations add to all', () => {
    for (const page of ['index.html', 'pictures/index.html', 'projects/buoy/index.html']) {
      const html = readFileSync(join(threads, page), 'utf8');
      expect(html).toContain('globalThis.added = "in the head";');
      expect(html).toMatch(/<link rel="stylesheet" href="\/open\/_astro\/[^"]+\.css"/);
      const scripts = [...html.matchAll(/<script type="module" src="\/open\/([^"]+)"/g)].map(
        ([, file = '']) => readFileSync(join(threads, file), 'utf8'),
      );
      expect(scripts.join('')).toContain('by a script of every page');
    }
  });

  it('leaves no page to Astro but those with images', () => {
    const withImages = filesOf(threads).filter(
      (file) =>
        file.endsWith('.html') &&
        /<img [^>]*src="[^"]*\/_astro\//.test(readFileSync(join(threads, file), 'utf8')),
    );
    expect(withImages).toContain('pictures/index.html');
    expect(said).toContain(
      `Pages that no thread could render, and Astro did: ${withImages.length}.`,
    );
  });
});
