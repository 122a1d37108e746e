/** A page that keeps the parser busy ends its process; one that has to wait for the machine does not. */
import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

import { commandEnvironment } from '../support/command-environment.ts';

const pageThatIs = (what: string) =>
  spawnSync(process.execPath, ['tests/support/slow-page.ts', what], { env: commandEnvironment });

it('is counted in time of processors', () => {
  expect(pageThatIs('waiting')).toMatchObject({ status: 0, signal: null });
  expect(pageThatIs('busy')).toMatchObject({ status: null, signal: 'SIGKILL' });
});
