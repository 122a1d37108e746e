/** Finds tests that call a part of the program themselves: those of everything above it would take hours. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/gu;

/**
 * @param folder such as `src/exports/`
 * @param tests patterns of test files
 * @returns those of them that import a file of the folder, directly or through helpers in `tests/`
 */
export function callersOf(folder: string, tests: readonly string[]): string[] {
  return globSync([...tests]).filter((file) => reaches(file, folder, new Set()));
}

function reaches(file: string, folder: string, seen: Set<string>): boolean {
  if (file.startsWith(folder)) return true;
  if (seen.has(file) || !file.startsWith('tests/') || !existsSync(file)) return false;
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].some(([, path = '']) =>
    reaches(normalize(join(dirname(file), path)), folder, seen),
  );
}
