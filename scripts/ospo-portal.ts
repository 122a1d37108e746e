/**
 * `ospo-portal <command> [options]`, and every `npm run <command>` for people. Prints the instance to standard error,
 * since standard output may be data.
 */
import { relative, resolve } from 'node:path';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { PROGRAM, programVersion } from '../src/lib/program.ts';
import { chooseCommand } from '../src/programs/commands/commands.ts';

const choice = chooseCommand(process.argv.slice(2), {
  version: programVersion(),
  folder: instanceFolder,
  isNamed: process.env['OSPO_INSTANCE'] !== undefined,
});

if ('script' in choice) {
  if (choice.said !== undefined) terminal.complain(choice.said);
  if (choice.builds && relative(process.cwd(), PROGRAM).startsWith('..')) moveToProgram();
  // Scripts take their arguments from `process.argv[2]` on.
  process.argv.splice(2, 1);
  await import(new URL(`./${choice.script}.ts`, import.meta.url).href);
} else {
  (choice.exitCode === 0 ? terminal.print : terminal.complain)(choice.said);
  process.exitCode = choice.exitCode;
}

/** If the program is not installed in the current folder, the build runs in the program's own. */
function moveToProgram(): void {
  const { env } = process;
  env['OSPO_INSTANCE'] = instanceFolder();
  env['OSPO_OUT'] = resolve(env['OSPO_OUT'] || 'dist');
  process.chdir(PROGRAM);
}
