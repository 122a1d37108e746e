/** Pages are read in a process of their own, and each text once. */
import { randomUUID } from 'node:crypto';

import { afterEach, expect, it, vi } from 'vitest';

import { readPages } from '../../src/instance/validate/page/read-pages.ts';

const page = (body: string, bodyOffset = 0) => ({
  ...{ file: 'a.mdx', value: {}, faults: [], locate: () => ({ line: 1, column: 1 }) },
  ...{ body, bodyOffset },
});
/** No text that was read before. */
const heading = () => `h${randomUUID()}`;
const anchorsOf = (bodies: readonly string[]) =>
  readPages(bodies.map((body) => page(body))).map(({ reading }) => reading.anchors);

afterEach(() => vi.unstubAllEnvs());

it('has each with its reading, in order, and one that comes twice too', () => {
  const [one, two] = [heading(), heading()];
  const bodies = [`## ${one}`, `## ${two}`, `## ${one}`, 'Text.'];
  expect(anchorsOf(bodies)).toEqual([[one], [two], [one], []]);
  expect(anchorsOf(bodies.toReversed())).toEqual([[], [one], [two], [one]]);
});

it('speaks the language of the command, and knows nothing else of its environment', () => {
  vi.stubEnv('OSPO_LANGUAGE', 'fr');
  vi.stubEnv('NODE_OPTIONS', '--no-such-option');
  const [read] = readPages([page(`{a}${heading()}`, 4)]);
  expect(read?.reading.faults).toMatchObject([
    { message: expect.stringContaining('Une page') as string, position: { line: 5, column: 1 } },
  ]);
});
