/** The files of other works at GitLab, and what further requests tell of a repository. */
import { describe, expect, it } from 'vitest';

import { withDetails, type Detail } from '../../src/refresh/details.ts';
import { edgeTexts } from '../../src/refresh/forges/gitlab/edges.ts';
import { detailsOf } from '../../src/refresh/forges/gitlab/facts.ts';
import type { Client } from '../../src/refresh/http.ts';

function clientOf(value: unknown) {
  const asked: unknown[][] = [];
  const json = (...words: unknown[]) => {
    asked.push(words);
    return Promise.resolve(value);
  };
  return { client: { json } as unknown as Client, asked };
}

describe('files at GitLab', () => {
  const API = 'https://gitlab.example/api/v4';
  const PLACE = { api: API, repository: 'R', path: 'lab/v4', branch: 'main', ids: new Map() };
  const files = ['Cargo.toml', 'package.json'];
  const answered = (nodes: unknown) => ({
    value: { data: { project: { repository: { blobs: { nodes } } } } },
  });

  it('are asked for by one question, and are those of which all came', async () => {
    const text = 'ä'.repeat(6);
    const nodes = [
      { path: 'Cargo.toml', size: '12', rawTextBlob: text },
      { path: 'package.json', size: 13, rawTextBlob: text },
      { path: 'other', size: 12, rawTextBlob: text },
    ];
    const { client, asked } = clientOf(answered(nodes));
    const address = 'https://gitlab.example/api/graphql';
    expect(await edgeTexts(client, PLACE, files)).toEqual({
      texts: { 'Cargo.toml': text, 'package.json': null },
      from: { method: 'POST', address, at: '$.data.project.repository.blobs.nodes[*].rawTextBlob' },
    });
    const variables = { path: 'lab/v4', ref: 'main', files };
    expect(asked).toEqual([
      [address, { query: expect.stringContaining('blobs(') as string, variables }],
    ]);
  });

  it.each<[what: string, answer: unknown, found: object | undefined]>([
    ['without the project', { value: { data: { project: null } } }, { texts: undefined }],
    ['that it is not there', { failure: { reason: 'not-found' } }, { texts: undefined }],
    ['that is late', { failure: { reason: 'timeout' } }, undefined],
    [
      'with an odd size',
      answered([{ path: 'a', size: '1x', rawTextBlob: 'a' }]),
      { texts: undefined },
    ],
  ])('after an answer %s are unknown, for a night or until a push', async (_, answer, found) => {
    expect(await edgeTexts(clientOf(answer).client, PLACE, files)).toStrictEqual(found);
  });

  it('are not asked for at another version of the API', async () => {
    const { client, asked } = clientOf({ failure: { reason: 'timeout' } });
    const old = { ...PLACE, api: 'https://gitlab.example/v4/api' };
    expect(await edgeTexts(client, old, files)).toStrictEqual({ texts: undefined });
    expect(asked).toEqual([]);
  });
});

it('a detail names for each of its facts where it stands, and nothing of what is not there', async () => {
  const start = { source: 'gitlab', facts: { stars: 1 }, looked: ['stars'], origins: {} } as const;
  const detail = (more: Partial<Detail>): Detail => ({
    ...{ address: 'A', name: 'tags', looked: ['latestTag'], ifThere: ['tags', 'commits'] },
    ...{ at: { latestTag: '$[0]' }, facts: () => ({ tags: 3 }), ...more },
  });
  const { client } = clientOf({ value: [], headers: new Headers() });
  const at = (place: string) => ({ method: 'GET', address: 'A', at: place });
  expect(await withDetails(client, start, [detail({})])).toEqual({
    ...{ source: 'gitlab', facts: { stars: 1, tags: 3 }, looked: ['stars', 'latestTag', 'tags'] },
    origins: { latestTag: at('$[0]'), tags: at('$') },
  });
  const odd = [detail({ facts: () => undefined }), detail({ facts: () => undefined, name: 'b' })];
  expect(await withDetails(client, start, odd)).toEqual({ ...start, unfit: ['tags', 'b'] });
  const down = clientOf({ failure: { reason: 'timeout' } }).client;
  expect(await withDetails(down, start, [detail({})])).toEqual(start);
});

it('the latest of a list stands at its beginning, and how many there are in a header', () => {
  const places = detailsOf('A', {}).map(({ name, at }) => [name, at]);
  expect(Object.fromEntries(places)).toEqual({
    languages: undefined,
    releases: { latestRelease: '$[0]' },
    tags: { latestTag: '$[0]', tags: 'header x-total' },
  });
});
