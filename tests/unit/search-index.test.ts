import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { indexSite } from '../../src/search/build/index-site.ts';
import type { NamedPage } from '../../src/search/named-page.ts';
import { type SearchRecord, searchAttributes } from '../../src/search/record.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, main: string): Promise<void> {
  await mkdir(join(folder, path), { recursive: true });
  await writeFile(
    join(folder, path, 'index.html'),
    `<html lang="en-GB"><body>${main}</body></html>`,
  );
}

function mainOf(record: SearchRecord & { name: string }, text = '<p>Text.</p>'): string {
  const attributes = Object.entries(searchAttributes(record)).map(
    ([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<main ${attributes.join(' ')}><h1>Heading</h1>${text}</main>`;
}

const names = async () =>
  JSON.parse(await readFile(join(folder, 'pagefind', 'names.json'), 'utf8')) as NamedPage[];

describe('indexSite', () => {
  it('keeps what a page says of itself, punctuation included', async () => {
    const record = {
      type: 'project',
      kind: 'hardware',
      name: 'SPEC',
      title: 'Simple "PCIe" Carrier',
      number: 'H-0007',
      id: 'spec',
      summary: 'One board: PCI Express, FMC, and a fibre.',
    } as const;
    await write('projects/spec', mainOf(record));
    expect(await indexSite(folder)).toBe(1);
    expect(await names()).toEqual([
      { ...record, url: '/projects/spec/', key: expect.stringMatching(/^en-gb_/) as string },
    ]);
  });

  it('leaves out pages that say nothing, and the interfaces of Pagefind', async () => {
    await write('a', mainOf({ type: 'page', name: 'A' }));
    await write('b', '<main><h1>Not for the search</h1></main>');
    await indexSite(folder);
    expect((await names()).map(({ url }) => url)).toEqual(['/a/']);
    const files = await readdir(join(folder, 'pagefind'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });

  it.each([
    ['no page', undefined, /index is empty/],
    ['no page for the search', '<main>Text</main>', /index is empty/],
    [
      'a page without a type',
      '<main data-pagefind-body><h1>A</h1></main>',
      /cannot show a page.*meta\.type/s,
    ],
  ])('fails for %s', async (_name, main, message) => {
    if (main) await write('a', main);
    await expect(indexSite(folder)).rejects.toThrow(message);
  });
});
