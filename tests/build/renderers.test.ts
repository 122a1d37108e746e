/** Our threads render what Astro's own renderer does; build/reproducible compares whole sites to the byte. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, describe, expect, inject, it } from 'vitest';

import { buildRecordSchema } from '../../src/schemas/build-record.ts';
import { placeFor } from '../support/build-site.ts';
import { commandEnvironment } from '../support/command-environment.ts';

/** Rendered by Astro, since it is so small. */
const own = inject('small').folder;
const threads = resolve('node_modules/.cache/test-sites/rendered-in-threads');
let said: string;

beforeAll(() => {
  const record: unknown = JSON.parse(readFileSync(join(own, 'build.json'), 'utf8'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('tests/fixtures/renderers/build.ts'), threads],
    {
      cwd: placeFor('rendered-in-threads'),
      encoding: 'utf8',
      env: {
        ...commandEnvironment,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        OSPO_INSTANCE: resolve('tests/fixtures/small'),
        OSPO_THREADS: '2',
        SOURCE_DATE_EPOCH: String(buildRecordSchema.parse(record).time),
      },
    },
  );
  if (status !== 0) throw new Error(`The site was not built.\n${stdout}\n${stderr}`);
  said = stdout;
}, 300_000);

const filesOf = (folder: string) =>
  globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();

/** Without scripts and their hashes in the policy, to which integrations add. */
const withoutScripts = (html: string) =>
  html
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');

describe('a site that is rendered in threads', () => {
  it('has the pages that Astro renders, but for what integrations add', () => {
    const pages = (folder: string) => filesOf(folder).filter((file) => file.endsWith('.html'));
    const expected = pages(own);
    expect(pages(threads)).toEqual([...expected, 'pictures/index.html'].toSorted());
    const textOf = (folder: string, file: string) =>
      withoutScripts(readFileSync(join(folder, file), 'utf8'));
    expect(expected.filter((file) => textOf(own, file) !== textOf(threads, file))).toEqual([]);
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
