/** A text that no parser comes to an end with costs its own repository its manifest, and nobody else anything. */
import { afterAll, expect, it, vi } from 'vitest';

import { fakeRepository } from './forge/repository.ts';

const ENDLESS = 'version: 1.0.0\nname: Endless\n';
const HONEST = 'version: 1.0.0\nname: Honest\n';

vi.mock(import('../../src/manifests/untrusted/in-time.ts'), async (original) => {
  const { inTime } = await original();
  const { OutOfTime } = await import('../../src/manifests/untrusted/deadline-thread.ts');
  return {
    inTime: ((name, words, signal) =>
      JSON.stringify(words).includes('Endless')
        ? Promise.reject(new OutOfTime(10_000))
        : inTime(name, words, signal)) as typeof inTime,
  };
});

// Files of tests share what is loaded: this one loads the program anew with the module above in it, and leaves none of it.
vi.resetModules();
const { rest } = await import('./rest-forge.ts');
afterAll(() => {
  vi.doUnmock('../../src/manifests/untrusted/in-time.ts');
  vi.resetModules();
});

it('fails alone, is named, and is read again as soon as it can be', async () => {
  const { run, record, forge, clock } = await rest('gitlab', [
    fakeRepository(1, { files: { '.ohwr.yaml': ENDLESS } }),
    fakeRepository(2, { files: { '.ohwr.yaml': HONEST } }),
  ]);
  for (const day of ['2026-11-21', '2026-11-22']) {
    clock.set(`${day}T02:00:00Z`);
    const { warnings, counts } = await run();
    expect(counts).toMatchObject({ reached: 2, failing: 0 });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^https:\/\/forge\.test\/group1\/project-1: Its manifests .* took too long\./,
      ),
    ]);
    expect(record(1)).toMatchObject({ stars: 3 });
    expect(record(1)?.manifest).toBeUndefined();
    expect(record(2)?.manifest?.fields).toEqual({ name: 'Honest' });
  }
  const [repository] = forge.repositories;
  if (repository) repository.files = { '.ohwr.yaml': HONEST };
  clock.set('2026-11-23T02:00:00Z');
  expect((await run()).warnings).toEqual([]);
  expect(record(1)?.manifest?.fields).toEqual({ name: 'Honest' });
});
