/** A facet is a name in one list: from there the compiler leads to all that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { incompleteFiles } from '../support/incomplete-files.ts';

const LIST = 'src/schemas/facet.ts';
const TYPES = ['src/schemas/entry.ts', 'src/schemas/words.ts'];
const tables = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('src', file))
  .filter((file) => file.endsWith('.ts') && file !== LIST)
  .filter((file) => /Record<\s*Facet\b|\bFacetValues\b/.test(readFileSync(file, 'utf8')));

describe('a facet', { timeout: 120_000 }, () => {
  const text = readFileSync(LIST, 'utf8');
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const section = /^## Add a facet$(.*?)^## /ms.exec(guide)?.[1] ?? '';

  it('is known everywhere today', () => {
    expect(incompleteFiles(tables, { file: LIST, text }, TYPES)).toEqual([]);
  });

  it('that is new is asked for by the compiler in files that CONTRIBUTING names', () => {
    const more = text.replace("  'files',\n]", "  'files',\n  'another',\n]");
    expect(more).not.toBe(text);
    const asked = incompleteFiles(tables, { file: LIST, text: more }, TYPES);
    expect(asked.map((file) => path.basename(file)).toSorted()).toEqual([
      'facet-lists.ts',
      'facets.ts',
      'values.ts',
    ]);
    expect([LIST, ...asked].filter((file) => !section.includes(path.basename(file)))).toEqual([]);
  });

  it('as a column needs a heading, in a file that CONTRIBUTING names', () => {
    const file = 'src/schemas/list-words.ts';
    const words = readFileSync(file, 'utf8');
    const more = words.replace(
      "  'active',\n  'files',\n]",
      "  'active',\n  'files',\n  'another',\n]",
    );
    expect(more).not.toBe(words);
    const headings = 'src/messages/en/facets.ts';
    expect(incompleteFiles([headings], { file, text: more }, TYPES)).toEqual([headings]);
    expect([file, headings].filter((name) => !section.includes(name))).toEqual([]);
  });
});
