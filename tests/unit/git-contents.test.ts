/** What a clone tells where git fails at one thing or another: the rest is kept, and nothing is made up. */
import { describe, expect, it } from 'vitest';

import { clone, contents } from '../../src/refresh/forges/git/contents.ts';
import { failureOfGit, type GitResult } from '../../src/refresh/forges/git/command.ts';
import { newUsage } from '../../src/lib/http/usage.ts';

const ID = 'a'.repeat(40);
const FROM = { method: 'git', address: 'https://lab.example/a/b' };
const START = { source: 'git', facts: { head: ID }, looked: ['head'] } as const;

const good = (stdout: string): GitResult => ({ ok: true, stdout });
const bad = (stderr: string, reason = 'unreachable'): GitResult =>
  ({ ok: false, stderr, failure: { reason, cause: { code: 'git-unreachable' } } }) as GitResult;

const TREE = ['README.md', 'codemeta.json', '.gitmodules']
  .map((name) => `100644 blob ${ID}\t${name}\0`)
  .join('');

/** Answers by the words of the command. */
function gitOf(answers: Readonly<Record<string, GitResult>>) {
  const asked: string[] = [];
  const git = (...words: string[]) => {
    const command = words.join(' ');
    asked.push(command);
    const found = Object.entries(answers).find(([part]) => command.includes(part));
    return Promise.resolve(found?.[1] ?? bad('fatal: nothing of that'));
  };
  return { git, asked };
}

const USUAL = {
  'log -1': good('2026-05-01T12:00:00Z\n'),
  'ls-tree': good(TREE),
  'HEAD:codemeta.json': good('{"name":"Core"}'),
  [`blob ${ID}`]: good('[submodule "x"]\n\turl = ../x\n'),
  config: bad(''),
};

async function read(answers: Readonly<Record<string, GitResult>>) {
  const { git, asked } = gitOf(answers);
  const usage = newUsage();
  const wanted = { key: FROM.address, path: 'a/b', manifests: ['codemeta.json'] };
  return { asked, usage, reading: await contents(git, START as never, wanted, FROM, usage) };
}

describe('a clone', () => {
  it('tells names, manifests and files of other works, each with the words that read it', async () => {
    const { reading, usage } = await read(USUAL);
    expect(reading).toMatchObject({
      facts: { head: ID, lastCommitAt: '2026-05-01T12:00:00Z', hygiene: { readme: true } },
      manifests: { 'codemeta.json': '{"name":"Core"}' },
      texts: { 'codemeta.json': { ...FROM, at: 'show HEAD:codemeta.json' } },
      edges: { texts: { '.gitmodules': expect.stringContaining('../x') as string } },
    });
    expect(usage.requests).toBe(0);
  });

  it('fetches in one request what a partial one lacks', async () => {
    const { asked, usage } = await read({ ...USUAL, config: good('true') });
    expect(usage.requests).toBe(1);
    expect(asked.filter((command) => command.includes('fetch'))).toHaveLength(1);
  });

  it.each(['log -1', 'ls-tree'])(
    'of which %s fails tells what was known of its references',
    async (part) => {
      expect((await read({ ...USUAL, [part]: bad('fatal: bad object') })).reading).toEqual(START);
    },
  );

  it('of which a manifest cannot be read leaves all manifests as they were', async () => {
    const { reading } = await read({ ...USUAL, 'HEAD:codemeta.json': bad('fatal: early EOF') });
    expect(reading).not.toHaveProperty('manifests');
    expect(reading.facts.lastCommitAt).toBeDefined();
  });

  it('of which a name is no file has no such manifest', async () => {
    const { reading } = await read({
      ...USUAL,
      'HEAD:codemeta.json': bad('fatal: cat-file HEAD:codemeta.json: bad file'),
    });
    expect(reading.manifests).toEqual({});
  });

  it('says of a file that is too large that it is there, and of one that fails nothing', async () => {
    const edges = async (answer: GitResult) =>
      (await read({ ...USUAL, [`blob ${ID}`]: answer })).reading.edges;
    expect((await edges(bad('', 'too-large')))?.texts).toEqual({ '.gitmodules': null });
    expect(await edges(bad(''))).toBeUndefined();
  });
});

describe('cloning', () => {
  it('is tried without a filter at a host that only serves files, and nowhere else', async () => {
    const dumb = gitOf({
      '--depth=1': bad('fatal: dumb http transport does not support shallow'),
      clone: good(''),
    });
    expect((await clone(dumb.git, 'https://lab.example/a/b')).ok).toBe(true);
    expect(dumb.asked).toHaveLength(2);
    const down = gitOf({ clone: bad('fatal: could not resolve host') });
    expect((await clone(down.git, 'https://lab.example/a/b')).ok).toBe(false);
    expect(down.asked).toHaveLength(1);
  });
});

describe('what git says', () => {
  it.each([
    ['remote: Repository not found.', 'not-found'],
    ['The requested URL returned error: 410', 'gone'],
    ['The requested URL returned error: 429', 'rate-limited'],
    ["could not read Username for 'https://lab.example'", 'forbidden'],
    ['The requested URL returned error: 403', 'forbidden'],
    ['unable to update url base from redirection', 'moved'],
    ['error: unable to write file: File too large', 'too-large'],
    ['Operation too slow. Less than 1000 bytes/sec transferred', 'timeout'],
    ['fatal: early EOF', 'invalid-response'],
    ['fatal: something else', 'unreachable'],
  ])('%s means %s', (stderr, reason) => {
    expect(failureOfGit(`fatal: ${stderr}\n`).reason).toBe(reason);
  });
});
