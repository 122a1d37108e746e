/** Names of boards, changes that are explained, packages in order: small rules of the refresh. */
import { describe, expect, it } from 'vitest';

import { readBoards } from '../../src/refresh/boards/read-boards.ts';
import type { Repository } from '../../src/refresh/boards/repository.ts';
import { anaconda } from '../../src/refresh/enrichers/anaconda.ts';
import { renderExplanation } from '../../src/refresh/explain-text.ts';
import { githubPortal } from '../../src/refresh/forges/github/portal.ts';
import { parseReferences } from '../../src/refresh/forges/git/references.ts';
import { renderVulnerabilities } from '../../src/refresh/vulnerabilities.ts';

const KEY = 'https://lab.example/team/boards';
const SIDES = { top: '<svg/>', bottom: '<svg/>' };

async function slugsOf(paths: readonly string[], isDown = false) {
  const failure = { reason: 'timeout', cause: { code: 'git-silent' } } as const;
  const repository = {
    commit: 'a'.repeat(40),
    files: paths.map((path, index) => ({ path, id: String(index).padStart(40, '0') })),
    text: () => Promise.resolve(isDown ? failure : { text: '(kicad_pcb' }),
  } as Partial<Repository> as Repository;
  const outcome = await readBoards(repository, {
    ...{ key: KEY, today: '2026-11-21', known: { boards: [] }, convert: undefined },
    draw: () => Promise.resolve({ facts: {}, parts: [], sides: SIDES }),
  });
  return 'cause' in outcome ? outcome.reason : outcome.boards.boards.map(({ slug }) => slug);
}

describe('the boards of a repository', () => {
  it('have a name of their own each, with a number where two are called alike', async () => {
    const paths = ['a/main.kicad_pcb', 'b/main.kicad_pcb', 'c/main.kicad_pcb', 'd/%%.kicad_pcb'];
    expect(
      String(await slugsOf(paths))
        .split(',')
        .toSorted(),
    ).toEqual([...['board', 'main', 'main-2', 'main-3']]);
  });

  it('stay as they were where one of them cannot be fetched', async () => {
    expect(await slugsOf(['a/main.kicad_pcb'], true)).toBe('timeout');
  });
});

it('cuts a value that is too long to be read in an explanation', () => {
  const change = { field: 'description', before: undefined, after: 'word '.repeat(200) };
  const explained = [
    { project: 'one', entry: 'catalogue/one.yaml', repository: KEY, changes: [change] },
  ];
  const text = renderExplanation(explained as never);
  expect(text).toContain('…');
  expect(text.length).toBeLessThan(800);
});

it('writes packages by name, and in each the latest change first', () => {
  const one = (id: string, modified: string) => ({ id, modified });
  const packages = {
    'pkg:npm/b@1': [one('B', '2026-01-01T00:00:00Z'), one('A', '2026-01-01T00:00:00Z')],
    'pkg:npm/a@1': [one('C', '2026-01-01T00:00:00Z'), one('D', '2026-02-01T00:00:00Z')],
  };
  const text = renderVulnerabilities({ checkedAt: '2026-11-21T02:00:00Z', packages } as never);
  expect(text.match(/(?<="id": ")\w|pkg:npm\/\w/g)).toEqual([
    ...['pkg:npm/a', 'D', 'C', 'pkg:npm/b', 'A', 'B'],
  ]);
});

it('asks for a package of conda in the channel that it names, else in the main one', () => {
  const ask = (purl: string) =>
    anaconda.addresses({ key: KEY, packages: [purl] }, 'https://api.example')?.ask;
  expect(ask('pkg:conda/tool')).toBe('https://api.example/package/main/tool');
  expect(ask('pkg:conda/tool?channel=bio')).toBe('https://api.example/package/bio/tool');
});

it('takes the longer of two versions that begin alike for the later one', () => {
  const tagged = (...tags: string[]) =>
    parseReferences(tags.map((tag) => `${'a'.repeat(40)}\trefs/tags/${tag}\n`).join(''));
  expect(tagged('v1.2.1', 'v1.2')?.latestTag?.tag).toBe('v1.2.1');
  expect(tagged('v1.2', 'v1.2.1')?.latestTag?.tag).toBe('v1.2.1');
});

it('knows no job outside of one', () => {
  expect(githubPortal.job({})).toBeUndefined();
});
