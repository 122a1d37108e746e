/** Which further request at GitHub tells of which other works a repository is made, and what is known without one. */
import { describe, expect, it } from 'vitest';

import { withFurtherEdges } from '../../src/refresh/forges/github/edges.ts';
import type { Wanted } from '../../src/refresh/provider.ts';
import { HEAD } from '../support/forge-answers.ts';

describe('other works of a repository at GitHub', () => {
  const FROM = { method: 'POST', address: 'A', at: '$.edge*' };
  const EDGES = { texts: { 'Cargo.toml': 'c' }, from: FROM };
  const facts = { head: HEAD };
  const ROOT = { entries: [{ name: 'a.core' }, { name: 'README' }, { name: 'b.core' }] };
  const failed = (reason: string) => ({ failure: { reason }, refused: false, halve: false });

  async function further(
    answer: object,
    {
      root = ROOT as unknown,
      previous = undefined as object | undefined,
      edges = EDGES as object | null,
      asks = true,
    } = {},
  ) {
    const asked: unknown[] = [];
    const note = (...words: unknown[]) => {
      asked.push(words);
      return Promise.resolve(answer);
    };
    const addresses = { graphql: 'G', sbom: (owner: string, name: string) => `S/${owner}/${name}` };
    const apis = { ask: note, sbom: note, addresses } as never;
    const reading = { source: 'github', facts, looked: ['head'], edges: edges ?? undefined };
    const wanted = { key: 'k', path: 'o/n', manifests: [], previous } as unknown as Wanted;
    const read = { kind: 'read', wanted, reading } as never;
    const whole = await withFurtherEdges(asks ? apis : undefined, read, root);
    return { asked, found: whole === 'failed' ? whole : whole.reading };
  }

  it('stand in its cores, all of which are asked for at once', async () => {
    const repository = {
      ...{ visibility: 'PUBLIC', file0: { text: 'CAPI', isTruncated: false } },
      file1: { text: 'CA', isTruncated: true },
    };
    const { asked, found } = await further({ data: { repository }, errors: [] });
    const files = { owner: 'o', name: 'n', file0: 'HEAD:a.core', file1: 'HEAD:b.core' };
    expect(asked).toEqual([[expect.stringContaining('$file1'), files]]);
    expect(found).toHaveProperty('edges', {
      texts: { 'Cargo.toml': 'c', 'a.core': 'CAPI', 'b.core': null },
      from: { method: 'POST', address: 'G', at: '$.data.repository.file*.text' },
    });
  });

  it.each<[what: string, answer: object]>([
    ['hidden by now', { data: { repository: { visibility: 'PRIVATE' } }, errors: [] }],
    ['gone', { data: { repository: null }, errors: [] }],
    ['not answered', failed('not-found')],
  ])('are unknown where its cores are %s', async (_, answer) => {
    expect((await further(answer)).found).toBe('failed');
  });

  it('stand in its dependency graph, if there is one that can be read', async () => {
    const data = { sbom: {} };
    const { asked, found } = await further({ data, errors: [] }, { root: null });
    expect(asked).toEqual([['o', 'n']]);
    const from = { method: 'GET', address: 'S/o/n', at: '$.sbom' };
    expect(found).toHaveProperty('edges', { texts: EDGES.texts, sbom: data, from });
    const lasting = ['not-found', 'forbidden', 'gone', 'too-large'];
    for (const reason of [...lasting, 'timeout', 'unreachable', 'rate-limited']) {
      const none = await further(failed(reason), { root: { entries: [] } });
      const expected = lasting.includes(reason) ? { edges: EDGES } : 'failed';
      if (expected === 'failed') expect([reason, none.found]).toEqual([reason, expected]);
      else expect(none.found).toMatchObject(expected);
    }
  });

  it('are taken from the last record of the same commit, and else not known without a request', async () => {
    const edges = { commit: HEAD, files: [] };
    const known = await further({}, { previous: { edges } });
    expect(known.asked).toEqual([]);
    expect(known.found).toMatchObject({ facts: { head: HEAD, edges }, looked: ['head', 'edges'] });
    expect(known.found).toHaveProperty('edges', undefined);
    const other = [{ ...edges, commit: 'b' }, { commit: HEAD }, undefined];
    for (const one of other) {
      const { found } = await further({}, { previous: { edges: one }, asks: false });
      expect(found).toMatchObject({ facts, looked: ['head'], edges: undefined });
    }
    const unread = await further({}, { edges: null });
    expect([unread.asked, unread.found]).toMatchObject([[], { facts, looked: ['head'] }]);
  });
});
