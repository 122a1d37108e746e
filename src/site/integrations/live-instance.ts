import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

import { instanceFolder } from '../../instance/instance-folder.ts';

/**
 * In development, reloads open pages after a change of a data file; pages read these anew. `site.yaml` is part of the
 * configuration, so the server restarts, and pages are collections, which Astro watches itself.
 */
export function liveInstance(): AstroIntegration {
  const folder = instanceFolder();
  const [catalogue, content, brand] = ['catalogue', 'content', 'brand'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const settings = join(content, 'site.yaml');
  const isData = (file: string) =>
    file.startsWith(catalogue + sep) ||
    file.startsWith(brand + sep) ||
    (file.startsWith(content + sep) && file.endsWith('.yaml') && file !== settings);
  return {
    name: 'live-instance',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command === 'dev') addWatchFile(settings);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add([catalogue, content, brand]);
        server.watcher.on('all', (_event, file) => {
          if (!isData(file)) return;
          const { client, ...programs } = server.environments;
          // As after a change of a collection: Astro drops its cached routes and props.
          for (const { hot } of Object.values(programs)) hot.send('astro:content-changed', {});
          client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
