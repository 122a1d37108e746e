import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { cacheFile, cachedKeys, pruneCache } from '../pictures/cache.ts';
import { type PictureWork, takePictures } from '../pictures/work.ts';

/** Files copied at once. */
const AT_ONCE = 8;

/** Puts the pictures that pages name for previews beside them, once they are drawn. */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const work = takePictures();
        if (!work) return;
        for (const fault of await work.faults) logger.error(`No picture for ${fault}`);
        await place(work, fileURLToPath(dir));
        pruneCache(work.folder, work.plan.shown.values());
      },
    },
  };
}

/** A picture that could not be drawn gets the first frame, which shows the site: its address is on a page already. */
async function place({ folder, plan }: PictureWork, dist: string): Promise<void> {
  const drawn = cachedKeys(folder);
  const [frame] = plan.shown.values();
  const waiting = [...plan.shown.values()];
  const copyAll = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const key = drawn.has(next.key) ? next.key : (frame?.key ?? next.key);
      const target = join(dist, next.to);
      await mkdir(dirname(target), { recursive: true });
      // A link costs a tenth of a copy; another file system, or a file that is there, wants the copy.
      const cached = cacheFile(folder, key);
      await link(cached, target).catch(() => copyFile(cached, target));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, copyAll));
}
