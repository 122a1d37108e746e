import { afterEach, expect, it, vi } from 'vitest';

import { Checks } from '../../src/ui/elements/submit-check.ts';
import { board, known } from './submit-setup.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('rules that arrive before the entry which is updated do not call it a double of itself', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(known))));
  const checks = new Checks('https://site.example/known.json', () => undefined);
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

it('the parser of descriptions comes when there may be a link, and what it finds is said then', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(known))));
  const more = Promise.withResolvers<undefined>();
  const checks = new Checks('https://site.example/known.json', () => more.resolve(undefined));
  await checks.load();
  const codes = (description: string) => {
    const values = { ...(board?.value as object), description };
    const candidate = { kind: 'hardware', id: 'board', values } as const;
    return checks.find(candidate, 'board')?.map(({ code }) => code);
  };
  expect(codes('No link.')).toEqual([]);
  expect(codes('[a](javascript:x)')).toEqual([]);
  await more.promise;
  expect(codes('[a](javascript:x)')).toEqual(['address/scheme']);
});
