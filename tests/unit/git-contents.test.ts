/** What a clone tells where git fails at one thing or another: the rest is kept, and nothing is made up. */
import { describe, expect, it } from 'vitest';

import { clone, contents } from '../../src/refresh/forges/git/contents.ts';
import { FETCH_BLOBS } from '../../src/refresh/forges/git/fetch-blobs.ts';
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
    const { reading, usage, asked } = await read(USUAL);
    const named = { ...FROM, at: 'ls-tree HEAD' };
    expect(reading).toEqual({
      source: 'git',
      facts: {
        ...{ head: ID, lastCommitAt: '2026-05-01T12:00:00Z', readmeFile: 'README.md' },
        hygiene: expect.objectContaining({ readme: true, security: false }) as object,
      },
      looked: ['head', 'lastCommitAt', 'hygiene', 'licenseFiles', 'readmeFile', 'designFormats'],
      origins: {
        lastCommitAt: { ...FROM, at: 'log -1 --format=%cI HEAD' },
        ...{ hygiene: named, licenseFiles: named, readmeFile: named, designFormats: named },
      },
      manifests: { 'codemeta.json': '{"name":"Core"}' },
      texts: { 'codemeta.json': { ...FROM, at: 'show HEAD:codemeta.json' } },
      edges: {
        texts: { '.gitmodules': '[submodule "x"]\n\turl = ../x\n' },
        from: { ...FROM, at: 'cat-file blob' },
      },
    });
    expect(usage.requests).toBe(0);
    expect(asked).toEqual(
      [
        'log -1 --format=%cI HEAD',
        'ls-tree -z HEAD',
        'cat-file blob HEAD:codemeta.json',
        'ls-tree -z HEAD -- hdl/Manifest.py gateware/Manifest.py',
        'config remote.origin.promisor',
        `cat-file blob ${ID}`,
      ].map((words) => `-C repository ${words}`),
    );
  });

  it('has files of other works at its root and in two folders, and no link or folder of that name', async () => {
    const row = (mode: string, name: string, id = ID) => `${mode} ${id}\t${name}\0`;
    const { reading, asked } = await read({
      'ls-tree -z HEAD --': good(row('100755 blob', 'hdl/Manifest.py')),
      ...USUAL,
      'ls-tree': good(
        [
          ...[row('040000 tree', 'hdl'), 'odd\0', row('120000 blob', 'Cargo.toml')],
          ...[row('160000 commit', 'Bender.yml'), row('100600 blob', 'pyproject.toml')],
          ...[row('100644 blob', 'CMakeLists.txt', 'abc'), row('x100644 blob', 'package.json')],
        ].join(''),
      ),
    });
    expect(Object.keys(reading.edges?.texts ?? {})).toEqual(['hdl/Manifest.py']);
    expect(asked.filter((command) => command.includes('cat-file'))).toHaveLength(1);
  });

  it('fetches in one request what a partial one lacks', async () => {
    const { asked, usage } = await read({ ...USUAL, config: good('true') });
    expect(usage.requests).toBe(1);
    expect(asked.filter((command) => command.includes('fetch'))).toEqual([
      `-C repository ${FETCH_BLOBS.join(' ')} ${ID}`,
    ]);
  });

  it('without any such file is not asked for more', async () => {
    const { reading, asked } = await read({ ...USUAL, 'ls-tree': good(`100644 blob ${ID}\ta\0`) });
    expect(reading.edges).toEqual({ texts: {}, from: { ...FROM, at: 'cat-file blob' } });
    expect(asked).toHaveLength(3);
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

  it.each(['bad file', 'does not exist', 'Not a valid object name'])(
    'of which a name is no file has no such manifest: %s',
    async (what) => {
      const { reading } = await read({ ...USUAL, 'HEAD:codemeta.json': bad(`fatal: x: ${what}`) });
      expect([reading.manifests, reading.texts]).toEqual([{}, {}]);
    },
  );

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
    const words = 'clone --quiet --bare --no-tags --single-branch --template=';
    expect(dumb.asked).toEqual([
      `${words} --depth=1 --filter=blob:none -- https://lab.example/a/b repository`,
      `${words} -- https://lab.example/a/b repository`,
    ]);
    const down = gitOf({ clone: bad('fatal: could not resolve host') });
    expect((await clone(down.git, 'https://lab.example/a/b')).ok).toBe(false);
    expect(down.asked).toHaveLength(1);
  });
});

describe('what git says', () => {
  it.each<[reason: string, code: string, ...words: string[]]>([
    [
      'not-found',
      'git-not-found',
      ...['Repository not found', "'x' does not exist", 'returned error: 404'],
    ],
    ['gone', 'git-gone', 'returned error: 410'],
    ['rate-limited', 'git-limited', 'returned error: 429'],
    [
      'forbidden',
      'git-forbidden',
      ...['Authentication failed', "could not read Username for 'https://lab.example'"],
      ...['returned error: 401', 'returned error: 403'],
    ],
    [
      'moved',
      'git-moved',
      ...[
        'unable to update url base from redirection',
        'returned error: 301',
        'returned error: 308',
      ],
    ],
    ['too-large', 'git-too-large', 'File size limit exceeded', 'File too large', 'signal 25'],
    ['timeout', 'git-silent', 'Connection timed out', 'Operation too slow. Less than 1000 bytes'],
    [
      'invalid-response',
      'git-unclear',
      ...['bad pack header', 'corrupt patch', 'early EOF', 'HEAD is not valid', 'protocol error'],
      ...['invalid index-pack', 'fsck error in pack'],
    ],
    [
      'unreachable',
      'git-unreachable',
      ...['something else', 'returned error: 500', 'returned error: 402', 'not there'],
    ],
  ])('means %s (%s)', (reason, code, ...words) => {
    for (const stderr of words)
      expect([stderr, failureOfGit(`fatal: ${stderr}\n`)]).toEqual([
        ...[stderr, { reason, cause: { code } }],
      ]);
  });
});
