import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import { brand } from './src/site/integrations/brand.ts';
import { dataFiles } from './src/site/integrations/data-files.ts';
import { liveInstance } from './src/site/integrations/live-instance.ts';
import { media } from './src/site/integrations/media.ts';
import { notices } from './src/site/integrations/notices.ts';
import { pictures } from './src/site/integrations/pictures.ts';
import { plainPages } from './src/site/integrations/plain-pages.ts';
import { rendering } from './src/site/integrations/rendering.ts';
import { search } from './src/site/integrations/search.ts';
import { publicationAddress, redirectsUnder } from './src/schemas/publication.ts';
import { pageThreadCount } from './src/site/threads.ts';
import { languageOf, messagesFolder } from './src/instance/language.ts';
import { localeWith } from './src/schemas/languages.ts';
import { readSite } from './src/instance/read-site.ts';
import { untranslated } from './src/instance/untranslated.ts';
import { PROGRAM } from './src/lib/program.ts';

const site = readSite();
const address = publicationAddress(site, process.env['OSPO_URL']);
const { origin, base } = address;
// 0 by default: `npm run build` sets it by the number of pages.
const threads = pageThreadCount(process.env['OSPO_THREADS'], 0);
const files = dataFiles(address);
// Not indexed: pages for the maintainers of a project are linked from its own page.
const searching = search((route) => route.endsWith('/care'), threads, files.written);
const drawing = pictures();
// A build renders the pages of each language in a pass of its own, and shared files in the first.
const locale = localeWith(site, process.env['OSPO_LANGUAGE']);
const isFirst = locale === site.locale;
// A page that is not translated is told to search engines in its own language.
const repeated = isFirst
  ? []
  : untranslated(locale).map((page) => `${origin}${base}${locale}${page}`);

export default defineConfig({
  site: origin,
  base,
  srcDir: `${PROGRAM}src`,
  // There is none: of what stands in a folder of the instance, nothing is published unseen.
  publicDir: `${PROGRAM}public`,
  outDir: process.env['OSPO_OUT'] ?? './dist',
  trailingSlash: 'always',
  redirects: redirectsUnder(base, site),
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx({ processor: plainPages() }),
    // Pages with `noindex` are not in the sitemap.
    sitemap({
      filter: (page) =>
        !/\/(search|guidelines\/print\/[^/]+|projects\/[^/]+\/care)\/$/.test(page) &&
        !repeated.includes(page),
    }),
    rendering({
      threads,
      ready: isFirst ? drawing.decided : () => Promise.resolve(),
      over: searching.over,
    }),
    searching.integration,
    ...(isFirst ? [drawing.integration] : []),
    files.integration,
    // Pagefind writes its own scripts.
    notices(['pagefind']),
    brand(),
    liveInstance(),
    media(),
  ],
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // Only the language of the pages is bundled.
    resolve: { alias: { '#messages': messagesFolder(languageOf(locale)) } },
    define: { 'import.meta.env.ROOT_URL': JSON.stringify(base) },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Astro names the script of a page with 37 letters more, on every page.
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`,
              codeSplitting: {
                // Small modules that nearly every page needs; each as its own file would be one more request.
                groups: [
                  // In one file, so that its setting is made before any schema.
                  { name: 'zod', test: /node_modules\/zod\/|lib\/zod-without-eval\.ts$/ },
                  {
                    name: 'shared',
                    test: /search\/keys\.ts$|src\/lib\/(answered|element|own|storage)|messages\/([\w-]+\/)?grammar\.ts$|vite\/preload-helper/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, report) {
          // Logged for every MDX page, and harmless: https://github.com/withastro/astro/issues/18087
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
