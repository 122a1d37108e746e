/** What becomes of the files of a repository that name other works. */
import { expect, it } from 'vitest';

import { withEdges } from '../../src/refresh/edges.ts';
import type { Reading } from '../../src/refresh/provider.ts';

const KEY = 'https://lab.example/a/board';
const COMMIT = 'a'.repeat(40);
const FROM = { method: 'POST', address: 'https://lab.example/api', at: '$.edges' };
const FILES = [
  {
    from: 'gitmodules',
    file: '.gitmodules',
    needs: ['https://lab.example/a/core'],
  },
];
const TEXTS = { '.gitmodules': '[submodule "core"]\n\tpath = core\n\turl = ../core.git\n' };

async function read(
  edges: object | undefined,
  {
    before,
    facts = { head: COMMIT },
    ended = false,
  }: { before?: object; facts?: object; ended?: boolean } = {},
) {
  const warnings: string[] = [];
  const reading = { source: 'gitlab', looked: ['head'], facts, ...(edges && { edges }) };
  const signal = ended
    ? AbortSignal.abort(new Error('The run has ended.'))
    : new AbortController().signal;
  const tools = { signal, warn: (message: string) => void warnings.push(message) };
  const told = await withEdges(KEY, reading as unknown as Reading, before as never, tools);
  return { isSame: (told as object) === reading, told, warnings };
}

const known = (edges: object) => ({ looked: ['head', 'edges'], facts: { head: COMMIT, edges } });

it('is known with their commit, and with the request that told it', async () => {
  const { told, warnings } = await read({ texts: TEXTS, from: FROM });
  expect(told).toMatchObject({
    ...known({ commit: COMMIT, files: FILES }),
    origins: { edges: FROM },
  });
  expect(warnings).toEqual([]);
  const silent = await read({ texts: TEXTS });
  expect(silent.told).toMatchObject(known({ commit: COMMIT, files: FILES }));
  expect(silent.told.origins ?? {}).toEqual({});
});

it('is looked at once for each commit where nobody gives them, and what is known from elsewhere stays', async () => {
  expect((await read({})).told.facts).toEqual({ head: COMMIT, edges: { commit: COMMIT } });
  expect((await read({}, { before: { edges: { commit: 'b' } } })).told.facts.edges).toEqual({
    commit: COMMIT,
  });
  expect((await read({}, { before: { edges: { commit: 'b', files: FILES } } })).isSame).toBe(true);
});

it('stays as it was where it was not looked for, the commit is not known, or the run has ended', async () => {
  for (const one of [
    await read(undefined),
    await read({ texts: TEXTS }, { facts: {} }),
    await read({ texts: TEXTS }, { ended: true }),
  ])
    expect([one.isSame, one.warnings]).toEqual([true, []]);
});

it('stays as it was where a parser fails, with a warning', async () => {
  const { isSame, warnings } = await read({ texts: { '.gitmodules': 7 } });
  expect([isSame, warnings]).toEqual([
    true,
    [
      `${KEY}: Its files that name other works could not be read: a parser failed. What was known of them stays.`,
    ],
  ]);
});
