/**
 * Recordings: made of the forges of these tests, which answer on loopback, and replayed. None of those in
 * `recordings/` is of a forge on the network, and each says so.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { FORGES } from '../../src/refresh/forges/forges.ts';
import { recordingSchema, type Recording } from '../../src/refresh/recording/recording.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { has, KINDS, open, read, recorded, TOKEN, UNSEEN, without } from './recording-setup.ts';
import { replay } from './replay.ts';
import { command, TOKENS, setUp } from './three-forges.ts';

/** All that was read but for what stands in files, which no recording keeps. */
function withoutTexts(record: MetadataRecord | undefined) {
  const { manifest: _, edges: __, description: ___, kept: ____, ...rest } = record ?? {};
  return rest;
}

describe.each(KINDS)('a recording of %s', (kind) => {
  it('is the one in the repository, made of the forge of these tests', async () => {
    const { recording } = await recorded(kind);
    const text = `${JSON.stringify(recording, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`recordings/${kind}-loopback.json`);
  });

  it('holds no person, token, address of mail, or text of a file', async () => {
    const { recording } = await recorded(kind);
    const text = JSON.stringify(recording);
    for (const word of ['Jane', 'jdoe', '@lab.test', 'glpat-', TOKEN, 'avatar', 'Somebody'])
      expect(text).not.toContain(word);
    expect(text).not.toContain(Buffer.from('# By Jane Doe').toString('base64'));
    expect(recording.exchanges.length).toBeGreaterThan(0);
  });

  it('gives the same record when it is replayed', async () => {
    const { recording, record } = await recorded(kind);
    const server = await replay(recording, 'forge.test');
    open.push(server);
    const again = await read(kind, server.origin, fetch);
    expect(server.unknown).toEqual([]);
    expect(withoutTexts(again.record)).toEqual(withoutTexts(record));
    expect(Object.keys(withoutTexts(record)).length).toBeGreaterThan(15);
  });
});

describe.each(['gitlab', 'forgejo'] as const)('each field that is kept of %s', (kind) => {
  it('is read: without it something is unknown', async () => {
    const { recording } = await recorded(kind);
    const known = async (made: Recording) => {
      const server = await replay(made, 'forge.test');
      const { record } = await read(kind, server.origin, fetch);
      await server.close();
      return JSON.stringify(record);
    };
    const whole = await known(recording);
    const unread: string[] = [];
    for (const [place, fields] of Object.entries(FORGES[kind].answers ?? {})) {
      for (const field of fields) {
        if (field === '*' || UNSEEN.has(field) || !has(recording, field)) continue;
        if ((await known(without(recording, field))) === whole) unread.push(`${place} ${field}`);
      }
    }
    expect(unread).toEqual([]);
  });
});

describe('npm run refresh -- --record', () => {
  it('writes one file for all forges, and says to read it', async () => {
    const { instance } = await setUp(1);
    const folder = path.join(instance.folder, 'answers');
    const { code, output } = await command(instance, [
      '--dry-run',
      '--only',
      'p1-0',
      '--record',
      folder,
    ]);
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(['20261121T020000Z.json']);
    const text = readFileSync(path.join(folder, '20261121T020000Z.json'), 'utf8');
    const recording = recordingSchema.parse(JSON.parse(text));
    expect(recording).toMatchObject({
      answeredBy: 'loopback',
      projects: ['p1-0'],
      forges: [{ host: 'lab.test', kind: 'gitlab', api: '/api/v4' }],
    });
    expect(output).toContain(`Recorded ${recording.exchanges.length} answers in ${folder}`);
    for (const token of Object.values(TOKENS)) expect(text).not.toContain(token);
  });
});

describe('the recordings in the repository', () => {
  const folder = path.join(import.meta.dirname, 'recordings');
  it.each(readdirSync(folder))('%s says by its name and in itself who answered', (file) => {
    const recording = recordingSchema.parse(
      JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(file).toMatch(new RegExp(`-${recording.answeredBy}\\.json$`));
    expect(recording.answeredBy).toBe('loopback');
  });
});
