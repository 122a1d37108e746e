import { describe, expect, it } from 'vitest';

import { fakeRepository } from './forge/repository.ts';
import { github } from './github-forge.ts';
import { entryOf, OPTIONS } from './setup.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => fakeRepository(index + 1));

/** The queries: dependency graphs are asked for one by one, by GET. */
const queries = ({ log }: { log: readonly { method: string }[] }) =>
  log.filter(({ method }) => method === 'POST');

describe('reading GitHub', () => {
  it('learns all facts of a repository with one query', async () => {
    const { forge, run, records } = await github([
      fakeRepository(1, {
        homepage: 'https://example.org/',
        files: {
          'README.md': '',
          COPYING: '',
          '.github/SECURITY.md': '',
          'top.vhd': '',
          'CITATION.cff': CFF,
        },
      }),
    ]);
    const report = await run();
    expect(queries(forge)).toHaveLength(1);
    expect(report.counts).toMatchObject({ due: 1, reached: 1, failing: 0 });
    expect(records()['https://github.com/group1/project-1']).toMatchObject({
      source: 'github',
      fetchedAt: '2026-11-21T02:00:00Z',
      description: 'Project number 1',
      homepage: 'https://example.org/',
      topics: ['board', 'fmc'],
      archived: false,
      disabled: false,
      fork: false,
      template: false,
      stars: 3,
      watchers: 2,
      forks: 1,
      openIssues: 1,
      openPullRequests: 1,
      createdAt: '2019-03-02T10:00:00Z',
      pushedAt: '2026-05-02T10:00:00Z',
      defaultBranch: 'main',
      head: fakeRepository(1).head,
      lastCommitAt: '2026-05-02T09:59:00Z',
      commits: 101,
      commitsLastYear: 10,
      license: 'Apache-2.0',
      licenseFiles: ['COPYING'],
      readmeFile: 'README.md',
      latestRelease: { tag: 'v1.0', date: '2025-01-02T12:00:00Z' },
      latestTag: { tag: 'v1.0', date: '2025-01-02T12:00:00Z' },
      tags: 1,
      languageBytes: { VHDL: 7000, Python: 3000 },
      hygiene: { readme: true, license: true, security: true, citation: true, reuse: false },
      designFormats: ['VHDL'],
      manifest: { fields: { name: 'SPEC' }, sources: { name: 'CITATION.cff' } },
    });
  });

  it('asks for 25 at a time and answers for each', async () => {
    const { forge, run } = await github(many(60));
    const report = await run();
    expect(queries(forge)).toHaveLength(3);
    expect(forge.log.length - 3).toBeLessThanOrEqual(60);
    expect(report.counts).toMatchObject({ reached: 60, failing: 0 });
  });

  it('keeps the others when one is missing, not allowed or incomplete', async () => {
    const { run, records } = await github([
      fakeRepository(1),
      fakeRepository(2, { isDeleted: true }),
      fakeRepository(3, { topics: ['sso'] }),
      fakeRepository(4, { topics: ['no-languages'] }),
    ]);
    const report = await run();
    expect(report.failures.map(({ repository, reason }) => [repository, reason])).toEqual([
      ['https://github.com/group2/project-2', 'not-found'],
      ['https://github.com/group3/project-3', 'forbidden'],
    ]);
    expect(records()['https://github.com/group1/project-1']?.stars).toBe(3);
    expect(records()['https://github.com/group4/project-4']).not.toHaveProperty('languageBytes');
  });

  it('keeps what it knew of a part that GitHub could not answer, with its age', async () => {
    const { forge, run, records, clock } = await github([fakeRepository(1)]);
    await run();
    const [repository] = forge.repositories;
    if (repository) Object.assign(repository, { topics: ['no-languages'], stars: 99 });
    clock.set('2026-11-22T02:00:00Z');
    await run();
    expect(records()['https://github.com/group1/project-1']).toMatchObject({
      stars: 99,
      languageBytes: { VHDL: 7000, Python: 3000 },
      fetchedAt: '2026-11-22T02:00:00Z',
      kept: [{ source: 'github', fetchedAt: '2026-11-21T02:00:00Z', facts: ['languageBytes'] }],
    });
  });

  it('halves a query that is too much, down to the one repository that breaks it', async () => {
    const { forge, run } = await github(many(25));
    forge.fault = ({ body }) => (body.includes('project-7"') ? '502' : undefined);
    const report = await run();
    expect(report.failures).toMatchObject([
      { repository: 'https://github.com/group0/project-7', reason: 'unreachable' },
    ]);
    expect(report.counts.reached).toBe(24);
    expect(queries(forge).length).toBeLessThan(15);
  });

  it('gives up on a GitHub that is down, without asking for each', async () => {
    const { forge, run } = await github(many(100));
    forge.fault = () => '502';
    const report = await run();
    expect(report.counts).toMatchObject({ reached: 0, failing: 100 });
    expect(forge.log.length).toBeLessThan(20);
  });

  it('follows a move and names it', async () => {
    const { run, records } = await github([fakeRepository(1, { movedTo: 'other/place' })]);
    const report = await run();
    expect(records()['https://github.com/group1/project-1']).toMatchObject({
      url: 'https://github.com/other/place',
    });
    expect(report.moves[0]?.advice).toContain('https://github.com/other/place');
  });

  it('asks nothing without a token, warns once, and is content', async () => {
    const { forge, config, run, files } = await github(many(30));
    const report = await run({
      forges: [{ ...config, token: undefined, tokenEnv: 'GITHUB_TOKEN' }],
    });
    expect(forge.log).toEqual([]);
    expect(report.warnings).toEqual([
      'github.com was not asked: it needs a token. Set GITHUB_TOKEN.',
    ]);
    expect(report.counts).toMatchObject({ failing: 0, deferred: 30 });
    expect(files.texts.has('/catalogue/metadata.json')).toBe(false);
  });

  it('blames nobody but us for a token that is refused', async () => {
    const { forge, run } = await github(many(3));
    forge.other = () => ({ status: 401, body: '{"message":"Bad credentials"}' });
    const report = await run();
    expect(report.faults).toEqual(['github.com refused the token of its forge. Renew it.']);
    expect(report.counts).toMatchObject({ failing: 0, deferred: 3 });
  });

  it('stops at a limit and begins with what is left in the next run', async () => {
    const { forge, run, clock } = await github(many(50));
    forge.fault = ({ method }) =>
      method === 'POST' && queries(forge).length === 2 ? '429-for-long' : undefined;
    const first = await run();
    expect(first.counts).toMatchObject({ reached: 25, deferred: 25, failing: 0 });
    clock.set('2026-11-21T03:00:00Z');
    const second = await run();
    expect(second.counts).toMatchObject({ due: 25, reached: 25 });
  });

  it('reads the manifest that an entry names, and none where it says so', async () => {
    const repository = fakeRepository(1, {
      files: { 'CITATION.cff': CFF, 'docs/CITATION.cff': CFF.replace('SPEC', 'Other') },
    });
    const { run, records } = await github([repository]);
    const url = `https://github.com/${repository.path}`;
    await run({ entries: [entryOf('p', url, { harvest: { manifest: 'docs/CITATION.cff' } })] });
    expect(records()[url]?.manifest?.fields.name ?? records()[url]?.manifest?.fields.title).toBe(
      'Other',
    );
    const entries = [
      entryOf('p', url, { harvest: { manifest: false, because: 'It is of the parent.' } }),
    ];
    await run({ entries, options: { ...OPTIONS, force: true } });
    expect(records()[url]).not.toHaveProperty('manifest');
  });
});

const CFF = `cff-version: 1.2.0
message: Cite it.
title: SPEC
authors: [{ name: The SPEC authors }]
license: CERN-OHL-W-2.0
`;
