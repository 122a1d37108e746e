/** The same commit gives the same bytes, wherever, whenever and however it is built. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { buildRecordSchema } from '../../src/schemas/build-record.ts';
import { commandEnvironment } from '../support/command-environment.ts';

const small = inject('small');

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

  it('is built again with the same bytes in another place, time zone, language and number of threads', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './scripts/language.ts', 'scripts/verify.ts', small.folder],
      {
        encoding: 'utf8',
        env: {
          ...commandEnvironment,
          ASTRO_TELEMETRY_DISABLED: '1',
          OSPO_INSTANCE: 'tests/fixtures/small',
          OSPO_THREADS: '0',
          TZ: 'Pacific/Auckland',
          LANG: 'de_DE.UTF-8',
          HOME: '/nowhere',
        },
      },
    );
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('The same: ')]);
  }, 240_000);
});
