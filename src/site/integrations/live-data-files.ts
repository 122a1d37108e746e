import type { AstroIntegration } from 'astro';

import type { PublicationAddress } from '../../schemas/publication.ts';
import { serveDataFiles } from '../serve-data-files.ts';

/** Makes the data files of projects when they are asked for, while editing. In a build they come with their pages. */
export function liveDataFiles(address: PublicationAddress): AstroIntegration {
  return {
    name: 'live-data-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveDataFiles(address));
      },
    },
  };
}
