/**
 * The nightly CI job: refreshes, validates, commits the generated files and proposes edits of entries. It is configured
 * by the CI variables of the forge, and takes the token from `REFRESH_TOKEN`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { nightlyCommand } from '../src/programs/nightly/command.ts';

/**
 * Stopping the job stops its current step. An interrupted refresh ends with its results so far, which are still
 * committed; copies are kept before anything else begins.
 */
let stop: () => void = () => undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop());

process.exitCode = await nightlyCommand({
  env: process.env,
  folder: instanceFolder(),
  cwd: process.cwd(),
  step: async (name, args, env) => {
    const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
    const words = [...process.execArgv, script, ...args];
    const child = spawn(process.execPath, words, { stdio: 'inherit', env });
    stop = () => void child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 2;
  },
  onStop: (next) => {
    stop = next;
  },
  print: (text) => console.log(text),
});
