/** Writes the JSON Schemas for editors: `npm run schema`. */
import { schemaCommand } from '../src/programs/entry/schema-command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await schemaCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
});
