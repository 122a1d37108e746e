/** Checks every file of the instance: `npm run validate -- [paths…] [--format human|json|gitlab]`. */
import { entranceProblems } from '../src/features/facets/entrance-rule.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { validateCommand } from '../src/instance/validate/command.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await validateCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
  now: () => performance.now(),
  rules: [entranceProblems],
});
