/** Creates an entry, an event or a piece of news: `npm run new`. `--help` lists the flags for scripts. */
import { createInterface } from 'node:readline/promises';

import { newCommand } from '../src/programs/entry/new-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

const isTerminal = process.stdin.isTTY === true;
const lines = createInterface({ input: process.stdin, output: process.stdout });

process.exitCode = await newCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
  ask: isTerminal ? (question) => lines.question(question) : undefined,
});
lines.close();
