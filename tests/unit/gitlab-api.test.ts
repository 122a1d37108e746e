/** The fields that are read of GitLab's answers, against what it publishes of its API. */
import { readFileSync } from 'node:fs';

import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { namesIn, fileText } from '../../src/refresh/file-text.ts';
import { FORGES } from '../../src/refresh/forges/forges.ts';
import { edgeTexts } from '../../src/refresh/forges/gitlab/edges.ts';
import { detailsOf, logPage, projectReading } from '../../src/refresh/forges/gitlab/facts.ts';
import { gitlabText } from '../../src/refresh/forges/gitlab/text.ts';
import type { Client } from '../../src/refresh/http.ts';
import { gitlab } from '../../src/schemas/forges/gitlab.ts';

const definition = z.object({
  source: z.array(z.string()),
  fields: z.record(z.string(), z.string()),
});
const { definitions, form } = z
  .object({ definitions: z.record(z.string(), definition), form: definition })
  .parse(JSON.parse(readFileSync('tests/fixtures/forge-apis/gitlab.json', 'utf8')));

const TYPES: Readonly<Record<string, z.ZodType>> = {
  string: z.string(),
  integer: z.int(),
  boolean: z.boolean(),
  'date-time': z.iso.datetime({ offset: true }),
  'string[]': z.array(z.string()),
  object: z.looseObject({}),
  // GraphQL writes it as a text, since it may be more than 32 bits.
  BigInt: z.string().regex(/^\d+$/),
};

/** What the form of the site asks for, from the browser. */
const FORM = 'the form';

const DAY = '2026-07-01T08:00:00.000+02:00';
const NEXT_DAY = '2026-07-02T08:00:00.000+02:00';
const LEVEL = ['enabled', 'private'] as const;
const BASE64 = ['Y2xvY2s=', 'dGlkZQ=='] as const;

/** Two values for each field that is read. */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly [unknown, unknown]>>>> = {
  '/projects/{id}': {
    path_with_namespace: ['lab/clock', 'lab/tide'],
    visibility: ['public', 'internal'],
    repository_access_level: LEVEL,
    issues_access_level: LEVEL,
    releases_access_level: LEVEL,
    description: ['A clock.', 'A gauge.'],
    topics: [['clock'], ['tide']],
    archived: [false, true],
    forked_from_project: [{ id: 1 }, undefined],
    star_count: [1, 2],
    forks_count: [1, 2],
    open_issues_count: [1, 2],
    created_at: [DAY, NEXT_DAY],
    last_activity_at: [DAY, NEXT_DAY],
    default_branch: ['main', 'trunk'],
    'license.key': ['mit', 'apache-2.0'],
    'statistics.commit_count': [37, 38],
  },
  '/projects/{id}/releases': {
    tag_name: ['v1', 'v2'],
    released_at: [DAY, NEXT_DAY],
    '_links.self': ['https://gitlab.example/1', 'https://gitlab.example/2'],
  },
  '/projects/{id}/repository/tags': {
    name: ['v1', 'v2'],
    'commit.committed_date': [DAY, NEXT_DAY],
  },
  '/projects/{id}/repository/commits': {
    id: ['a'.repeat(40), 'b'.repeat(40)],
    committed_date: [DAY, NEXT_DAY],
    author_email: ['ada@example.org', 'bob@example.org'],
  },
  '/projects/{id}/repository/tree': { name: ['README.md', 'LICENSE'] },
  '/projects/{id}/repository/files/{file_path}': {
    encoding: ['base64', 'text'],
    content: BASE64,
    size: [5, 4],
  },
  '/projects/{id}/wikis/{slug}': { content: ['Of clocks', 'Of tides'] },
  [FORM]: {
    web_url: ['https://gitlab.example/lab/clock', 'https://gitlab.example/lab/tide'],
    name: ['Clock', 'Tide'],
    description: ['A clock.', 'A gauge.'],
    topics: [['clock'], ['tide']],
    tag_list: [['clock'], ['tide']],
    'license.key': ['mit', 'apache-2.0'],
  },
  '/graphql': {
    'data.project.repository.blobs.nodes.path': ['Cargo.toml', 'package.json'],
    'data.project.repository.blobs.nodes.size': ['5', '4'],
    'data.project.repository.blobs.nodes.rawTextBlob': ['clock', 'gauge'],
  },
};

const client = (value: unknown): Client =>
  ({ json: () => Promise.resolve({ value, headers: new Headers() }) }) as unknown as Client;
