/** Creates files of services from a survey: `npm run inventory -- import <file.csv> [--year 2026] [--out folder]`. */
import { inventoryCommand } from '../src/programs/inventory/command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await inventoryCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  cwd: process.cwd(),
  today: new Date(),
});
