/** The search of a built site without a browser: Pagefind and the index of names, read from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Pagefind } from '../../src/features/search/pagefind.ts';

const ORIGIN = 'https://built.example';

/**
 * Pagefind as in the browser, over the files of a site.
 *
 * @param folder of the site with `pagefind/`.
 */
export async function builtPagefind(folder: string): Promise<Pagefind> {
  const address = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  const pagefind = (await import(address)) as Pagefind;
  const { fetch } = globalThis;
  const read = async (input: unknown) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    return url.origin === ORIGIN
      ? new Response(await readFile(join(folder, url.pathname)))
      : fetch(url);
  };
  /** Serves Pagefind's requests from disk. */
  const reading = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    globalThis.fetch = read;
    try {
      return await ask();
    } finally {
      globalThis.fetch = fetch;
    }
  };
  await reading(async () => {
    await pagefind.options({ basePath: `${ORIGIN}/pagefind/` });
    await pagefind.init();
  });
  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    search: (term) =>
      reading(async () => {
        const { results } = await pagefind.search(term);
        return {
          results: results.map((result) => ({ ...result, data: () => reading(result.data) })),
        };
      }),
  };
}
