/** Prints facts of a board from its design file, and draws it: `npm run board -- <file> [--out file.svg]`. */
import { boardCommand } from '../src/programs/board/command.ts';
import { terminal } from '../src/lib/command.ts';

process.exitCode = await boardCommand(process.argv.slice(2), { ...terminal, cwd: process.cwd() });
