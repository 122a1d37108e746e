/** Design files of other programs, with a program that answers to the words that KiCad 10 documents for `kicad-cli`. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { boardsSetup, BUTTON, KEY, OLD, TIDE } from './boards-setup.ts';

/** Its formats are a board below a line with their name. */
const PROGRAM = `#!/bin/sh
case "$1 $2" in
  "version ") echo 10.0.6 ;;
  "pcb import")
    [ "$3" = --format ] && [ "$5" = --output ] && [ "$(head -n 1 "$7")" = "$4" ] || exit 2
    tail -n +2 "$7" > "$6" ;;
  "pcb upgrade")
    [ "$3" = --force ] || exit 2
    tail -n +2 "$4" > "$4.new" && mv "$4.new" "$4" ;;
  *) exit 1 ;;
esac
`;

function program(text = PROGRAM): string {
  const path = join(temporaryFolder('kicad'), 'kicad-cli');
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

const FILES = {
  'a.PcbDoc': `altium\n${TIDE}`,
  'b (1).brd': `eagle\n${BUTTON}`,
  'c.kicad_pcb': `${OLD}\n${BUTTON}`,
};

describe('boards that are converted', () => {
  it('are drawn like others, and say so', async () => {
    const { night, boards } = await boardsSetup(FILES);
    await night({ kicadCli: program() });
    expect(boards()).not.toHaveProperty('leftOut');
    expect(boards().boards).toMatchObject([
      { slug: 'a', file: 'a.PcbDoc', tool: 'kicad-cli', facts: { parts: 7 } },
      { slug: 'b-1', file: 'b (1).brd', tool: 'kicad-cli', facts: { parts: 1 } },
      { slug: 'c', file: 'c.kicad_pcb', tool: 'kicad-cli', facts: { parts: 1 } },
    ]);
    expect(boards().boards.every(({ drawings }) => drawings)).toBe(true);
  });

  it('are refused where the program fails or writes no board', async () => {
    const { night, boards, change } = await boardsSetup({
      'a.PcbDoc': 'other\n',
      'c.brd': 'eagle\nx',
    });
    await night({ kicadCli: program() });
    expect(boards().boards).toMatchObject([
      { slug: 'a', tool: 'kicad-cli', refused: 'kicad-cli could not convert the file.' },
      { slug: 'c', tool: 'kicad-cli', refused: expect.stringContaining('no board of KiCad') },
    ]);
    change({ 'a.PcbDoc': `altium\n${TIDE}` }, '25');
    await night({ kicadCli: program(PROGRAM.replace('tail -n +2 "$7" > "$6"', 'true')) });
    expect(boards().boards[0]?.refused).toBe('kicad-cli could not convert the file.');
  });

  it('are left out where the program does not run, with a warning; and drawn when it does', async () => {
    const { night, boards, change } = await boardsSetup(FILES);
    const { warnings } = await night({ kicadCli: '/nowhere/kicad-cli' });
    expect(warnings).toEqual([expect.stringContaining('/nowhere/kicad-cli of KiCad 10 does not')]);
    expect(boards().leftOut?.map(({ file, repository }) => [file, repository])).toEqual([
      ['a.PcbDoc', KEY],
      ['b (1).brd', KEY],
    ]);
    expect(boards().boards).toMatchObject([{ slug: 'c', refused: expect.any(String) }]);
    change({ 'README.md': 'Another text' }, '25');
    await night({ kicadCli: program() });
    expect(boards().boards.map(({ drawings }) => Boolean(drawings))).toEqual([true, true, true]);
  });
});
