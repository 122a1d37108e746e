/** Formats every entry: `npm run format:catalogue [-- paths…] [--check]`. */
import { formatCommand } from '../src/programs/entry/format-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await formatCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
});
