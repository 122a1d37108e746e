import { describe, expect, it } from 'vitest';

import { forgetInstance, onceABuild } from '../../src/site/once-a-build.ts';

describe('what is read once a build', () => {
  it('is read again after a change of the instance, and only then', () => {
    let times = 0;
    const get = onceABuild(() => (times += 1));
    expect([get(), get(), get()]).toEqual([1, 1, 1]);
    forgetInstance();
    expect([get(), get()]).toEqual([2, 2]);
  });

  it('is read again after it could not be read', () => {
    let isBroken = true;
    const get = onceABuild(() => {
      if (isBroken) throw new Error('Not now.');
      return 'read';
    });
    expect(get).toThrow('Not now.');
    isBroken = false;
    expect(get()).toBe('read');
  });
});
