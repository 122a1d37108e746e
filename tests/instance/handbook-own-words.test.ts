/** Every sentence is our own: the seeds are cited, never copied. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { RUN, runsOf, sharedRuns } from '../support/shared-runs.ts';

const root = join(import.meta.dirname, '../..');
/** What the handbook was written from lies beside the repository, where somebody put it; it is not ours to pass on. */
const material = join(root, '../shared');
const hasMaterial = existsSync(join(material, 'seeds'));

const textsIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));

describe('a run of words', () => {
  const seed = runsOf(['One two three four five six seven eight nine ten eleven twelve thirteen.']);

  it.each([
    ['of eight is too short', 'Four, five six; seven eight nine ten eleven', 0],
    ['of twelve', 'Then, one two three four five six seven eight nine ten eleven twelve', 1],
    ['across lines', 'one two three four five\nsix seven eight nine ten eleven twelve thirteen', 2],
    [
      'that a column parted',
      'one two three four five six sev-\nen eight nine ten eleven twelve',
      1,
    ],
    [
      'of a title',
      '  - title: one two three four five six seven eight nine ten eleven twelve\n    url: x',
      0,
    ],
    ['of a quotation', '> one two three four five six seven eight nine ten eleven twelve', 0],
  ])('%s: %s', (_, text, count) => {
    expect(sharedRuns(text, seed)).toHaveLength(count);
  });

  it('does not come from addresses', () => {
    const address = 'https://a.example/one/two/three/four/five/six/seven/eight/nine/ten/eleven/12';
    expect(sharedRuns(address, runsOf([address]))).toEqual([]);
  });
});

describe.skipIf(!hasMaterial)(`the words of the site beside ../shared (${RUN} in a row)`, () => {
  const seeds = hasMaterial ? textsIn(material, '{seeds,research}/*.{txt,md}') : [];
  const others = runsOf(seeds.map(({ text }) => text));

  it('are compared with all that was given', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(5);
    expect(others.size).toBeGreaterThan(20_000);
  });

  it.each(textsIn(join(instanceFolder(), 'content'), '**/*.{mdx,yaml}'))(
    'are its own: $file',
    ({ text }) => {
      expect(sharedRuns(text, others)).toEqual([]);
    },
  );
});
