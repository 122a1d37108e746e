/** `npm run provenance`: writes beside a built site where it comes from. */
import { terminal } from '../src/lib/command.ts';
import { programVersion } from '../src/lib/program.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { provenanceCommand } from '../src/programs/provenance/command.ts';

process.exitCode = await provenanceCommand(process.argv.slice(2), {
  ...terminal,
  env: process.env,
  folder: instanceFolder(),
  site: process.env['OSPO_OUT'] || 'dist',
  version: programVersion(),
});
