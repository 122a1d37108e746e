/** Pictures in the folder of a site, also when some cannot be drawn. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

import { beforeEach, describe, expect, it } from 'vitest';

import type { Picture } from '../../src/site/pictures/picture.ts';
import { placePictures } from '../../src/site/pictures/place.ts';
import { planPictures } from '../../src/site/pictures/plan.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let root = '';
const cache = () => join(root, 'cache');
const folder = () => join(root, 'site');
const planned = (name: string) => {
  const picture: Picture = { look: 'site', name, cells: [] };
  return { to: `/${name}/picture.png`, key: name, picture };
};
const frames = ['frame', 'other-frame'].map(planned);
const pictures = ['a', 'b', 'c', 'd', 'e'].map(planned);
const bytesOf = (name: string) => readFileSync(join(folder(), name, 'picture.png'), 'utf8');

/** Draws the name, after `turns` of the event loop; but not those. */
const drawing = (undrawable: readonly string[], turnsOf: (name: string) => number) => ({
  cache: cache(),
  folder: folder(),
  async draw({ name }: Picture) {
    for (let left = turnsOf(name); left > 0; left -= 1) await turn();
    if (undrawable.includes(name)) throw new Error(`no ${name}`);
    return Buffer.from(`drawn ${name}`);
  },
});

beforeEach(() => {
  root = temporaryFolder('pictures');
  mkdirSync(cache());
});

describe('the pictures of a site', () => {
  it('are drawn unless they are cached', async () => {
    writeFileSync(join(cache(), 'b.png'), 'cached b');
    const plan = planPictures(frames, pictures, new Set(['b']), 5);
    expect(
      await placePictures(
        plan,
        frames,
        drawing([], () => 1),
      ),
    ).toEqual([]);
    expect(['a', 'b', 'e'].map(bytesOf)).toEqual(['drawn a', 'cached b', 'drawn e']);
  });

  it.each([
    ['fast', 0],
    ['slow', 20],
  ])('that cannot be drawn show the first frame, however %s that is', async (_how, turns) => {
    const plan = planPictures(frames, pictures, new Set(), 5);
    const turnsOf = (name: string) => (name === 'frame' ? turns : 1);
    const faults = await placePictures(plan, frames, drawing(['a', 'd'], turnsOf));
    expect(faults).toEqual(['/a/picture.png: Error: no a', '/d/picture.png: Error: no d']);
    expect(['a', 'b', 'd'].map(bytesOf)).toEqual(['drawn frame', 'drawn b', 'drawn frame']);
  });

  it('show another frame where the first cannot be drawn', async () => {
    const plan = planPictures(frames, pictures, new Set(), 1);
    expect(
      await placePictures(
        plan,
        frames,
        drawing(['frame', 'a'], () => 1),
      ),
    ).toHaveLength(2);
    expect(['frame', 'a'].map(bytesOf)).toEqual(['drawn other-frame', 'drawn other-frame']);
  });

  it('are missing, which is said, where nothing can be drawn', async () => {
    const plan = planPictures(frames, pictures, new Set(), 1);
    const all = [...frames, ...pictures].map(({ key }) => key);
    expect(
      await placePictures(
        plan,
        frames,
        drawing(all, () => 1),
      ),
    ).toHaveLength(3);
  });
});
