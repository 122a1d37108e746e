/** Reports where entries and repositories disagree: `npm run drift -- [--format human|json]`. */
import { driftCommand } from '../src/programs/drift/command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await driftCommand(process.argv.slice(2), {
  ...terminal,
  folder: instanceFolder(),
  today: new Date().toISOString(),
});
