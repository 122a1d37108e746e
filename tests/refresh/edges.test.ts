/** What of other works a night learns from each forge, and by how many requests. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { FakeRepository } from './forge/repository.ts';
import { fakeRepository } from './forge/repository.ts';
import { github } from './github-forge.ts';
import { rest } from './rest-forge.ts';
import { OPTIONS } from './setup.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/edges/${name}`, import.meta.url), 'utf8');
}

const FILES = {
  'README.md': '# Gauge',
  '.gitmodules': fixture('gitmodules'),
  'Manifest.py': fixture('Manifest.py'),
  'gauge.core': fixture('gauge.core'),
  'Bender.yml': fixture('Bender.yml'),
  'CMakeLists.txt': fixture('CMakeLists.txt'),
  'pyproject.toml': fixture('pyproject.toml'),
  'Cargo.toml': fixture('Cargo.toml'),
  'package.json': fixture('npm-package.json'),
};

const ALL = ['gitmodules', 'hdlmake', 'fusesoc', 'bender', 'cmake', 'pyproject', 'cargo', 'npm'];

/** The one further request, at any forge. */
const FURTHER = /rawTextBlob|file0|git\/blobs/;

/** A forge with one repository, of whichever kind. */
async function forgeOf(kind: 'github' | 'gitlab' | 'forgejo', changes: Partial<FakeRepository>) {
  const repository = fakeRepository(1, changes);
  const made = await (kind === 'github' ? github([repository]) : rest(kind, [repository]));
  const record = () => Object.values(made.records())[0];
  return { ...made, record };
}

describe.each(['github', 'gitlab', 'forgejo'] as const)('files at %s', (kind) => {
  it('are read by one more request than a night without them, and never again until a push', async () => {
    const without = await forgeOf(kind, { files: { 'README.md': '' } });
    await without.run();
    const { forge, run, record, clock } = await forgeOf(kind, { files: FILES });
    await run();
    // GitHub is asked for the dependency graph of the repository without cores.
    const usual = without.forge.log.length - (kind === 'github' ? 1 : 0);
    expect(forge.log.length).toBe(usual + 1);
    expect(record()?.edges?.commit).toBe(fakeRepository(1).head);
    expect(record()?.edges?.files?.map(({ from }) => from)).toEqual(ALL);
    expect(record()?.edges?.files?.[0]?.needs?.[1]).toBe('https://forge.example/tide/serial-core');
    const before = record();
    forge.log.length = 0;
    clock.set('2026-11-22T02:00:00Z');
    const report = await run();
    expect(forge.log).toHaveLength(1);
    expect(report.written).toEqual([]);
    expect(record()).toEqual(before);
  });

  it.runIf(kind !== 'forgejo')(
    'are read in folders for the FPGA too, by the same request',
    async () => {
      const { forge, run, record } = await forgeOf(kind, {
        files: {
          'README.md': '',
          'hdl/Manifest.py': fixture('Manifest.py'),
          'gateware/top.vhd': '',
        },
      });
      await run();
      const read = record()?.edges?.files ?? [];
      expect(read.map(({ from, file }) => [from, file])).toEqual([['hdlmake', 'hdl/Manifest.py']]);
      expect(read[0]?.needs).not.toEqual([]);
      expect(forge.log.filter(({ body }) => FURTHER.test(body)).length).toBeLessThanOrEqual(1);
    },
  );

  it('are known to be absent where the root has none', async () => {
    const { run, record } = await forgeOf(kind, { files: { 'README.md': '' } });
    await run();
    expect(record()?.edges).toEqual({ commit: fakeRepository(1).head, files: [] });
  });

  it('resolve relative submodules from the address of the repository', async () => {
    const { run, record } = await forgeOf(kind, { files: FILES });
    await run();
    const host = kind === 'github' ? 'github.com' : 'forge.test';
    expect(record()?.edges?.files?.[0]?.needs?.[0]).toBe(`https://${host}/group1/pulse-cores`);
  });

  it('keep what was known when the request fails, and are read the next night', async () => {
    const { forge, run, record, clock } = await forgeOf(kind, { files: FILES });
    await run();
    const before = record()?.edges;
    const [repository] = forge.repositories;
    if (repository)
      Object.assign(repository, {
        pushedAt: '2026-11-21T20:00:00Z',
        head: 'f'.repeat(40),
        files: {
          'package.json': '{"dependencies":{"later":"1"}}',
          'x.core': 'CAPI=2:\nname: a:b:c',
        },
      });
    forge.fault = ({ body, path }) => (FURTHER.test(body + path) ? '500' : undefined);
    clock.set('2026-11-22T02:00:00Z');
    await run();
    expect(record()).toMatchObject({ head: 'f'.repeat(40), edges: before });
    forge.fault = () => undefined;
    clock.set('2026-11-23T02:00:00Z');
    await run();
    expect(record()?.edges).toMatchObject({
      commit: 'f'.repeat(40),
      files: [{ from: 'fusesoc' }, { from: 'npm', needs: ['pkg:npm/later'] }],
    });
  });

  it.each([
    '[]',
    'null',
    '{"data":7}',
    '{"data":{"project":null,"repository":null}}',
    '[{"sha":7}]',
  ])('that are answered by %s leave all else as it is', async (odd) => {
    const { forge, run, record } = await forgeOf(kind, { files: FILES });
    forge.fault = ({ body, path }) => (FURTHER.test(body + path) ? () => odd : undefined);
    const report = await run();
    expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
    expect(record()).toMatchObject({ stars: 3, hygiene: { readme: true } });
    expect(record()?.edges?.files).toBeUndefined();
  });

  it('that are huge cost the repository nothing but themselves', async () => {
    const files = { ...FILES, 'package.json': `{"a":"${'x'.repeat(1_500_000)}"}` };
    const { run, record } = await forgeOf(kind, { files });
    await run();
    expect(record()?.edges?.files?.at(-1)).toEqual({
      from: 'npm',
      file: 'package.json',
      unread: true,
    });
    expect(record()).toMatchObject({ stars: 3 });
  });
});

