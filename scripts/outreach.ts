/** Writes texts of issues for repositories that lack something: `npm run outreach -- [--only id] [--out folder]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { outreachCommand } from '../src/programs/outreach/command.ts';

process.exitCode = await outreachCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  address: process.env['OSPO_URL'],
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
});
