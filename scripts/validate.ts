/** Checks every file of the instance: `npm run validate -- [paths…] [--format human|json|gitlab]`. */
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { validateCommand } from '../src/instance/validate/command.ts';

const { exitCode, output } = validateCommand(
  process.argv.slice(2),
  instanceFolder(),
  process.cwd(),
  () => performance.now(),
);
const stream = exitCode === 2 ? process.stderr : process.stdout;
stream.write(`${output}\n`);
process.exitCode = exitCode;
