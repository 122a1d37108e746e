import { cwd } from 'node:process';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';

import { readBrand } from '../../instance/brand/read-brand.ts';
import { instanceFolder } from '../../instance/instance-folder.ts';
import { PROGRAM } from '../../lib/program.ts';
import { BRAND_FILE } from '../../schemas/paths.ts';
import { colourDeclarations } from '../brand-sheet.ts';

const FONTS = `${PROGRAM}src/ui/styles/fonts/`;
const TEXT = `${FONTS}atkinson-hyperlegible-next-latin-wght-normal.woff2`;
const CODE = `${FONTS}atkinson-hyperlegible-mono-latin-wght-normal.woff2`;

/** Puts the colours of the brand where a sheet says `--brand`, and its fonts under the names by which sheets know them. */
export function brand(): AstroIntegration {
  const folder = instanceFolder();
  return {
    name: 'brand',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const { text, code } = readBrand(folder).fonts;
        const own = [text, code].flatMap((font) => (font ? dirname(font.path) : []));
        updateConfig({
          vite: {
            resolve: {
              // A page adds a question to the name.
              alias: [
                { find: /^@brand\/text\.woff2/, replacement: text?.path ?? TEXT },
                { find: /^@brand\/code\.woff2/, replacement: code?.path ?? CODE },
              ],
            },
            // The instance may stand elsewhere.
            ...(own.length > 0 && { server: { fs: { allow: [cwd(), PROGRAM, ...own] } } }),
            css: { postcss: { plugins: [coloursOf(folder)] } },
          },
        });
      },
    },
  };
}

/** A plugin of PostCSS: what Vite reads sheets with, and those that they import. */
function coloursOf(folder: string) {
  return {
    postcssPlugin: 'brand',
    Declaration: {
      '--brand': (
        place: { replaceWith: (...nodes: { prop: string; value: string }[]) => unknown },
        { result }: { result: { messages: object[] } },
      ) => {
        place.replaceWith(...colourDeclarations(readBrand(folder).palette));
        // While editing, a change of it makes the sheet anew.
        const file = `${folder}/${BRAND_FILE}`;
        result.messages.push({ type: 'dependency', plugin: 'brand', file, parent: folder });
      },
    },
  };
}
