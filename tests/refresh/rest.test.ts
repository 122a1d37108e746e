import { describe, expect, it } from 'vitest';

import { fakeRepository } from './forge/repository.ts';
import { rest } from './rest-forge.ts';
import { fileOf, OPTIONS } from './setup.ts';

describe.each(['gitlab', 'forgejo'] as const)('reading %s', (kind) => {
  it('learns the facts of a repository and its manifest', async () => {
    const { run, record } = await rest(kind, [
      fakeRepository(1, {
        files: { 'README.md': '', COPYING: '', 'top.vhd': '', 'CITATION.cff': CFF },
      }),
    ]);
    const report = await run();
    expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
    expect(record()).toMatchObject({
      source: kind,
      fetchedAt: '2026-11-21T02:00:00Z',
      description: 'Project number 1',
      topics: ['board', 'fmc'],
      archived: false,
      stars: 3,
      forks: 1,
      license: 'Apache-2.0',
      head: fakeRepository(1).head,
      lastCommitAt: '2026-05-02T09:59:00Z',
      latestRelease: { tag: 'v1.0', date: '2025-01-02T12:00:00Z' },
      tags: 1,
      ...(kind === 'gitlab'
        ? { languages: { VHDL: 0.7, Python: 0.3 } }
        : { languageBytes: { VHDL: 7000, Python: 3000 } }),
      licenseFiles: ['COPYING'],
      readmeFile: 'README.md',
      designFormats: ['VHDL'],
      hygiene: { readme: true, license: true, citation: true, security: false },
      manifest: { fields: { licenses: { unspecified: ['CERN-OHL-W-2.0'] } } },
    });
  });

  it('asks once for what has not moved since, and keeps all that it knew', async () => {
    const { forge, run, record, clock } = await rest(kind, [fakeRepository(1)]);
    await run();
    const before = record();
    forge.log.length = 0;
    clock.set('2026-11-22T02:00:00Z');
    const report = await run();
    expect(forge.log).toHaveLength(1);
    expect(report.written).toEqual([]);
    expect(record()).toEqual(before);
  });

  it('reads again what an earlier version of the program left without the name of the README', async () => {
    const { run, files, record, clock } = await rest(kind, [fakeRepository(1)]);
    await run();
    const before = record();
    const { readmeFile: _, ...earlier } = before ?? {};
    const key = `https://forge.test/${fakeRepository(1).path}`;
    files.write(fileOf('metadata'), JSON.stringify({ [key]: earlier }));
    clock.set('2026-11-22T02:00:00Z');
    await run();
    expect(record()).toEqual({ ...before, fetchedAt: '2026-11-22T02:00:00Z' });
  });

  it('reads everything anew when something was pushed, or when it is told to', async () => {
    const { forge, run, record, clock } = await rest(kind, [fakeRepository(1)]);
    await run();
    const [repository] = forge.repositories;
    if (repository)
      Object.assign(repository, { pushedAt: '2026-11-21T20:00:00Z', head: 'f'.repeat(40) });
    clock.set('2026-11-22T02:00:00Z');
    await run();
    expect(record()).toMatchObject({ head: 'f'.repeat(40), pushedAt: '2026-11-21T20:00:00Z' });
    forge.log.length = 0;
    await run({ options: { ...OPTIONS, force: true } });
    expect(forge.log.length).toBeGreaterThan(4);
  });

  it('follows a redirect at the same host and names the move', async () => {
    const { run, record } = await rest(kind, [fakeRepository(1, { movedTo: 'new/home' })]);
    const report = await run();
    expect(record()).toMatchObject({ url: 'https://forge.test/new/home', stars: 3 });
    expect(report.moves[0]?.advice).toContain('catalogue/hardware/p0.yaml');
  });

  it('waits as long as it is asked to, then goes on', async () => {
    const { forge, run, clock } = await rest(kind, [fakeRepository(1)]);
    forge.fault = (_, index) => (index === 0 ? '429' : undefined);
    const report = await run();
    expect(clock.slept).toEqual([2000]);
    expect(report.counts.reached).toBe(1);
    expect(report.forges[0]?.waitedSeconds).toBe(2);
  });

  it('stops asking at a limit that is too long to wait for', async () => {
    const { forge, run } = await rest(
      kind,
      Array.from({ length: 20 }, (_, index) => fakeRepository(index)),
    );
    forge.fault = () => '429-for-long';
    const report = await run();
    expect(forge.log.length).toBeLessThan(5);
    expect(report.counts.failing + report.counts.deferred).toBe(20);
    expect(report.failures.map(({ reason }) => reason)).toEqual(
      report.failures.map(() => 'rate-limited'),
    );
  });

  it('goes on without a token that is refused, and says so', async () => {
    const { forge, run } = await rest(kind, [fakeRepository(1)]);
    forge.other = ({ headers }) =>
      'authorization' in headers ? { status: 401, body: '{}' } : undefined;
    const report = await run();
    expect(report.counts.reached).toBe(1);
    expect(report.faults).toEqual([expect.stringContaining('refused the token')]);
  });

  it('works without a token', async () => {
    const { forge, config, run } = await rest(kind, [fakeRepository(1)]);
    const report = await run({ forges: [{ ...config, token: undefined }] });
    expect(report.counts.reached).toBe(1);
    expect(forge.log.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  });

  it('tells a repository that is gone from one that is closed', async () => {
    const three = [1, 2, 3].map((number) => fakeRepository(number));
    const { forge, run, record, clock } = await rest(kind, three);
    await run();
    const [first, ...others] = forge.repositories.splice(0);
    clock.set('2026-11-22T02:00:00Z');
    const refused = await run();
    expect(refused.isRefused).toBe(true);
    expect(record()).not.toHaveProperty('failing');
    await run({ options: { ...OPTIONS, acceptLosses: true } });
    expect(record()).toMatchObject({ stars: 3, failing: { reason: 'not-found' } });
    forge.repositories.push(...others);
    clock.set('2026-11-23T02:00:00Z');
    const { isRefused, counts } = await run();
    expect([isRefused, counts.failing, first?.path]).toEqual([false, 1, 'group1/project-1']);
  });
});

describe('reading GitLab', () => {
  it('reads the page of a wiki that a manifest names', async () => {
    const manifest = `version: 1.0.0
name: SPEC
description: https://forge.test/group1/project-1/-/wikis/home
website: https://forge.test/group1/project-1
`;
    const { run, record } = await rest('gitlab', [
      fakeRepository(1, {
        files: { '.ohwr.yaml': manifest },
        wiki: { home: '# SPEC\n\nA carrier for one mezzanine.\n' },
      }),
    ]);
    await run();
    expect(record()?.manifest?.fields).toMatchObject({
      name: 'SPEC',
      description: 'A carrier for one mezzanine.',
    });
  });

  it('names an address in a manifest that leads nowhere', async () => {
    const page = 'https://forge.test/group1/project-1/-/wikis/gone';
    const { run, record } = await rest('gitlab', [
      fakeRepository(1, {
        files: { '.ohwr.yaml': `version: 1.0.0\nname: SPEC\ndescription: ${page}\n` },
      }),
    ]);
    await run();
    expect(record()?.manifest?.problems).toContainEqual(
      expect.objectContaining({ file: '.ohwr.yaml', path: 'description' }),
    );
  });

  it('shows no project that not everybody may see', async () => {
    const { forge, run } = await rest('gitlab', [fakeRepository(1)]);
    forge.other = () => ({
      status: 200,
      body: '{"path_with_namespace":"group1/project-1","visibility":"internal"}',
    });
    const report = await run();
    expect(report.failures).toMatchObject([{ reason: 'not-found' }]);
  });

  it('reads trees of more than one page', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => [`file${index}`, '']),
    );
    const { run, record } = await rest('gitlab', [
      fakeRepository(1, { files: { ...files, 'zz.kicad_pcb': '', SECURITY: '' } }),
    ]);
    await run();
    expect(record()).toMatchObject({ designFormats: ['KiCad'], hygiene: { security: true } });
  });
});

const CFF = `cff-version: 1.2.0
message: Cite it.
title: SPEC
authors: [{ name: The SPEC authors }]
license: CERN-OHL-W-2.0
`;