const wanted = { path: 'lab/clock' } as Parameters<typeof projectReading>[1];
const detail = (name: string, value: unknown) =>
  detailsOf('', {})
    .find((one) => one.name === name)
    ?.facts(value, new Headers());
const formFacts = (answer: Readonly<Record<string, unknown>>) =>
  gitlab.browser
    ?.repository({
      origin: 'https://gitlab.example',
      host: 'gitlab.example',
      path: 'lab/clock',
    })
    .facts(answer);
const blobs = (nodes: readonly unknown[]) =>
  edgeTexts(
    client({ data: { project: { repository: { blobs: { nodes } } } } }),
    { api: 'https://gitlab.example/api/v4', repository: '', path: '', branch: '', ids: new Map() },
    ['Cargo.toml', 'package.json'],
  );

/** What the program learns of an answer, or of one item of a list. */
const READ: Readonly<Record<string, (answer: Readonly<Record<string, unknown>>) => unknown>> = {
  '/projects/{id}': (answer) => [
    projectReading(answer, wanted, { host: 'gitlab.example', address: '', asStranger: false }),
    detailsOf('', answer).map(({ name }) => name),
  ],
  '/projects/{id}/releases': (answer) => detail('releases', [answer]),
  '/projects/{id}/repository/tags': (answer) => detail('tags', [answer]),
  '/projects/{id}/repository/commits': (answer) => logPage([answer]),
  '/projects/{id}/repository/tree': (answer) => namesIn([answer]),
  '/projects/{id}/repository/files/{file_path}': (answer) => fileText(answer) ?? 'none',
  '/projects/{id}/wikis/{slug}': (answer) =>
    gitlabText(client(answer), '', new URL('https://gitlab.example/lab/clock/-/wikis/home')),
  [FORM]: (answer) => [formFacts(answer), formFacts({ ...answer, topics: undefined })],
  '/graphql': ({ data }) => blobs([z.object({ project: NODE }).parse(data).project]),
};
const NODE = z
  .object({ repository: z.object({ blobs: z.object({ nodes: z.unknown() }) }) })
  .transform(({ repository }) => repository.blobs.nodes);

/** An answer with the first value of each field, but for one. */
function answerOf(place: string, changed?: string, value?: unknown): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [field, [usual]] of Object.entries(VALUES[place] ?? {})) {
    const names = field.split('.');
    const last = names.pop() ?? '';
    let inner = answer;
    for (const name of names) inner = (inner[name] ??= {}) as Record<string, unknown>;
    inner[last] = field === changed ? value : usual;
  }
  return answer;
}

describe('what is read of GitLab', () => {
  it('stands, field by field, in what it publishes, with its file and commit', () => {
    const published = Object.entries(definitions).map(([place, { fields }]) => [
      place,
      Object.keys(fields).toSorted(),
    ]);
    const read = Object.entries(FORGES.gitlab.answers ?? {}).map(([place, fields]) => [
      place,
      [...fields].toSorted(),
    ]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(published));
    for (const { source } of Object.values(definitions))
      expect(source.join('\n')).toMatch(/, commit [0-9a-f]{40}\b/);
  });

  const fields = Object.entries({ ...definitions, [FORM]: form }).flatMap(([place, one]) =>
    Object.entries(one.fields)
      .filter(([field]) => field !== '*')
      .map(([field, type]) => [place, field, type] as const),
  );

  it.each(fields)('%s: %s is read as the %s that it is', async (place, field, type) => {
    const [usual, other] = VALUES[place]?.[field] ?? [];
    const [kind = '', isNullable] = type.split(' | ');
    expect(TYPES[kind]?.safeParse(usual).success).toBe(true);
    const whole = await READ[place]?.(answerOf(place));
    expect(whole).toBeDefined();
    // A value that is not understood would be the same as the other.
    expect(await READ[place]?.(answerOf(place, field, other))).not.toEqual(whole);
    if (isNullable) expect(await READ[place]?.(answerOf(place, field, null))).toBeDefined();
  });

  it('is a share in percent for each language', () => {
    expect(definitions['/projects/{id}/languages']?.fields).toEqual({ '*': 'number' });
    expect(detail('languages', { C: 66.69, 'C++': 33.31 })?.languages).toEqual({
      C: 0.667,
      'C++': 0.333,
    });
  });

  it('is the rest of the files, where one has no size or is null', async () => {
    const nodes = [
      { path: 'Cargo.toml', size: null, rawTextBlob: 'clock' },
      null,
      { path: 'package.json', size: '2', rawTextBlob: '{}' },
    ];
    expect((await blobs(nodes))?.texts).toEqual({ 'Cargo.toml': null, 'package.json': '{}' });
  });
});
