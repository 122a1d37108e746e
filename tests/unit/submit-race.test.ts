import { afterEach, expect, it, vi } from 'vitest';

import { Checks } from '../../src/ui/elements/submit-check.ts';
import { board, known } from './submit-setup.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('rules that arrive before the entry which is updated do not call it a double of itself', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(known))));
  const checks = new Checks('https://site.example/known.json');
  const candidate = { kind: 'hardware', id: 'board', values: board?.value } as Parameters<
    Checks['find']
  >[0];
  expect(checks.find(candidate, undefined)).toBeUndefined();
  await checks.load();
  const doubles = (updated: string | undefined) =>
    checks
      .find(candidate, updated)
      ?.map(({ code }) => code)
      .filter((code) => code.endsWith('/duplicate'));
  expect(doubles(undefined)).toContain('id/duplicate');
  expect(doubles('board')).toEqual([]);
});
