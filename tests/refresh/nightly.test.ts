import { describe, expect, it } from 'vitest';

import { runNight, type Night } from '../../src/programs/nightly/night.ts';

describe('a night', () => {
  const good: Night = {
    refresh: () => Promise.resolve(0),
    number: () => Promise.resolve(0),
    validate: () => Promise.resolve(0),
    publish: () => Promise.resolve('pushed'),
    keep: () => undefined,
    drop: () => undefined,
    proposals: () => [],
    propose: () => Promise.resolve('opened'),
    say: () => undefined,
  };

  it.each<[string, Partial<Night>, 0 | 1 | 2, string]>([
    ['is good', {}, 0, 'Committed and pushed'],
    [
      'has nothing new',
      { publish: () => Promise.resolve('unchanged') },
      0,
      'Nothing is new: no commit.',
    ],
    ['has no token', { publish: undefined }, 0, 'There is no REFRESH_TOKEN'],
    [
      'has a fault of ours, which does not keep the rest back',
      { refresh: () => Promise.resolve(1) },
      1,
      'Committed and pushed',
    ],
    ['could not refresh', { refresh: () => Promise.resolve(2) }, 2, 'could not run'],
    [
      'could not push',
      { publish: () => Promise.reject(new Error('The branch could not be pushed to.')) },
      2,
      'What was learnt is kept for the next night.',
    ],
    [
      'has a faulty catalogue',
      { validate: () => Promise.resolve(1) },
      2,
      'Nothing is committed until',
    ],
  ])('%s', async (_, more, code, words) => {
    const said: string[] = [];
    expect(await runNight({ ...good, ...more, say: (text) => said.push(text) })).toBe(code);
    expect(said.join('\n')).toContain(words);
  });

  it('commits nothing when the catalogue is faulty', async () => {
    let isPublished = false;
    const publishing = () => {
      isPublished = true;
      return Promise.resolve('pushed' as const);
    };
    await runNight({ ...good, validate: () => Promise.resolve(1), publish: publishing });
    expect(isPublished).toBe(false);
  });
});
