import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

import { instanceFolder } from '../../instance/instance-folder.ts';
import { forgetInstance } from '../once-a-build.ts';

/**
 * In development, has the files of the instance read anew after a change of one, and reloads open pages after that of a
 * data file. `site.yaml` is part of the configuration, so the server restarts, and pages are collections, which Astro
 * watches itself.
 */
export function liveInstance(): AstroIntegration {
  const folder = instanceFolder();
  const content = join(folder, 'content');
  const folders = [content, join(folder, 'catalogue'), join(folder, 'brand')];
  const settings = join(content, 'site.yaml');
  const isOfInstance = (file: string) => folders.some((one) => file.startsWith(one + sep));
  const isData = (file: string) =>
    isOfInstance(file) &&
    (!file.startsWith(content + sep) || (file.endsWith('.yaml') && file !== settings));
  return {
    name: 'live-instance',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command === 'dev') addWatchFile(settings);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, file) => {
          if (isOfInstance(file)) forgetInstance();
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
