/** The file that the refresh keeps of each catalogue. */
import { describe, expect, it } from 'vitest';

import { FILE, federated, portal, portalEntry } from './federation-setup.ts';
import { CATALOGUE } from './setup.ts';

describe('the file of a catalogue', () => {
  const good = [portalEntry('b'), portalEntry('a')];

  it('is sorted, and the same bytes as long as nothing but the date changes', async () => {
    const { run, files, clock, server } = await federated('ospo-portal', () => portal(good));
    await run();
    const first = files.texts.get(FILE);
    expect([...(first ?? '').matchAll(/"name": "(\w)"/g)].map(([, name]) => name)).toEqual([
      'a',
      'b',
    ]);
    server.other = () => portal(good.toReversed());
    clock.set('2026-11-22T02:00:00Z');
    expect((await run()).written).toEqual([]);
    expect(files.texts.get(FILE)).toBe(first);
    clock.set('2026-11-29T02:00:00Z');
    expect((await run()).written).toEqual(['federation/harbour.json']);
    expect(files.texts.get(FILE)).toContain('2026-11-29');
  });

  it('is not asked for again within the time for which it is fresh, nor for some projects', async () => {
    const { run, server, clock } = await federated('ospo-portal', () => portal(good));
    await run();
    const usual = { maxAge: 20 * 3_600_000, force: false, acceptLosses: false };
    clock.set('2026-11-21T10:00:00Z');
    await run({ options: usual });
    expect(server.log).toHaveLength(1);
    clock.set('2026-11-22T10:00:00Z');
    await run({ options: usual });
    expect(server.log).toHaveLength(2);
  });

  it('goes with its catalogue, and starts anew at another address', async () => {
    const { run, files, state, catalogue, server } = await federated('ospo-portal', () =>
      portal(good),
    );
    await run();
    server.other = () => ({ status: 500, body: '' });
    await run({ federation: [{ ...catalogue, url: 'https://pages.test/new/' }] });
    expect(state().projects).toEqual([]);
    files.texts.set(`${CATALOGUE}/federation/.harbour.json.tmp`, 'half');
    files.texts.set(`${CATALOGUE}/federation/notes.json.txt`, 'Ours.');
    const report = await run({ federation: undefined });
    expect([...files.texts.keys()].filter((name) => name.includes('federation'))).toEqual([
      `${CATALOGUE}/federation/notes.json.txt`,
    ]);
    expect(report.written).toEqual(['federation/harbour.json']);
  });

  it('that is faulty is a fault, and is not overwritten', async () => {
    const { run, files } = await federated('ospo-portal', () => portal(good));
    files.texts.set(FILE, '{');
    const report = await run();
    expect(report.faults).toEqual([
      'catalogue/federation/harbour.json is faulty. Restore it from the git history.',
    ]);
    expect(files.texts.get(FILE)).toBe('{');
  });
});
