import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { readInstance } from '../../src/instance/read.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SITE = 'tests/fixtures/small/content/site.yaml';
const ENTRY = 'repositories:\n  - https://git.example.org/team/board\n';
const FAULTY = 'catalogue/hardware/faulty.yaml';
const WHOLE = { 'catalogue/hardware/board.yaml': `# Kept by hand.\nname: Board\n${ENTRY}` };

/** An instance with the site of the fixture and these files. */
function instanceWith(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder('catalogue');
  const all = { 'content/site.yaml': readFileSync(SITE, 'utf8'), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return readInstance(root);
}

describe('the catalogue of an instance', () => {
  it('is joined with its site when every file fits', () => {
    const { catalogue, site, skipped } = loadCatalogue(instanceWith(WHOLE), { onFault: 'throw' });
    expect([...catalogue.projects.keys()]).toEqual(['board']);
    expect(site.title).not.toBe('');
    expect(skipped).toEqual([]);
  });

  it.each([
    [FAULTY, `name: 5\n${ENTRY}`],
    ['catalogue/ecosystems/family.yaml', 'name: 5\n'],
    ['catalogue/vocabularies/topics.yaml', 'no: list\n'],
    ['catalogue/metadata.json', '{'],
    ['catalogue/numbers.json', '{ "board": 5 }'],
    ['content/site.yaml', 'title: 5\n'],
  ])('is refused, or joined without %s, where that does not fit', (file, text) => {
    const instance = instanceWith({ ...WHOLE, [file]: text });
    expect(() => loadCatalogue(instance, { onFault: 'throw' })).toThrow(
      `${file} does not fit. Run "npm run validate", which says where.`,
    );
    const { catalogue, skipped } = loadCatalogue(instance, { onFault: 'skip' });
    expect([...catalogue.projects.keys()]).toEqual(['board']);
    expect(skipped).toEqual([file]);
  });

  it('reads only what is asked for, and what is written above an entry', () => {
    const { root } = instanceWith(WHOLE);
    const part = readInstance(root, ['entries']);
    expect(Object.keys(part)).toEqual(['entries']);
    expect(part.entries.map(({ id, head }) => [id, head])).toEqual([['board', 'Kept by hand.']]);
  });
});
