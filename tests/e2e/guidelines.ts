/** The guidelines of the shown instance, by what is on them. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { partsOf } from '../support/page-parts.ts';

const folder = resolve(process.env['OSPO_E2E_DIST'] ?? 'dist');

/** Shortest first. */
const guidelines = globSync('guidelines/*/*/index.html', { cwd: folder })
  .filter((file) => !/^guidelines\/(?:print|cite)\b/.test(file))
  .map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { path: file.replace(/index\.html$/, ''), length: html.length, parts: partsOf(html) };
  })
  .toSorted((one, other) => one.length - other.length);

/**
 * The shortest guideline with all of these.
 *
 * @param parts as of `partsOf`.
 * @returns its path, `guidelines/software/publish/`.
 * @throws if there is none.
 */
export function guidelineWith(...parts: readonly string[]): string {
  const wanted = new Set(parts);
  const found = guidelines.find((one) => wanted.isSubsetOf(one.parts));
  if (!found) throw new Error(`No guideline has ${parts.join(' and ')}.`);
  return found.path;
}
