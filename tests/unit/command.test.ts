/** What every command does alike, whatever it is for. */
import { describe, expect, it } from 'vitest';

import { command, UsageError, type Terminal } from '../../src/lib/command.ts';
import { runCommand } from '../support/run-command.ts';

const make = (usage: string) =>
  command({
    usage,
    options: { size: { type: 'string', default: 'small' }, force: { type: 'boolean' } },
    run: ({ values: { size, force = false } }, { print }: Terminal) => {
      if (size === 'odd') throw new UsageError('There is no size "odd".');
      if (size === 'lost') throw new Error('It is lost.');
      print(`${size} ${force}`);
      return 1;
    },
  });

describe('a command', () => {
  it.each([
    [[], 1, 'small false'],
    [['--size', 'big', '--force'], 1, 'big true'],
    [['--help', '--size', 'lost'], 0, 'Usage: x'],
    [['--colour'], 2, "Unknown option '--colour'. Usage: x"],
    [['big'], 2, "Unexpected argument 'big'. Usage: x"],
    [['--size'], 2, "Option '--size <value>' argument missing. Usage: x"],
    [['--size', 'odd'], 2, 'There is no size "odd". Usage: x'],
    [['--size', 'lost'], 2, 'It is lost.'],
  ])('%j ends with %i and says "%s"', async (words, exitCode, output) => {
    expect(await runCommand(make('Usage: x'), words, {})).toEqual({ exitCode, output });
  });

  it('says how it is used on lines of their own, if there are several', async () => {
    const { output } = await runCommand(make('Usage: x\n  --force  why'), ['--size', 'odd'], {});
    expect(output).toBe('There is no size "odd".\nUsage: x\n  --force  why');
  });
});
