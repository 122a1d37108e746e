/** Pictures that manifests name: fetched, drawn anew, kept, and left as they are. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import {
  folder,
  give,
  host,
  HOSTS,
  KEY,
  type Night,
  night,
  PICTURE,
  png,
  record,
  state,
  status,
  stored,
  withHost,
} from './pictures-setup.ts';

withHost();

describe('a picture that a manifest names', () => {
  it('is kept as small files, with what is known of it', async () => {
    const bytes = await png('#245');
    host.answer = give(bytes, { etag: '"one"', 'last-modified': 'Sat, 21 Nov 2026 01:00:00 GMT' });
    expect(await night()).toEqual({
      tally: { kind: 'pictures', asked: 1, failed: 0, requests: 1, left: 0 },
      warnings: [],
      faults: [],
    });
    const [picture, ...others] = stored();
    expect(others).toEqual([]);
    expect(picture).toEqual({
      address: PICTURE,
      manifest: '.ohwr.yaml',
      fetched: '2026-11-21T02:00:00Z',
      hash: createHash('sha256').update(bytes).digest('hex'),
      etag: '"one"',
      lastModified: 'Sat, 21 Nov 2026 01:00:00 GMT',
      files: expect.any(Array) as unknown,
    });
    const names = picture?.files.map(({ file }) => file) ?? [];
    expect(names).toHaveLength(4);
    expect(readdirSync(folder()).toSorted()).toEqual([...names, 'pictures.json'].toSorted());
    for (const { file, width, height } of picture?.files ?? []) {
      const about = await sharp(join(folder(), file)).metadata();
      expect([about.width, about.height]).toEqual([width, height]);
    }
  });

  it('costs one conditional request where it has not changed, and changes no byte', async () => {
    const bytes = await png('#245');
    host.answer = give(bytes, { etag: '"one"' });
    await night();
    const before = state();
    host.answer = status(304);
    expect((await night({ day: '2026-11-22' })).tally.failed).toBe(0);
    expect(host.asked.at(-1)?.headers['if-none-match']).toBe('"one"');
    expect(host.asked).toHaveLength(2);
    // A host that knows no conditions, or names the same bytes anew.
    host.answer = give(bytes, { etag: '"two"' });
    await night({ day: '2026-11-23' });
    expect(host.asked).toHaveLength(3);
    expect(state()).toEqual(before);
  });

  it('takes the place of the one before when it has changed', async () => {
    host.answer = give(await png('#245'));
    await night();
    const before = stored()[0];
    host.answer = give(await png('#a45'));
    await night({ day: '2026-11-22' });
    const after = stored()[0];
    expect(after?.fetched).toBe('2026-11-22T02:00:00Z');
    const names = after?.files.map(({ file }) => file) ?? [];
    expect(names).not.toEqual(before?.files.map(({ file }) => file));
    expect(readdirSync(folder()).toSorted()).toEqual([...names, 'pictures.json'].toSorted());
  });

  it('stays when it has vanished, says since when, and says so no more when it is back', async () => {
    const bytes = await png('#245');
    host.answer = give(bytes);
    await night();
    const files = stored()[0]?.files;
    host.answer = status(404);
    await night({ day: '2026-11-22' });
    host.answer = status(410);
    await night({ day: '2026-11-29' });
    expect(stored()[0]).toMatchObject({ missingSince: '2026-11-22', files });
    host.answer = give(bytes);
    await night({ day: '2026-11-30' });
    expect(stored()[0]).not.toHaveProperty('missingSince');
  });

  it('stays as it was when its host is down, or its repository was not read', async () => {
    host.answer = give(await png('#245'));
    await night();
    const before = state();
    host.answer = status(503);
    expect((await night()).tally).toMatchObject({ asked: 1, failed: 1 });
    expect((await night({ isRead: false })).tally).toMatchObject({ asked: 0, left: 0 });
    const ended = AbortSignal.abort(new Error('ended'));
    expect((await night({ signal: ended })).tally).toMatchObject({ asked: 0, left: 1 });
    expect(state()).toEqual(before);
  });

  it.each<[string, Night]>([
    [
      'the entry refuses pictures',
      { entry: { harvest: { without: ['images'], because: 'Of another board.' } } },
    ],
    ['the manifest names none any more', { images: [] }],
  ])('goes, with its files, when %s', async (_, change) => {
    host.answer = give(await png('#245'));
    await night();
    writeFileSync(join(folder(), 'boards.json'), '{}');
    await night(change);
    expect(readdirSync(folder())).toEqual(['boards.json']);
    expect(host.asked).toHaveLength(1);
  });

  it('is one of four at most', async () => {
    host.answer = (request, response) => {
      void png(`#${(request.url ?? '').length % 10}${(request.url ?? '').at(-5)}5`).then((bytes) =>
        response.end(bytes),
      );
    };
    const images = Array.from({ length: 9 }, (_, index) => `${KEY}/-/raw/main/${index}.png`);
    expect((await night({ images })).tally.asked).toBe(4);
    expect(stored()).toHaveLength(4);
  });

  it('is made whole after a run that was killed', async () => {
    host.answer = give(await png('#245'));
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), '.aaaaaaaaaaaaaaaa-320.avif.tmp'), 'half');
    writeFileSync(join(folder(), 'aaaaaaaaaaaaaaaa-320.avif'), 'of a record that was not written');
    writeFileSync(join(folder(), 'pictures.json'), '{"pictures":[{"addr');
    await night();
    const names = stored()[0]?.files.map(({ file }) => file) ?? [];
    expect(readdirSync(folder()).toSorted()).toEqual([...names, 'pictures.json'].toSorted());
  });
});

describe('an address that never gave a picture', () => {
  const nightOf = (day: number) =>
    night({ day: new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10) });

  it('is asked, and warned of, after one night, two, four and so on, up to thirty', async () => {
    host.answer = status(404);
    const asked: number[] = [];
    for (let day = 1; day <= 130; day += 1) {
      const { tally, warnings } = await nightOf(day);
      expect([tally.failed, tally.left, warnings.length]).toEqual([tally.asked, 0, tally.asked]);
      if (tally.asked > 0) asked.push(day);
    }
    expect(asked).toEqual([1, 2, 4, 8, 16, 32, 62, 92, 122]);
    expect(host.asked).toHaveLength(asked.length);
  });

  it('changes no byte while it is left alone', async () => {
    host.answer = status(404);
    await nightOf(1);
    await nightOf(2);
    const before = state();
    await nightOf(3);
    expect(state()).toEqual(before);
    expect(record()).toEqual({
      pictures: [],
      refused: [{ address: PICTURE, times: 2, askAgain: '2026-01-04' }],
    });
  });

  it('is remembered no more once it gives one, or the manifest names it no more', async () => {
    host.answer = status(404);
    await nightOf(1);
    host.answer = give(await png('#245'));
    await nightOf(2);
    expect(record()).not.toHaveProperty('refused');
    host.answer = status(404);
    await night({ images: [`${KEY}/-/raw/main/other.png`] });
    expect(record()).toHaveProperty('refused');
    await night({ images: [] });
    expect(record()).toBeUndefined();
  });

  it('is asked at once when the office lists its host, and not by a run that was ended', async () => {
    const images = ['https://pictures.example/board.png'];
    await night({ images });
    expect(record()?.refused).toMatchObject([{ times: 1, unlisted: true }]);
    await night({ images });
    expect(record()?.refused).toMatchObject([{ times: 1 }]);
    host.answer = status(404);
    await night({ images, hosts: [...HOSTS, { host: 'pictures.example', kind: 'gitlab' }] });
    expect(record()?.refused).toMatchObject([{ times: 2 }]);
    await night({ signal: AbortSignal.abort(new Error('ended')) });
    expect(record()).toBeUndefined();
  });
});
