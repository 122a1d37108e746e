/** Migrates an instance to this version: `ospo-portal upgrade [--check]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { entranceProblems } from '../src/features/facets/entrance-rule.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { PROGRAM, programVersion } from '../src/lib/program.ts';
import { upgradeCommand } from '../src/programs/upgrade/command.ts';

process.exitCode = await upgradeCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
  now: () => performance.now(),
  rules: [entranceProblems],
  version: programVersion(),
  changelog: readFileSync(join(PROGRAM, 'CHANGELOG.md'), 'utf8'),
});
