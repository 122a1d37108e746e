/** Writes the JSON Schemas that editors read: `npm run schema`. */
import { schemaCommand } from '../src/programs/entry/schema-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';

process.exitCode = await schemaCommand(process.argv.slice(2), {
  folder: instanceFolder(),
  cwd: process.cwd(),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
