/** Where the program itself stands: a checkout, or a package below `node_modules`. */
import { fileURLToPath } from 'node:url';

const at = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

export const PROGRAM = fileURLToPath(at(''));

/** What Node is given before a file of the program, so that it runs where the program is installed. */
export const RUNS_TYPES: readonly string[] = import.meta.url.includes('/node_modules/')
  ? ['--disable-warning=ExperimentalWarning', '--import', at('bin/types.js')]
  : [];
