import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const SMALL = fileURLToPath(new URL('../../features/submit/small-zod.ts', import.meta.url));

/**
 * Gives the browser the small engine where schemas import `astro/zod`. The pages are made with zod itself; only the
 * form for entries takes schemas along, and zod would be half of its weight.
 */
export function smallSchemas(): Plugin {
  return {
    name: 'small-schemas',
    enforce: 'pre',
    resolveId(source) {
      return source === 'astro/zod' && this.environment.name === 'client' ? SMALL : undefined;
    },
  };
}
