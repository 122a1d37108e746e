/** The arguments of `npm run bench`. */
import { expect, it } from 'vitest';

import { benchCommand } from '../bench/bench.ts';
import { runCommand } from '../support/run-command.ts';

it('prints its usage', async () => {
  const { exitCode, output } = await runCommand(benchCommand, ['--help'], {});
  expect([exitCode, output]).toEqual([0, expect.stringContaining('npm run bench -- [what]')]);
});

it.each([['night'], ['300', 'many'], ['nights', '0'], ['parts', '-3'], ['toString']])(
  'measures nothing for %s %s, and says what there is',
  async (...words) => {
    const { exitCode, output } = await runCommand(benchCommand, words, {});
    expect(exitCode).toBe(2);
    expect(output).toContain('Usage: npm run bench');
  },
);
