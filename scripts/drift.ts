/** Says where entries and repositories no longer agree: `npm run drift -- [--format human|json]`. */
import { driftCommand } from '../src/programs/drift/command.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';

const today = new Date().toISOString();
const { exitCode, output, remarks } = driftCommand(process.argv.slice(2), instanceFolder(), today);
for (const remark of remarks) process.stderr.write(`${remark}\n`);
const stream = exitCode === 2 ? process.stderr : process.stdout;
stream.write(`${output}\n`);
process.exitCode = exitCode;
