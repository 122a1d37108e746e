/** Writes the figures of the office: `npm run figures -- --year 2026 [--format md|csv|json]`. */
import { figuresCommand } from '../src/programs/figures/command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await figuresCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  url: process.env['OSPO_URL'],
});
