/** Checks the manifests of a repository: `ospo-portal check [folder] [--format human|json|gitlab|github]`. */
import { terminal } from '../src/lib/command.ts';
import { checkCommand } from '../src/programs/check/command.ts';

process.exitCode = await checkCommand(process.argv.slice(2), { ...terminal, cwd: process.cwd() });
