/** Which files of a repository are the designs of its boards, and when files for manufacture stand for one. */
import { describe, expect, it } from 'vitest';

import { designsIn, type DesignFormat } from '../../src/boards/designs.ts';

const readHere = (format: DesignFormat): boolean => format === 'kicad' || format === 'gerber';

function found(paths: readonly string[], isRead = readHere): string[][] {
  const files = paths.map((path) => ({ path, id: path }));
  return designsIn(files, isRead).map(({ format, name, path }) => [format, name, path]);
}

const set = (folder: string, name: string) =>
  ['F_Cu.gbr', 'B_Cu.gbr', 'Edge_Cuts.gbr'].map((layer) => `${folder}${name}-${layer}`);

describe('Gerber files', () => {
  const fab = set('fab/', 'shed');
  const shed = ['gerber', 'shed', 'fab/shed-F_Cu.gbr'];

  it('stand for their board where no design does', () => {
    expect(found(fab)).toEqual([shed]);
    expect(found(['hw/barn.kicad_pcb', ...fab])).toEqual([
      ['kicad', 'barn', 'hw/barn.kicad_pcb'],
      shed,
    ]);
  });

  it.each([['hw/shed.kicad_pcb'], ['hw/Shed_v2.kicad_pcb'], ['fab/barn.kicad_pcb']])(
    'say the same again where there is %s',
    (design) => {
      expect(found([design, ...fab]).map(([format]) => format)).toEqual(['kicad']);
    },
  );

  it('of no name may be of any board', () => {
    const files = ['fab/F_Cu.gbr', 'fab/B_Cu.gbr', 'fab/Edge_Cuts.gbr'];
    expect(found(['hw/barn.kicad_pcb', ...files]).map(([format]) => format)).toEqual(['kicad']);
    expect(found(files.map((path) => `shed/${path}`))).toEqual([
      ['gerber', 'shed', 'shed/fab/F_Cu.gbr'],
    ]);
  });

  it('are drawn beside a design that is not read here, which is said', () => {
    const altium = ['altium', 'shed', 'hw/shed.PcbDoc'];
    expect(found(['hw/shed.PcbDoc', ...fab])).toEqual([altium, shed]);
    expect(found(['hw/shed.PcbDoc', ...fab], () => true)).toEqual([altium]);
  });

  it('of several states are the last', () => {
    const paths = ['v1/', 'v2/', 'v10/'].flatMap((folder) => set(folder, 'shed'));
    expect(found(paths)).toEqual([['gerber', 'shed', 'v10/shed-F_Cu.gbr']]);
  });

  it('in an archive are found where there is nothing else', () => {
    expect(found(['out/gerbers.zip', 'docs/a.zip'])).toEqual([
      ['zip', 'gerbers.zip', 'out/gerbers.zip'],
    ]);
    expect(found(['out/gerbers.zip', ...fab])).toEqual([shed]);
  });

  it('are the same as long as each of them is, wherever they stand', () => {
    const idOf = (folder: string, id: string) =>
      designsIn(
        set(folder, 'shed').map((path) => ({ path, id })),
        readHere,
      )[0]?.id;
    expect(idOf('fab/', 'a')).toBe(idOf('out/', 'a'));
    expect(idOf('fab/', 'a')).not.toBe(idOf('fab/', 'b'));
  });
});
