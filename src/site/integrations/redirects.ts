import { copyFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Gives GitLab Pages its rules for old addresses under the name that it looks for. They are a page like the maps for
 * other servers, but no page can have a name that starts with an underscore.
 */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': ({ dir }) =>
        copyFile(new URL('redirects/gitlab.txt', dir), new URL('_redirects', dir)),
    },
  };
}
