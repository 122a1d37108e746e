/** The folder of the program: a checkout, or a package in `node_modules`. */
import { fileURLToPath } from 'node:url';

const at = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

export const PROGRAM = fileURLToPath(at(''));

/** Arguments for Node before a file of the program, so that it runs from `node_modules`, where Node strips no types. */
export const RUNS_TYPES: readonly string[] = import.meta.url.includes('/node_modules/')
  ? ['--disable-warning=ExperimentalWarning', '--import', at('bin/types.js')]
  : [];
