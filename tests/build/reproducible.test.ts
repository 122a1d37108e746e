/** The same commit gives the same bytes, wherever, whenever and however it is built. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';

import { buildRecordSchema } from '../../src/schemas/build-record.ts';
import { commandEnvironment } from '../support/command-environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const small = inject('small');
const INSTANCE = 'tests/fixtures/small';

describe('a site', () => {
  const record = buildRecordSchema.parse(
    JSON.parse(readFileSync(join(small.folder, 'build.json'), 'utf8')),
  );

  it('lists its files with their SHA-256', () => {
    const digest = (file: string) =>
      createHash('sha256')
        .update(readFileSync(join(small.folder, file)))
        .digest('hex');
    const files = Object.entries(record.files);
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter(([file, stated]) => digest(file) !== stated)).toEqual([]);
  });

  it('is built again with the same bytes by a copy of the program outside of git, on one core, in another time zone and language, without caches and home', () => {
    const program = programElsewhere();
    const command = ['--import', './scripts/language.ts', 'scripts/verify.ts', small.folder];
    const words = [...ONE_CORE, process.execPath, ...command];
    const { status, stdout, stderr } = spawnSync(words[0] ?? '', words.slice(1), {
      encoding: 'utf8',
      cwd: program,
      ...somebodyElse(program),
      env: {
        ...commandEnvironment,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: undefined,
        OSPO_INSTANCE: join(program, INSTANCE),
        // Astro renders the pages of so small a site unless it is told to use threads.
        OSPO_THREADS: '2',
        TZ: 'Pacific/Auckland',
        LANG: 'de_DE.UTF-8',
        HOME: '/nowhere',
      },
    });
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('The same: ')]);
  }, 240_000);
});

/** Threads are as many as there are cores, so that one core makes one of each kind. */
const ONE_CORE = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];

/** The program and its instance in a folder of their own, with the packages of this one, but not what they keep. */
function programElsewhere(): string {
  const folder = temporaryFolder('program');
  const { files } = z
    .object({ files: z.array(z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const parts = files.filter((file) => !file.startsWith('!'));
  for (const part of [...parts, 'package.json', 'package-lock.json', 'public', INSTANCE])
    cpSync(part, join(folder, part), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(packages, name));
  return folder;
}

/** Where the tests run as root, and everybody may read the packages: the user that owns nothing. */
function somebodyElse(folder: string): { uid?: number; gid?: number } {
  const nobody = { uid: 65_534, gid: 65_534 };
  if (process.getuid?.() !== 0) return {};
  const { status } = spawnSync('test', ['-r', resolve('node_modules')], nobody);
  if (status !== 0) return {};
  spawnSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, folder]);
  return nobody;
}
