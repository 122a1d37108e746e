/** Creates an instance: `ospo-portal init my-office`. `--help` lists the options. */
import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';

import { terminal } from '../src/lib/command.ts';
import { PROGRAM } from '../src/lib/program.ts';
import { initCommand } from '../src/programs/init/command.ts';
import { installedFrom } from '../src/programs/init/installed-from.ts';

const lines = createInterface({ input: process.stdin, output: process.stdout });

process.exitCode = await initCommand(process.argv.slice(2), {
  ...terminal,
  cwd: process.cwd(),
  program: PROGRAM,
  source: installedFrom(PROGRAM),
  pack: (folder) =>
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: PROGRAM,
      encoding: 'utf8',
    }).trim(),
  ask: process.stdin.isTTY === true ? (question) => lines.question(question) : undefined,
});
lines.close();
