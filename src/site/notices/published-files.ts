import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const SHEET = /\.css(\?|$)/;

/**
 * Vite plugin that collects the sources of browser bundles.
 *
 * @param root to which asset names are relative.
 * @param found receives module ids and paths of assets.
 */
export function publishedFiles(root: string, found: Set<string>): Plugin {
  return {
    name: 'published-files',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') {
          for (const file of output.originalFileNames) found.add(resolve(root, file));
        } else if (this.environment.name === 'client') {
          for (const id of Object.keys(output.modules)) found.add(id);
        }
      }
      // Pages, and so their style sheets, are bundled separately.
      for (const id of this.getModuleIds()) if (SHEET.test(id)) found.add(id);
    },
  };
}
