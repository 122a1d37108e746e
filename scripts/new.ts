/** Writes the entry of a new project: `npm run new`. `--help` lists the flags for scripts. */
import { createInterface } from 'node:readline/promises';

import { newCommand } from '../src/programs/entry/new-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';

const isTerminal = process.stdin.isTTY === true;
const terminal = createInterface({ input: process.stdin, output: process.stdout });

process.exitCode = await newCommand(process.argv.slice(2), {
  folder: instanceFolder(),
  cwd: process.cwd(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  ask: isTerminal ? (question) => terminal.question(question) : undefined,
});
terminal.close();
