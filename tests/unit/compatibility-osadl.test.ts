/** The checker against the matrix of the Open Source Automation Development Lab, which knows 21 of its licences. */
import { readFileSync } from 'node:fs';

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import {
  expressionAnswer,
  readOutbound,
} from '../../src/licences/compatibility/expression-answer.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';

const schema = z.object({
  inbound: z.array(z.string()),
  rows: z.record(z.string(), z.string()),
});
const { inbound, rows } = schema.parse(
  JSON.parse(readFileSync('tests/fixtures/licences/osadl-441.json', 'utf8')),
);

const cells = Object.entries(rows).flatMap(([to, row]) =>
  inbound.map((from, index) => ({ from, to, theirs: row[index], ours: verdict(from, to) })),
);

function verdict(from: string, to: string) {
  const out = readOutbound(matrix, to);
  if (!out.ok) throw new Error(out.message);
  const question = { use: 'merge', artefact: 'software' } as const;
  const { verdict, pairs } = expressionAnswer(matrix, from, out.keys, question);
  return verdict === 'ask' ? (pairs[0]?.reading ?? 'unknown') : verdict;
}

const LETTERS: Readonly<Record<string, string>> = {
  yes: 'y',
  conditional: 'c',
  no: 'n',
  unknown: 'u',
};

describe('of the 441 cells of OSADL', () => {
  it('none that is a no there is a yes here', () => {
    expect(cells).toHaveLength(441);
    expect(cells.filter(({ theirs, ours }) => theirs === 'n' && ours === 'yes')).toEqual([]);
  });

  it('at least 85 of 100 agree', () => {
    const same = cells.filter(({ theirs, ours }) => theirs === LETTERS[ours]);
    expect(same.length / cells.length).toBeGreaterThanOrEqual(0.85);
  });
});
