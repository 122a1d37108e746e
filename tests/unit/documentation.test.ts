/** What README and CONTRIBUTING say is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { entrySchema } from '../../src/schemas/entry.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

describe('the documentation', () => {
  const pages = ['.', 'docs'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  );

  it.each(pages)('%s links only to files that exist', (page) => {
    const prose = read(page).replaceAll(/^```[^]*?^```$|`[^`\n]+`/gm, '');
    const links = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link = '']) =>
      join(dirname(page), link),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('names only scripts that exist', () => {
    const names = [...`${readme}\n${contributing}`.matchAll(/npm run ([a-z][\w:]*)/g)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  it('names each folder of the program', () => {
    const tree = /```text\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const folders = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath }) => `${parentPath.split(sep)[1] ?? ''}/`);
    expect([...new Set(folders)].filter((folder) => !tree.includes(folder))).toEqual([]);
  });

  it('describes each field of an entry', () => {
    const fields = Object.keys(entrySchema.shape);
    expect(fields.filter((field) => !contributing.includes(`| \`${field}\` `))).toEqual([]);
  });
});
