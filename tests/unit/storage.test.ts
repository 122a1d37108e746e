/** What is kept in a reader's browser: only what the list names, and only through one helper. */
import { globSync, readFileSync } from 'node:fs';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { privacyMessages } from '#messages/privacy.ts';
import { themeScript } from '../../src/site/theme-script.ts';
import { STORED } from '../../src/lib/storage/keys.ts';
import { keepStored, readStored } from '../../src/lib/storage/storage.ts';

/** The one file that may, and the script that runs before any other could be loaded. */
const ALLOWED = new Set(['src/lib/storage/storage.ts', 'src/site/theme-script.ts']);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the storage of a browser', () => {
  it('is touched in one file only', () => {
    const others = globSync('src/**/*.{ts,astro,js}').filter(
      (file) =>
        !ALLOWED.has(file) &&
        /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|caches)\b|document\.cookie/.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(others).toEqual([]);
    expect([...themeScript.matchAll(/Storage\.\w+\('([^']*)'/g)].map(([, key]) => key)).toEqual([
      STORED.theme,
    ]);
  });

  it('holds nothing that the list does not explain, each under a key of its own', () => {
    const keys = Object.values(STORED);
    expect(Object.keys(privacyMessages.stored)).toEqual(Object.keys(STORED));
    const alike = keys.filter((key) =>
      keys.some((other) => other !== key && other.startsWith(key)),
    );
    expect(alike).toEqual([]);
  });

  it('keeps, gives back and forgets', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
    keepStored('answers', 'yes', 'release');
    expect([...kept]).toEqual([[`${STORED.answers}release`, 'yes']]);
    expect([readStored('answers', 'release'), readStored('answers')]).toEqual(['yes', undefined]);
    keepStored('answers', undefined, 'release');
    expect(kept.size).toBe(0);
  });

  it('may be switched off', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => {
      keepStored('theme', 'dark');
    }).not.toThrow();
    expect(readStored('theme')).toBeUndefined();
  });
});
