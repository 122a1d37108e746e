/** The source files of the handbook, for tests and for the table of readability. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { pageDocument } from '../../src/instance/document.ts';
import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { type Guideline, guidelineSchema } from '../../src/schemas/guideline.ts';

const root = join(instanceFolder(), 'content/guidelines');

export interface HandbookPage {
  /** Section and page, `software/publish`. */
  readonly path: string;
  readonly data: Guideline;
  /** The text below the front matter. */
  readonly body: string;
}

/**
 * Every page, sorted by path.
 *
 * @throws if the front matter of a page is not valid.
 */
export function handbookPages(): HandbookPage[] {
  return globSync('**/*.mdx', { cwd: root })
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const { value, body } = pageDocument(file, { ok: true, text });
      const path = file
        .split(sep)
        .join('/')
        .replace(/\.mdx$/, '');
      return { path, body, data: guidelineSchema.parse(value) };
    });
}

/** The text of a page, line by line: without code, tags, addresses and markup. */
export function plainText(body: string): string {
  return body
    .replaceAll(/^```.*?^```/gms, '')
    .replaceAll(/`[^`\n]*`/g, 'code')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/[[*]/g, '');
}
