/** Runs that are killed or told to stop: what they learnt is not asked again. */
import { describe, expect, it } from 'vitest';

import type { Files } from '../../src/refresh/files.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import { fakeRepository } from './forge/repository.ts';
import { killedAfter, orKilled } from './killed-files.ts';
import { rest } from './rest-forge.ts';
import { CATALOGUE, memoryFiles, textOf } from './setup.ts';

const JOURNAL = '/.refresh/journal.jsonl';

/** Ends a run before it replaces a file of the catalogue. */
const killedAtItsEnd = (files: Files): Files => ({
  ...files,
  rename: (from, to) => (to.startsWith(CATALOGUE) ? killedAfter(files, 0) : files).rename(from, to),
});

/** Three repositories, of which a run read all before it was killed while it wrote. */
async function killedRun() {
  const made = await rest(
    'gitlab',
    [1, 2, 3].map((number) => fakeRepository(number)),
  );
  const { files, run, forge } = made;
  expect(await orKilled(run({ files: killedAtItsEnd(files) }))).toBe(true);
  expect(files.texts.has(JOURNAL)).toBe(true);
  forge.log.length = 0;
  return made;
}

describe('a run that was killed', () => {
  it('is taken up by the next, which asks for nothing that was learnt', async () => {
    const { files, run, forge, clock } = await killedRun();
    const undisturbed = await rest('gitlab', forge.repositories);
    await undisturbed.run();
    clock.set('2026-11-21T03:00:00Z');
    const { counts, changes } = await run();
    expect(forge.log).toEqual([]);
    expect(counts).toMatchObject({ due: 3, reached: 3, resumed: 3, changed: 3, fresh: 0 });
    expect(changes).toHaveLength(3);
    for (const name of ['metadata', 'history'] as const)
      expect(textOf(files, name)).toBe(textOf(undisturbed.files, name));
    expect(files.texts.has(JOURNAL)).toBe(false);
    expect(files.texts.get('/.refresh/.gitignore')).toBe('*\n');
  });

  it('leaves all to the one after, should the next be killed as well', async () => {
    const { files, run, forge } = await killedRun();
    const lines = (files.texts.get(JOURNAL) ?? '').split('\n');
    files.write(JOURNAL, lines.slice(0, 3).join('\n').concat('\n'));
    expect(await orKilled(run({ files: killedAtItsEnd(files) }))).toBe(true);
    forge.log.length = 0;
    expect((await run()).counts).toMatchObject({ reached: 3, resumed: 3 });
    expect(forge.log).toEqual([]);
  });

  it('costs no more than the line that broke off', async () => {
    const { files, run, forge } = await killedRun();
    files.write(JOURNAL, files.texts.get(JOURNAL)?.slice(0, -20) ?? '');
    expect((await run()).counts).toMatchObject({ due: 3, reached: 3, resumed: 2 });
    expect(new Set(forge.log.map(({ path }) => /project-\d/.exec(path)?.[0])).size).toBe(1);
  });

  it('asks again for what is too old by then, when it is forced, and for what failed', async () => {
    const { files, run, clock, forge } = await killedRun();
    const journal = files.texts.get(JOURNAL) ?? '';
    clock.set('2026-11-23T02:00:00Z');
    expect((await run()).counts).toMatchObject({ reached: 3, resumed: 0 });
    files.texts.clear();
    files.write(JOURNAL, journal);
    forge.log.length = 0;
    clock.set('2026-11-21T02:30:00Z');
    await run({ options: { maxAge: 0, force: true, acceptLosses: false } });
    expect(forge.log.length).toBeGreaterThan(3);
  });

  it.each([
    ['another snapshot', { [`${CATALOGUE}/metadata.json`]: '{}' }],
    ['no text', { [JOURNAL]: '\u0000\u0001' }],
    ['nothing', { [JOURNAL]: '' }],
    ['an empty line', { [JOURNAL]: '\n{}\n[]\nnull\n' }],
  ])('is passed over when its journal belongs to %s', async (_, texts) => {
    const { files, run } = await killedRun();
    for (const [path, text] of Object.entries(texts)) files.write(path, text);
    expect((await run()).counts).toMatchObject({ reached: 3, resumed: 0 });
    expect(Object.keys(parseSnapshot(textOf(files, 'metadata')))).toHaveLength(3);
  });

  it('says nothing of repositories that the catalogue does not list, nor of the future', async () => {
    const { files, run, entries, clock } = await killedRun();
    const journal = files.texts.get(JOURNAL) ?? '';
    await run({ entries: entries.slice(0, 1) });
    expect(Object.keys(parseSnapshot(textOf(files, 'metadata')))).toHaveLength(1);
    const ahead = memoryFiles({ [JOURNAL]: journal });
    clock.set('2026-11-20T02:00:00Z');
    expect((await run({ files: ahead })).counts).toMatchObject({ reached: 3, resumed: 0 });
  });
});

describe('a run that cannot go on', () => {
  it.each(['events.json', 'history.csv', 'metadata.json'])(
    'says so before anybody is asked when %s is faulty',
    async (name) => {
      const { files, run, forge } = await rest('gitlab', [fakeRepository(1)]);
      files.write(`${CATALOGUE}/${name}`, '[{');
      await expect(run()).rejects.toThrow(`catalogue/${name} is faulty.`);
      expect(forge.log).toEqual([]);
      expect([...files.texts.keys()]).toEqual([`${CATALOGUE}/${name}`]);
    },
  );

  it('takes its progress off the screen before it says why', async () => {
    const { files, run } = await rest('gitlab', [fakeRepository(1)]);
    const seen: string[] = [];
    const progress = { step: () => seen.push('step'), end: () => seen.push('end') };
    const full: Files = {
      ...files,
      append: () => {
        throw new Error('ENOSPC: no space left on device');
      },
    };
    await expect(run({ files: full, progress })).rejects.toThrow('ENOSPC');
    expect(seen.at(-1)).toBe('end');
  });
});
