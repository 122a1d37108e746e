/** The program itself, as a process: kills, exit codes, reports, and tokens that appear nowhere. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { FakeForge } from './forge/forge.ts';
import { command, readAll, refresh, TOKENS, setUp } from './three-forges.ts';

function allTexts(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')).join('\n');
}

const clockTime = () => new Date().toISOString();

describe('npm run refresh', () => {
  it('reads three forges, reports, and changes nothing when run again', async () => {
    const { instance } = await setUp();
    const report = join(instance.folder, 'report.json');
    const first = await refresh(instance, ['--report', report]).ended;
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringContaining('12 of 12 repositories reached'),
    });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      counts: { reached: 12, failing: 0 },
      // No service is asked unless the instance names it.
      services: [],
      written: ['events.json', 'history.csv', 'metadata.json'],
    });
    const before = ['metadata.json', 'events.json', 'history.csv'].map(instance.read);
    const second = await command(instance, ['--force'], clockTime());
    expect(second.output).toContain('Nothing is new; the files are as they were.');
    expect(['metadata.json', 'events.json', 'history.csv'].map(instance.read)).toEqual(before);
  });

  it(
    'is killed at any moment and leaves whole files, which the next run completes',
    { timeout: 120_000 },
    async () => {
      const { instance, all } = await setUp();
      await command(instance, [], clockTime());
      const before = readAll(instance);
      for (const moment of [3, 11, 14]) {
        for (const forge of all) for (const one of forge.repositories) one.stars += 1;
        const { child, ended } = refresh(instance, ['--force']);
        let asked = 0;
        for (const forge of all) {
          forge.fault = () => {
            asked += 1;
            if (asked === moment) child.kill('SIGKILL');
            return undefined;
          };
        }
        await ended;
        const { metadata, events } = readAll(instance);
        expect(Object.keys(metadata)).toEqual(Object.keys(before.metadata));
        expect(events).toEqual(before.events);
      }
      for (const forge of all) forge.fault = () => undefined;
      expect((await command(instance, ['--force'], clockTime())).code).toBe(0);
      const after = readAll(instance);
      expect(after.metadata['https://lab.test/group1/project-1']?.stars).toBe(6);
      expect(
        readdirSync(join(instance.folder, 'catalogue')).filter((name) => name.endsWith('.tmp')),
      ).toEqual([]);
    },
  );

  it('ends promptly when it is told to stop, keeps what it learnt, says so, and goes on the next time', async () => {
    const { instance, lab, hub, berg } = await setUp(8);
    const { child, ended } = refresh(instance);
    hub.fault = () => 'hang';
    berg.fault = () => 'hang';
    let told = 0;
    lab.fault = ({ path }) => {
      // Four are read at a time, so that some have been read when this one is asked for.
      if (!path.includes('project-6')) return undefined;
      told ||= performance.now();
      child.kill('SIGTERM');
      return 'hang';
    };
    const { code, output } = await ended;
    expect(performance.now() - told).toBeLessThan(15_000);
    expect(code).toBe(0);
    expect(output).toContain('Stopping: what was learnt so far is written.');
    expect(output).toContain('It was told to stop: what was learnt until then is kept');
    expect(output).toMatch(/\d+ not asked/);
    const learnt = Object.keys(readAll(instance).metadata);
    expect(learnt.length).toBeGreaterThan(0);
    for (const forge of [hub, berg, lab]) {
      forge.fault = () => undefined;
      forge.log.length = 0;
    }
    const { output: more } = await command(instance, [], clockTime());
    expect(more).toContain(`${24 - learnt.length} of ${24 - learnt.length} repositories reached`);
  });

  it('lets no token out: not into output, files, or a request to another host', async () => {
    const { instance, hub, lab, berg, all } = await setUp(2);
    hub.other = () => ({ status: 500, body: TOKENS.HUB_TOKEN });
    lab.fault = (_, index) => (index % 3 === 1 ? 'redirect-private' : undefined);
    berg.other = ({ headers }) => ({
      status: 302,
      body: '',
      headers: { location: `${lab.origin}/?${String(headers['authorization'])}` },
    });
    const report = join(instance.folder, 'report.md');
    const { output } = await command(instance, ['--report', report, '--accept-losses']);
    const told = output + allTexts(instance.folder);
    for (const token of Object.values(TOKENS)) expect(told).not.toContain(token);
    expect(carried(hub)).toEqual([TOKENS.HUB_TOKEN]);
    expect(carried(lab)).toEqual([TOKENS.LAB_TOKEN]);
    expect(carried(berg)).toEqual([TOKENS.BERG_TOKEN]);
    expect(all.flatMap(({ log }) => log).filter(({ path }) => path.includes('Bearer'))).toEqual([]);
  });

  it('says what is wrong with its options, and that a file is faulty, without a stack trace', async () => {
    const { instance } = await setUp(1);
    const unknown = await command(instance, ['--only', 'nothing']);
    expect(unknown).toEqual({ code: 2, output: 'There is no project nothing in the catalogue.' });
    const age = await command(instance, ['--max-age', 'soon']);
    expect(age).toEqual({
      code: 2,
      output: '--max-age soon: write a number and a unit, such as 20h, 7d or 30m.',
    });
    instance.write('catalogue/metadata.json', '{ "https://lab.test/a/b": {} }');
    const faulty = await command(instance);
    expect(faulty).toEqual({
      code: 2,
      output: 'catalogue/metadata.json is faulty. Restore it from the git history.',
    });
    expect(instance.read('metadata.json')).toBe('{ "https://lab.test/a/b": {} }');
  });

  it('reads its files as the validator does: with a byte order mark, and in UTF-8 only', async () => {
    const { instance } = await setUp(1);
    await command(instance);
    const before = instance.read('metadata.json');
    instance.write('catalogue/metadata.json', `\uFEFF${before}`);
    expect(await command(instance)).toMatchObject({
      code: 0,
      output: expect.stringContaining('3 fresh enough'),
    });
    writeFileSync(join(instance.folder, 'catalogue/events.json'), Buffer.from('[]', 'utf16le'));
    expect(await command(instance)).toMatchObject({
      code: 2,
      output: expect.stringMatching(/events\.json: .*null character/),
    });
  });

  it('fails with --strict when a repository failed, and without it does not', async () => {
    const { instance, lab } = await setUp(1);
    lab.repositories.length = 0;
    const calm = await command(instance, ['--only', 'p1-0']);
    expect(calm).toMatchObject({
      code: 0,
      output: expect.stringContaining('correct the address in catalogue/hardware/p1-0.yaml'),
    });
    expect((await command(instance, ['--only', 'p1-0', '--strict'])).code).toBe(1);
  });
});

function carried({ log }: FakeForge): string[] {
  const values = log.map(({ headers }) =>
    String(headers['authorization'] ?? '').replace(/^(token|bearer) /i, ''),
  );
  return [...new Set(values)].filter(Boolean);
}
