/** What changes in files, as git shows it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { runGitSync } from '../../lib/git.ts';
import type { Texts } from './texts.ts';

const SHOWN = 'shown.diff';

/** The changes of some files, for people and for `git apply`. Nothing where there is no git. */
export function differenceOf(before: Texts, after: Texts): string {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  try {
    for (const file of after.keys()) {
      write(join(folder, 'a', file), before.get(file));
      write(join(folder, 'b', file), after.get(file));
    }
    // Where there is a difference, git ends as if it had failed.
    const words = ['--no-index', '--no-color', '--no-ext-diff', '--no-prefix', '--output', SHOWN];
    runGitSync(['diff', ...words, 'a', 'b'], { folder });
    const shown = join(folder, SHOWN);
    return existsSync(shown) ? readFileSync(shown, 'utf8') : '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string | undefined): void {
  mkdirSync(dirname(path), { recursive: true });
  if (text !== undefined) writeFileSync(path, text);
}
