import { expect, it } from 'vitest';

import { parseHistory } from '../../src/instance/history.ts';
import { parseEvents } from '../../src/refresh/events.ts';
import { fakeRepository } from './forge/repository.ts';
import { rest } from './rest-forge.ts';
import { textOf } from './setup.ts';

it('a run adds what has happened, and what was counted, to what it wrote before', async () => {
  const { forge, files, clock, run } = await rest('gitlab', [fakeRepository(1)]);
  const [repository] = forge.repositories;
  if (!repository) throw new Error('There is no repository.');
  const weeks = ['2026-11-21', '2026-11-28', '2026-12-05'];
  for (const [stars, day] of weeks.entries()) {
    Object.assign(repository, { archived: stars === 1, stars });
    clock.set(`${day}T02:00:00Z`);
    await run();
  }
  const events = parseEvents(textOf(files, 'events'));
  expect(events.map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
    ['listed', '2026-11-21'],
    ['archived', '2026-11-28'],
    ['unarchived', '2026-12-05'],
  ]);
  const rows = parseHistory(textOf(files, 'history'));
  expect(rows.map(({ date, stars }) => [date, stars])).toEqual([
    ['2026-11-21', 0],
    ['2026-11-28', 1],
    ['2026-12-05', 2],
  ]);
});
