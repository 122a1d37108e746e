/** Writes pictures into the site: cached ones are linked, the others drawn. */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { cacheFile, writeCached } from './cache.ts';
import type { Picture } from './picture.ts';
import type { PicturePlan, PlannedPicture } from './plan.ts';

/** Concurrent pictures: one is laid out while others are encoded or copied. */
const AT_ONCE = 3;

export interface Placing {
  /** Folder of the drawn pictures. */
  readonly cache: string;
  /** Folder of the site. */
  readonly folder: string;
  readonly draw: (picture: Picture) => Promise<Buffer>;
}

/**
 * A picture that cannot be drawn is replaced by the first frame that can: pages refer to its address already.
 *
 * @param frames the fallback pictures of the plan.
 * @returns a sentence for each that could not be drawn or written; never throws for a picture.
 */
export async function placePictures(
  { shown, drawn }: PicturePlan,
  frames: readonly PlannedPicture[],
  placing: Placing,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const failed = new Set<PlannedPicture>();
  const isNew = new Set(drawn);
  const attempt = async (planned: PlannedPicture, work: () => Promise<void>) => {
    await work().catch((error: unknown) => {
      failed.add(planned);
      faults.push(`${planned.to}: ${String(error)}`);
    });
  };
  const place = (planned: PlannedPicture) =>
    attempt(planned, async () => {
      if (isNew.has(planned)) await drawInto(planned, placing);
      await put(planned.key, planned.to, placing);
    });
  const waiting = [...shown.values()];
  const placeNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await place(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, placeNext));
  const spare = frames.find((frame) => !failed.has(frame));
  if (spare) {
    for (const one of [...failed]) await attempt(one, () => put(spare.key, one.to, placing));
  }
  return faults;
}

async function drawInto({ key, picture }: PlannedPicture, { cache, draw }: Placing): Promise<void> {
  writeCached(cache, key, await draw(picture));
}

async function put(key: string, to: string, { cache, folder }: Placing): Promise<void> {
  const [file, target] = [cacheFile(cache, key), join(folder, to)];
  await mkdir(dirname(target), { recursive: true });
  // A hard link takes a tenth of the time of a copy; across file systems, or over an existing file, it fails.
  await link(file, target).catch(() => copyFile(file, target));
}
