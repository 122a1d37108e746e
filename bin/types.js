/**
 * Loaded before an installed program: Node strips types from no file below `node_modules`. This does for the files of
 * the program what Node does elsewhere. Threads load it too; processes of the program get it by `src/lib/program.ts`.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const program = new URL('../', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    const [file = ''] = url.split('?');
    if (!file.startsWith(program) || !file.endsWith('.ts')) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
