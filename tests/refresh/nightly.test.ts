import { describe, expect, it } from 'vitest';

import { runNight, type Night } from '../../src/refresh/nightly/night.ts';

describe('a night', () => {
  const good: Night = {
    refresh: () => 0,
    number: () => 0,
    validate: () => 0,
    publish: () => Promise.resolve('pushed'),
    keep: () => undefined,
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
      { refresh: () => 1 },
      1,
      'Committed and pushed',
    ],
    ['could not refresh', { refresh: () => 2 }, 2, 'could not run'],
    ['has a faulty catalogue', { validate: () => 1 }, 2, 'Nothing is committed until'],
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
    await runNight({ ...good, validate: () => 1, publish: publishing });
    expect(isPublished).toBe(false);
  });
});
