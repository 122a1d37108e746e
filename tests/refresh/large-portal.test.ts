import { describe, expect, it } from 'vitest';

import { renderSummary } from '../../src/refresh/report-text.ts';
import { federated, json, portalEntry } from './federation-setup.ts';

const MEGABYTE = 1024 * 1024;

describe('a portal with more than 32 MB', () => {
  const long = Array.from({ length: 3_000 }, (_, place) =>
    portalEntry(`p${place}`, { description: 'x'.repeat(12_000) }),
  );

  it('is read as far as that, and what was left out is told', { timeout: 60_000 }, async () => {
    // The count stands before the list, as portals write it.
    const answer = json({
      page: 'https://pages.test/open/catalogue/',
      count: long.length,
      projects: long,
    });
    const { run, state, server } = await federated('ospo-portal', () => answer);
    const report = await run();
    const read = state().projects.length;
    expect(read).toBe(Math.floor((32 * MEGABYTE) / (answer.body.length / long.length)));
    expect(state()).toMatchObject({ cut: { count: 3_000 - read, isMore: false }, refused: 0 });
    expect(server.log).toHaveLength(1);
    expect(renderSummary(report)).toContain(`${3_000 - read} left out`);
  });
});
