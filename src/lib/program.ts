/** The folder of the program: a checkout, or a package in `node_modules`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => new URL(`../../${path}`, import.meta.url).href;

export const PROGRAM = fileURLToPath(at(''));

/** As package.json states it. */
export function programVersion(): string {
  const manifest = readFileSync(join(PROGRAM, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Arguments for Node before a file of the program, so that it runs from `node_modules`, where Node strips no types. */
export const RUNS_TYPES: readonly string[] = import.meta.url.includes('/node_modules/')
  ? ['--disable-warning=ExperimentalWarning', '--import', at('bin/types.js')]
  : [];
