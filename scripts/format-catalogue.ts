/** Puts every entry into its one order and style: `npm run format:catalogue [-- paths…] [--check]`. */
import { formatCommand } from '../src/programs/entry/format-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';

process.exitCode = await formatCommand(process.argv.slice(2), {
  folder: instanceFolder(),
  cwd: process.cwd(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
