/** What is read of a repository by a git that answers as a test says. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { createGit } from '../../src/refresh/forges/git/git.ts';
import type { Forge, Tools, Wanted } from '../../src/refresh/provider.ts';
import { newUsage } from '../../src/lib/http/usage.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

const ID = 'a'.repeat(40);
const LIST = `ref: refs/heads/main\tHEAD\n${ID}\trefs/heads/dev\n${ID}\tHEAD\n${ID}\trefs/tags/v2\n${ID}\trefs/tags/v1\n`;

/** A git that answers as this script says, by all its words; each call is noted. */
async function reading(script: string, previous?: object) {
  const folder = temporaryFolder('fake-git');
  const log = join(folder, 'log');
  const git = join(folder, 'git');
  writeFileSync(
    git,
    `#!/bin/sh\necho "$*" >> '${log}'\ncase "$*" in\n${script}\n*) exit 1;; esac\n`,
  );
  chmodSync(git, 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
  vi.stubEnv('TMPDIR', temporaryFolder('fake-git-space'));
  const usage = newUsage();
  const forge: Forge = { host: 'lab.example', kind: 'git' };
  const clock = standingClock('2026-11-21T02:00:00Z');
  const tools = { clock, usage, limits: LIMITS, signal: new AbortController().signal };
  const wanted = { key: 'k', path: 'a/b', manifests: [], previous } as unknown as Wanted;
  const outcomes = await Array.fromAsync(
    createGit(forge, tools as unknown as Tools).read([wanted]),
  );
  expect(readdirSync(process.env['TMPDIR'] ?? '')).toEqual([]);
  const calls = readFileSync(log, 'utf8').trim().split('\n');
  const asked = calls.map((call) => call.replace(/^.*gc\.auto=0 /, ''));
  return { outcome: outcomes[0], asked, requests: usage.requests };
}

const says = (pattern: string, text: string) =>
  `${pattern}) printf '${text.replaceAll('\t', '\\t').replaceAll('\n', '\\n')}';;`;
const fails = (pattern: string, text: string) => `${pattern}) echo '${text}' >&2; exit 128;;`;

describe('a repository that is read by git', () => {
  const AT = 'https://lab.example/a/b';
  const START = {
    source: 'git',
    facts: { head: ID, defaultBranch: 'main', tags: 2, latestTag: { tag: 'v2' } },
    looked: ['head', 'defaultBranch', 'tags', 'latestTag'],
  };
  const listed = (address: string) => {
    const origin = { method: 'git', address, at: 'ls-remote --symref' };
    return Object.fromEntries(START.looked.map((name) => [name, origin]));
  };
  const known = { head: ID, edges: { files: [] }, hygiene: { readme: false }, licenseFiles: ['L'] };

  it('has what its references tell where it cannot be cloned', async () => {
    const { outcome, asked, requests } = await reading(says('*ls-remote*', LIST));
    expect(outcome).toMatchObject({ kind: 'read', milliseconds: 0 });
    expect(outcome).toHaveProperty('reading', { ...START, origins: listed(`${AT}.git`) });
    expect(asked).toEqual([
      `ls-remote --symref -- ${AT}.git`,
      `clone --quiet --bare --no-tags --single-branch --template= --depth=1 --filter=blob:none -- ${AT}.git repository`,
    ]);
    expect(requests).toBe(2);
  });

  it.each(['remote: not found', 'returned error: 302', 'Authentication failed'])(
    'is tried without .git after "%s"',
    async (no) => {
      const script = [fails('*ls-remote*b.git', no), says('*ls-remote*', LIST)].join('\n');
      const { outcome, asked, requests } = await reading(script, known);
      expect(outcome).toHaveProperty('reading.origins', listed(AT));
      expect(asked).toEqual([`ls-remote --symref -- ${AT}.git`, `ls-remote --symref -- ${AT}`]);
      expect(requests).toBe(2);
      const neither = await reading(
        [fails('*ls-remote*b.git', no), fails('*ls-remote*', 'returned error: 429')].join('\n'),
      );
      expect(neither.outcome).not.toHaveProperty('failure.reason', 'rate-limited');
      expect(neither.outcome?.kind).toBe('failed');
    },
  );

  it('is tried once where the host is down, and has no references where it says nothing', async () => {
    const down = await reading(fails('*ls-remote*', 'could not resolve host'));
    expect(down.outcome).toHaveProperty('failure.reason', 'unreachable');
    expect([down.asked.length, down.requests]).toEqual([1, 1]);
    const failure = { reason: 'invalid-response', cause: { code: 'git-empty' } };
    for (const odd of ['', '<html>']) {
      expect((await reading(says('*ls-remote*', odd))).outcome).toHaveProperty('failure', failure);
    }
  });

  it.each<[what: string, previous: object, clones: boolean]>([
    ['its head is the same', known, false],
    ['it has another head', { ...known, head: 'b'.repeat(40) }, true],
    ['no files were read', { ...known, hygiene: undefined }, true],
    ['its edges were not read', { ...known, edges: {} }, true],
    ['an older program read it', { ...known, edges: undefined }, true],
  ])('is cloned only where that tells more: %s', async (_, previous, clones) => {
    const { outcome, asked } = await reading(says('*ls-remote*', LIST), previous);
    expect(asked).toHaveLength(clones ? 2 : 1);
    const kept = ['hygiene', 'licenseFiles', 'edges'] as const;
    const looked = clones ? START.looked : [...START.looked, ...kept];
    const { hygiene, licenseFiles, edges } = known;
    const facts = { ...START.facts, ...(!clones && { hygiene, licenseFiles, edges }) };
    expect(outcome).toMatchObject({ reading: { facts } });
    expect(outcome).toHaveProperty('reading.looked', looked);
    expect(outcome).toHaveProperty('reading.origins', listed(`${AT}.git`));
  });

  it.each<[what: string, previous: object, date?: string]>([
    ['it is the latest still', { latestTag: { tag: 'v2', date: 'then' }, tags: 1 }, 'then'],
    ['no tag was added', { latestTag: { tag: 'v1', date: 'then' }, tags: 2 }, 'then'],
    ['another was added', { latestTag: { tag: 'v1', date: 'then' }, tags: 1 }],
    ['none was known', { tags: 2 }],
  ])('has the date of its latest tag from before where %s', async (_, previous, date) => {
    const { outcome } = await reading(says('*ls-remote*', LIST), previous);
    const { latestTag = { tag: 'v2' } } = previous as { latestTag?: object };
    expect(outcome).toHaveProperty(
      'reading.facts.latestTag',
      date === undefined ? { tag: 'v2' } : latestTag,
    );
  });
});
