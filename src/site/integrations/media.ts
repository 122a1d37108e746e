import { createReadStream, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { contentType } from '../../exports/servers/serving.ts';
import { entriesOf } from '../../instance/values.ts';
import { instanceFolder } from '../../instance/instance-folder.ts';
import { readInstance } from '../../instance/read.ts';
import { buildMessages as say } from '#messages/build.ts';
import { placeAttachments, readAttachments } from '../attachments.ts';
import { drawEntryPictures } from '../entry-pictures.ts';
import { mediaSource } from '../media.ts';
import { cacheFolder } from '../pictures/cache.ts';
import { getSite } from '../site.ts';

/**
 * In development, converts the pictures of entries and serves those of projects, which a build copies itself. In both,
 * publishes the files beside pages.
 */
export function media(): AstroIntegration {
  return {
    name: 'media',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const instance = realpathSync(instanceFolder());
        const cache = cacheFolder(getSite().title);
        const draw = async () => {
          const { entries } = entriesOf(readInstance(instance, ['entries']));
          for (const { file, fault } of await drawEntryPictures(entries, instance, cache))
            logger.error(say.noPicture(say.pictureFault(file, fault)));
        };
        await draw();
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(`${instance}${sep}catalogue${sep}`)) return;
          void draw().then(() => server.environments.client.hot.send({ type: 'full-reload' }));
        });
        server.middlewares.use(({ url = '/' }, response, next) => {
          const { pathname } = new URL(url, 'http://localhost');
          const file =
            mediaSource(pathname, { instance, cache }) ?? readAttachments().get(pathname)?.source;
          if (file === undefined) return next();
          response.setHeader('content-type', contentType(file));
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': ({ dir }) => placeAttachments(fileURLToPath(dir)),
    },
  };
}