describe('GitHub’s dependency graph', () => {
  const sbom: unknown = JSON.parse(fixture('sbom.json'));

  it('is the one further request where there are no cores', async () => {
    const { forge, run, record } = await forgeOf('github', {
      files: { 'README.md': '' },
      sbom,
    });
    await run();
    expect(forge.log.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(record()?.edges?.files).toEqual([
      { from: 'sbom', needs: ['https://github.com/tide/gauge', 'pkg:pypi/tide-levels'] },
    ]);
  });

  it('is given up for the night after three failures', async () => {
    const repositories = Array.from({ length: 9 }, (_, index) => fakeRepository(index + 1));
    const { forge, run, records } = await github(repositories);
    forge.fault = ({ method }) => (method === 'GET' ? '429-for-long' : undefined);
    const report = await run();
    expect(report.counts.reached).toBe(9);
    expect(forge.log.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(4);
    expect(Object.values(records()).filter(({ edges }) => edges)).toEqual([]);
  });

  it('of an entry that takes nothing from the forge is not kept', async () => {
    const { entries, run, record } = await forgeOf('github', { sbom, files: FILES });
    const [entry] = entries;
    if (!entry) throw new Error('There is no entry.');
    await run({ entries: [{ ...entry, entry: { ...entry.entry, harvest: { forge: false } } }] });
    expect(record()).not.toHaveProperty('edges');
  });
});

describe('hosts without a request for several files', () => {
  it.each([
    ['gitlab', /graphql/],
    ['forgejo', /git\/blobs/],
  ] as const)(
    '%s: what they are made of stays unknown, and they are asked once',
    async (kind, request) => {
      const { forge, run, record, clock } = await forgeOf(kind, { files: FILES });
      forge.other = ({ path }) => (request.test(path) ? { status: 404, body: '{}' } : undefined);
      await run();
      expect(record()?.edges).toEqual({ commit: fakeRepository(1).head });
      forge.log.length = 0;
      clock.set('2026-11-22T02:00:00Z');
      await run();
      expect(forge.log).toHaveLength(1);
      await run({ options: { ...OPTIONS, force: true } });
      expect(record()?.edges).toEqual({ commit: fakeRepository(1).head });
    },
  );
});
