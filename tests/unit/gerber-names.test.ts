/** What the names of files say: which layer of a board each is, and which belong together. */
import { describe, expect, it } from 'vitest';

import { roleOfName } from '../../src/boards/gerber/roles.ts';
import { setsIn } from '../../src/boards/gerber/sets.ts';

describe('a layer by its name', () => {
  it.each([
    ['board-F_Cu.gbr', 'F.Cu'],
    ['board-B_Mask.gbr', 'B.Mask'],
    ['board-F_Silkscreen.gbr', 'F.SilkS'],
    ['board-F.SilkS.gbr', 'F.SilkS'],
    ['board-In2_Cu.gbr', 'inner'],
    ['board-F_Paste.gbr', 'other'],
    ['board-PTH-drl_map.gbr', 'other'],
    ['board-F_Fab.gbr', 'other'],
    ['desktop-B_Cu.gbr', 'B.Cu'],
    ['mask-b-F_Cu.gbr', 'F.Cu'],
    ['desktop-bottom_copper.gbr', 'B.Cu'],
    ['PCB1.GTL', 'F.Cu'],
    ['PCB1.GBS', 'B.Mask'],
    ['PCB1.GTO', 'F.SilkS'],
    ['PCB1.GKO', 'Edge.Cuts'],
    ['PCB1.GM1', 'Edge.Cuts'],
    ['PCB1.GM13', 'other'],
    ['PCB1.G2', 'inner'],
    ['PCB1.GP1', 'inner'],
    ['PCB1.GTP', 'other'],
    ['board.cmp', 'F.Cu'],
    ['board.sol', 'B.Cu'],
    ['board.stc', 'F.Mask'],
    ['board.plc', 'F.SilkS'],
    ['board.ly2', 'inner'],
    ['copper_top.gbr', 'F.Cu'],
    ['copper_inner_2.gbr', 'inner'],
    ['soldermask_bottom.gbr', 'B.Mask'],
    ['silkscreen_top.gbr', 'F.SilkS'],
    ['profile.gbr', 'Edge.Cuts'],
    ['Gerber_TopLayer.GTL', 'F.Cu'],
    ['Gerber_BoardOutlineLayer.GKO', 'Edge.Cuts'],
    ['TopSilk.gbr', 'F.SilkS'],
    ['Bottom.art', 'B.Cu'],
    ['drill_1_16.xln', 'drill'],
    ['board-NPTH.drl', 'drill'],
    ['notes.gbr', undefined],
    ['board.pdf', undefined],
    ['board', undefined],
  ])('%s is %s', (name, role) => {
    expect(roleOfName(name)).toBe(role);
  });
});

describe('sets of files', () => {
  const found = (...paths: readonly string[]) =>
    setsIn(paths.map((path) => ({ path }))).map(({ name, files }) => [
      name,
      files.map(({ path }) => path),
    ]);

  it('stand in one folder, the copper on top first', () => {
    expect(
      found('fab/tide-B_Cu.gbr', 'fab/tide-F_Cu.gbr', 'fab/tide.drl', 'README.md', 'src/main.c'),
    ).toEqual([['tide', ['fab/tide-F_Cu.gbr', 'fab/tide-B_Cu.gbr', 'fab/tide.drl']]]);
  });

  it('are several where each begins with another name', () => {
    expect(
      found(
        'a-F_Cu.gbr',
        'a-B_Cu.gbr',
        'a.drl',
        'a-b-F_Cu.gbr',
        'a-b-B_Cu.gbr',
        'a-b-PTH.drl',
        'c.gbr',
      ),
    ).toEqual([
      ['a', ['a-F_Cu.gbr', 'a-B_Cu.gbr', 'a.drl']],
      ['a-b', ['a-b-F_Cu.gbr', 'a-b-B_Cu.gbr', 'a-b-PTH.drl']],
    ]);
  });

  it('are more than one file', () => {
    expect(found('lib/a.sol', 'x/top.art', 'y/b.gbr', 'y/c.gbr', 'z/a.txt')).toEqual([]);
    expect(found('y/b.gbr', 'y/c.gbr', 'y/d.gbr')).toEqual([
      ['', ['y/b.gbr', 'y/c.gbr', 'y/d.gbr']],
    ]);
  });
});
