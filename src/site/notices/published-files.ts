import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const SHEET = /\.css(\?|$)/;

/**
 * Collects what a bundle for browsers is made of.
 *
 * @param root to which the bundler gives the names of assets.
 * @param found gets the ids of modules and the paths of assets.
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
      // Pages are made elsewhere, and their sheets with them.
      for (const id of this.getModuleIds()) if (SHEET.test(id)) found.add(id);
    },
  };
}
