/** Boards of which a repository holds no design that is read, but files for their manufacture. */
import { describe, expect, it } from 'vitest';

import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { setFiles } from '../unit/gerber-setup.ts';
import { boardsSetup, FOLDER, KEY } from './boards-setup.ts';

function gerbers(set: 'kicad-6' | 'protel', folder = 'fab/'): Record<string, string> {
  return Object.fromEntries(setFiles(set).map(({ name, text }) => [`${folder}${name}`, text]));
}

describe('boards of Gerber files', () => {
  it('are drawn from a folder, and stay as they are while it does', async () => {
    const notes = { 'fab/notes.gbr': '%FSLAX24Y24*%%MOIN*%M02*' };
    const { night, boards, media, change } = await boardsSetup({ ...gerbers('kicad-6'), ...notes });
    await night();
    const [board, ...others] = boards().boards;
    expect(others).toEqual([]);
    expect(board).toMatchObject({
      slug: 'kicad-6',
      file: 'fab/kicad-6-F_Cu.gbr',
      repository: KEY,
      tool: 'gerber',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      facts: { size: { width: 15, height: 15.5 }, copperLayers: 2, pads: 1, vias: 1, holes: 2 },
      parts: [],
    });
    expect(board?.facts).not.toHaveProperty('parts');
    expect(boards().leftOut).toEqual([
      { file: 'fab/notes.gbr', repository: KEY, reason: expect.stringContaining('which layer') },
    ]);
    const before = media();
    expect(before.size).toBe(3);
    for (const name of Object.values(board?.drawings ?? {})) {
      expect(foreignMarkup(before.get(`${FOLDER}/${name}`) ?? '')).toBe('');
    }
    change({ 'README.md': 'Another text' }, '25');
    await night();
    expect(media()).toEqual(before);
  });

  it('are refused with a reason, and keep what was drawn before', async () => {
    const { night, boards, change } = await boardsSetup(gerbers('protel', ''));
    await night();
    expect(boards().boards).toMatchObject([{ slug: 'shed', file: 'shed.GTL', tool: 'gerber' }]);
    change({ 'shed.GTL': '%FSLAX24Y24*%%MOIN*%D99*' }, '25');
    await night();
    expect(boards().boards[0]?.failing?.reason).toMatch(/^shed\.GTL: Line 1: /);
    expect(boards().boards[0]?.drawings).toBeDefined();
  });

  it('in an archive are left out and said', async () => {
    const { night, boards } = await boardsSetup({ 'fab/gerbers-v1.zip': 'PK', 'docs/a.zip': 'PK' });
    await night();
    const reason = expect.stringContaining('archive') as string;
    expect(boards().leftOut).toEqual([{ file: 'fab/gerbers-v1.zip', repository: KEY, reason }]);
  });
});
