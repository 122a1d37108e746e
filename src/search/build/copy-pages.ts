import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const INDEXED = 'data-pagefind-body';

/**
 * Copies the pages that are to be searched, with a space between neighbouring elements. Pagefind reads
 * `<dt>Language</dt><dd>C++</dd>` as one word; the pages have no white space there, to be small.
 */
export async function copyPages(from: string, to: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: from })) {
    const page = await readFile(join(from, file), 'utf8');
    if (!page.includes(INDEXED)) continue;
    const copy = join(to, file);
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, page.replaceAll('><', '> <'));
  }
}
