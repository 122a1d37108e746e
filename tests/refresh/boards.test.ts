/** Boards drawn from the design files in repositories, as part of a night. */
import { describe, expect, it } from 'vitest';

import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { boardsSetup, BUTTON, FOLDER, KEY, OLD, TIDE } from './boards-setup.ts';
import { LIMITS } from './setup.ts';

describe('boards', () => {
  it('are drawn from their design files, with facts and parts', async () => {
    const { night, record, boards, media } = await boardsSetup({ 'hw/tide.kicad_pcb': TIDE });
    const report = await night();
    expect(report.services).toMatchObject([{ kind: 'boards', asked: 1, failed: 0, left: 0 }]);
    const [board, ...others] = boards().boards;
    expect(others).toEqual([]);
    expect(board).toMatchObject({
      slug: 'tide',
      file: 'hw/tide.kicad_pcb',
      repository: KEY,
      drawn: '2026-11-21',
      tool: 'kicad_pcb',
      facts: { size: { width: 40, height: 30 }, copperLayers: 2, parts: 7, smallestDrill: 0.3 },
    });
    expect(board?.commit).toBe(record()?.commit);
    expect(record()).toMatchObject({ checkedAt: '2026-11-21T02:00:00Z', found: 1 });
    const { top = '', bottom = '' } = board?.drawings ?? {};
    expect([...media().keys()].toSorted()).toEqual(
      ['boards.json', bottom, top].map((name) => `${FOLDER}/${name}`).toSorted(),
    );
    for (const name of [top, bottom]) {
      const svg = media().get(`${FOLDER}/${name}`) ?? '';
      expect(svg).toContain('Circuit board of 40 × 30 mm');
      expect(foreignMarkup(svg)).toBe('');
    }
  });

  it('that did not change cost no byte, and no request while the repository stands', async () => {
    const { forge, night, media, change } = await boardsSetup({ 'tide.kicad_pcb': TIDE });
    await night();
    const before = media();
    forge.log.length = 0;
    const still = await night({ options: { maxAge: 0, force: false, acceptLosses: false } });
    expect(still.services).toMatchObject([{ kind: 'boards', asked: 0, failed: 0, left: 0 }]);
    // What reads the references asks once.
    expect(forge.log.filter(({ path }) => path.includes('git-upload-pack')).length).toBeLessThan(3);
    change({ 'README.md': 'Another text' }, '25');
    const moved = await night();
    expect(moved.services).toMatchObject([{ kind: 'boards', asked: 1, failed: 0, left: 0 }]);
    expect(media()).toEqual(before);
  });

  it('are drawn anew when their file changed, and others stay', async () => {
    const { night, boards, media, change } = await boardsSetup({
      'a.kicad_pcb': TIDE,
      'b.kicad_pcb': BUTTON,
    });
    await night();
    const [a, b] = boards().boards;
    change({ 'a.kicad_pcb': TIDE.replace('AD7745ARUZ', 'AD7746ARUZ') }, '25');
    await night();
    expect(boards().boards[0]).toMatchObject({ slug: 'a', drawn: '2026-11-25' });
    expect(boards().boards[0]?.commit).not.toBe(a?.commit);
    expect(boards().boards[1]).toEqual(b);
    expect(media().size).toBe(5);
  });

  it('keep their address when their file was moved as it is, and go with it', async () => {
    const { night, boards, media, change } = await boardsSetup({ 'b.kicad_pcb': BUTTON });
    await night();
    const [b] = boards().boards;
    change({ 'b.kicad_pcb': null, 'moved/c.kicad_pcb': BUTTON }, '25');
    await night();
    expect(boards().boards).toEqual([{ ...b, file: 'moved/c.kicad_pcb' }]);
    expect(media().size).toBe(3);
    change({ 'moved/c.kicad_pcb': null }, '28');
    await night();
    expect([...media().keys()]).toEqual([]);
  });

  it('are refused with a reason, once, and keep what was drawn before', async () => {
    const { night, boards, change, media } = await boardsSetup({
      'old.kicad_pcb': OLD,
      'tide.kicad_pcb': TIDE,
      'large.kicad_pcb': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n',
    });
    await night();
    expect(boards().boards.map(({ slug, refused }) => [slug, refused])).toEqual([
      ['large', expect.stringContaining('Git LFS')],
      ['old', expect.stringContaining('from before KiCad 6')],
      ['tide', undefined],
    ]);
    const [, , before] = boards().boards;
    change({ 'tide.kicad_pcb': TIDE.slice(0, 2000) }, '25');
    await night();
    expect(boards().boards[2]).toEqual({
      ...before,
      failing: {
        since: '2026-11-25',
        hash: expect.stringMatching(/^[0-9a-f]{40}$/),
        reason: expect.stringContaining('does not end'),
      },
    });
    expect(media().size).toBe(3);
    change({ 'README.md': 'Another text' }, '28');
    await night();
    expect(boards().boards[2]?.failing?.since).toBe('2026-11-25');
    change({ 'tide.kicad_pcb': TIDE }, '30');
    await night();
    expect(boards().boards[2]).toEqual(before);
  });

  it('of other programs are left out and said', async () => {
    const { night, boards } = await boardsSetup({ 'a/b.PcbDoc': 'x', 'c.brd': 'y' });
    await night();
    expect(boards()).toEqual({
      boards: [],
      leftOut: [
        { file: 'c.brd', repository: KEY, reason: expect.stringContaining('Eagle') },
        { file: 'a/b.PcbDoc', repository: KEY, reason: expect.stringContaining('Altium') },
      ],
    });
  });

  it('are the first of many, without copies of a design tool', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`deep/in/${index}.kicad_pcb`, BUTTON]),
    );
    const { night, boards } = await boardsSetup({
      ...many,
      'top.kicad_pcb': BUTTON,
      'top-backups/top.kicad_pcb': BUTTON,
      '.history/top.kicad_pcb': BUTTON,
    });
    await night();
    expect(boards().boards).toHaveLength(8);
    expect(boards().boards.map(({ slug }) => slug)).toContain('top');
    expect(boards().leftOut).toHaveLength(3);
    expect(boards().leftOut?.[0]?.reason).toContain('more than 8 boards');
  });

  it.each([
    ['refuses them', { harvest: { without: ['boards'], because: 'An old layout.' } }],
    ['takes nothing from the forge', { harvest: { forge: false, because: 'A mirror.' } }],
    ['is retired', { retired: { date: '2026-01-01', reason: 'Gone.' } }],
  ])('are not looked for where the entry %s', async (_, more) => {
    const { night, media } = await boardsSetup({ 'tide.kicad_pcb': TIDE }, more);
    const { services } = await night();
    expect(services).toMatchObject([{ kind: 'boards', asked: 0, failed: 0, left: 0 }]);
    expect([...media().keys()]).toEqual([]);
  });

  it('of a repository that cannot be fetched fail alone, with reason and age', async () => {
    const { forge, night, record, boards, change } = await boardsSetup({ 'tide.kicad_pcb': TIDE });
    await night();
    const before = boards();
    change({ 'tide.kicad_pcb': BUTTON }, '25');
    // The references can be read, but not the files.
    let posts = 0;
    forge.fault = ({ method }) => {
      if (method !== 'POST') return undefined;
      posts += 1;
      return posts > 1 ? 'reset' : undefined;
    };
    const report = await night();
    expect(report.services).toMatchObject([{ kind: 'boards', asked: 1, failed: 1, left: 0 }]);
    expect(report.counts).toMatchObject({ failing: 0 });
    expect(record()).toMatchObject({ found: 1, failing: { since: '2026-11-25T02:00:00Z' } });
    expect(boards()).toEqual(before);
    forge.fault = () => undefined;
    await night();
    expect(record()).not.toHaveProperty('failing');
    expect(boards().boards[0]?.facts.parts).toBe(1);
  });

  it('that were removed by hand are drawn again', async () => {
    const { night, media, files } = await boardsSetup({ 'tide.kicad_pcb': TIDE });
    await night();
    const before = media();
    for (const path of before.keys()) files.remove(path);
    await night();
    expect(media()).toEqual(before);
  });

  it('are drawn by the next night when this one is told to stop', async () => {
    const { night, media, clock } = await boardsSetup({ 'tide.kicad_pcb': TIDE });
    const end = new AbortController();
    end.abort();
    const tools = { fetch, clock, signal: end.signal, limits: LIMITS };
    await night({ tools });
    expect([...media().keys()]).toEqual([]);
    await night();
    expect(media().size).toBe(3);
  });
});
