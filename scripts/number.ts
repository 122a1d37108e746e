/** `npm run number`: assigns a shelf number to each entry without one for its kind. */
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { numberCommand } from '../src/programs/entry/number-command.ts';

process.exitCode = await numberCommand(instanceFolder(), terminal);
