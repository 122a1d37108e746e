/** Writes issue texts for repositories that lack something: `npm run outreach -- [--only id] [--out folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { outreachCommand } from '../src/programs/outreach/command.ts';

const { exitCode, output, files } = outreachCommand(
  process.argv.slice(2),
  instanceFolder(),
  process.env['OSPO_URL'],
);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
(exitCode === 2 ? process.stderr : process.stdout).write(`${output}\n`);
process.exitCode = exitCode;
