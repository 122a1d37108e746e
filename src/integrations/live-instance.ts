import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

import { instanceFolder } from '../instance/instance-folder.ts';

/**
 * While editing, shows a change of the catalogue in the open pages at once; they read it anew each time. What stands
 * in `site.yaml` is part of the configuration, so that the server starts again.
 */
export function liveInstance(): AstroIntegration {
  const folder = instanceFolder();
  return {
    name: 'live-instance',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command === 'dev') addWatchFile(join(folder, 'content', 'site.yaml'));
      },
      'astro:server:setup': ({ server }) => {
        const catalogue = join(folder, 'catalogue');
        server.watcher.add(catalogue);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(catalogue + sep)) return;
          const { client, ...programs } = server.environments;
          // As for a change of a collection: Astro forgets which pages there are, and what they were given.
          for (const { hot } of Object.values(programs)) hot.send('astro:content-changed', {});
          client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
