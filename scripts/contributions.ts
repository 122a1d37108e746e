/** Counts the commits of a domain in a clone: `npm run contributions -- <folder> --domain <domain>`. */
import { contributionsCommand } from '../src/programs/contributions/command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await contributionsCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
});
