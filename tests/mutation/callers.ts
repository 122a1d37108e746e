/** Finds tests that call a part of the program themselves: those of everything above it would take hours. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/gu;

/** More than a minute: of a test that walks a long way. */
const LONG = /(?:timeout: |\}, )(?:6[1-9]|[7-9]\d|\d{3,})_000\b/u;

/** Loads modules anew: constants would count as tried, though all other tests have those that are loaded already. */
const ANEW = /\bvi\.resetModules\(/u;

/**
 * @param folder such as `src/exports/`
 * @param tests patterns of test files
 * @returns those of them that import a file of the folder, directly or through helpers in `tests/`; without those that
 *   ask for more than a minute, load the program anew, or start commands of it, of which a process would have to be started
 *   each time
 */
export function callersOf(folder: string, tests: readonly string[]): string[] {
  return globSync([...tests]).filter((file) => {
    const files = importedBy(file);
    const isCaller = [...files].some((one) => one.startsWith(folder));
    const text = readFileSync(file, 'utf8');
    if (!isCaller || LONG.test(text) || ANEW.test(text)) return false;
    return ![...files].some((one) => one.startsWith('tests/') && startsCommands(one));
  });
}

function startsCommands(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  return text.includes('node:child_process') && text.includes('scripts/');
}

/** The file itself, what it imports, and what its helpers import. */
function importedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  if (!file.startsWith('tests/')) return found;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    importedBy(normalize(join(dirname(file), path)), found);
  }
  return found;
}
