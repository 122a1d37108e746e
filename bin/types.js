/**
 * Preloaded for an installed program, since Node does not strip types below `node_modules`: a hook does it for files of
 * the program. Worker threads inherit it; child processes get it by `src/lib/program.ts`.
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
