/** The edge of the refresh: providers of any kind, hosts that are not listed, octokit as it ships, and the end of a run. */
import { describe, expect, it } from 'vitest';

import { createGithub } from '../../src/refresh/forges/github/github.ts';
import { createProgress } from '../../src/refresh/progress.ts';
import type { ProviderFactory } from '../../src/refresh/provider.ts';
import { renderMarkdown } from '../../src/refresh/report-markdown.ts';
import { renderSummary } from '../../src/refresh/report-text.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { startForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { newState, readingOf } from './repository-state.ts';
import {
  entryOf,
  LIMITS,
  memoryFiles,
  QUICK_PROVIDERS,
  runInput,
  standingClock,
  textOf,
} from './setup.ts';

const clock = () => standingClock('2026-11-21T02:00:00Z');

/** All that a new kind of forge takes. */
const toyForge: ProviderFactory = () => ({
  async *read(wanted) {
    for (const one of wanted)
      yield { kind: 'read', wanted: one, reading: readingOf(newState(one.path.length)) };
  },
});

describe('the boundary', () => {
  it('takes another kind of forge as one factory and one line', async () => {
    const files = memoryFiles();
    const report = await runRefresh(
      runInput({
        entries: [entryOf('a', 'https://toy.test/group/a')],
        forges: [{ host: 'toy.test', kind: 'forgejo' }],
        providers: { ...QUICK_PROVIDERS, forgejo: toyForge },
        files,
        clock: clock(),
      }),
    );
    expect(report.counts.reached).toBe(1);
    expect(textOf(files, 'metadata')).toContain('"stars": 7');
  });

  it('contacts no host that is not listed, and says so', async () => {
    const files = memoryFiles();
    const input = runInput({
      entries: [entryOf('a', 'https://elsewhere.test/a/b')],
      forges: [],
      files,
      clock: clock(),
    });
    const report = await runRefresh(input);
    expect(report.warnings).toEqual([
      expect.stringContaining('elsewhere.test is not among the forges'),
    ]);
    expect(report.counts).toMatchObject({ reached: 0, failing: 0 });
  });

  it('keeps what it has learnt when it is told to stop, and blames no forge', async () => {
    const forge = await startForge(
      'gitlab',
      Array.from({ length: 8 }, (_, index) => fakeRepository(index)),
    );
    const end = new AbortController();
    forge.fault = (_, index) => {
      if (index === 12) end.abort();
      return undefined;
    };
    const report = await runRefresh(
      runInput({
        entries: forge.repositories.map(({ path }, index) =>
          entryOf(`p${index}`, `https://lab.test/${path}`),
        ),
        forges: [{ host: 'lab.test', kind: 'gitlab', api: `${forge.origin}/api/v4` }],
        files: memoryFiles(),
        clock: clock(),
        tools: { fetch, clock: clock(), signal: end.signal, limits: LIMITS },
      }),
    );
    await forge.close();
    expect(report.failures).toEqual([]);
    expect(report.counts.reached).toBeGreaterThan(0);
    expect(report.counts.deferred).toBeGreaterThan(0);
  });

  it("waits with octokit's own throttling, then goes on", async () => {
    const forge = await startForge('github', [fakeRepository(1)]);
    const limited = { 'retry-after': '3', 'content-type': 'application/json' };
    let asked = 0;
    forge.other = () => {
      asked += 1;
      if (asked > 1) return undefined;
      return {
        status: 403,
        headers: limited,
        body: '{"message":"You have exceeded a secondary rate limit."}',
      };
    };
    const report = await runRefresh(
      runInput({
        entries: [entryOf('a', 'https://github.com/group1/project-1')],
        forges: [
          { host: 'github.com', kind: 'github', api: `${forge.origin}/graphql`, token: 'token' },
        ],
        providers: {
          ...QUICK_PROVIDERS,
          github: (one, tools) =>
            createGithub(one, tools, { throttle: { retryAfterBaseValue: 1 } }),
        },
        files: memoryFiles(),
        clock: clock(),
      }),
    );
    await forge.close();
    expect(report.counts).toMatchObject({ reached: 1, failing: 0 });
    expect(report.forges[0]).toMatchObject({
      requests: 3,
      waitedSeconds: 3,
      remaining: 4900,
      limit: 5000,
    });
  });
});

describe('the report', () => {
  it('says who should do what', async () => {
    const forge = await startForge('gitlab', [
      fakeRepository(1),
      fakeRepository(2, { movedTo: 'new/home' }),
      fakeRepository(3, { isDeleted: true, path: 'group/a_b|c' }),
    ]);
    const files = memoryFiles();
    const report = await runRefresh(
      runInput({
        entries: forge.repositories.map(({ path }, index) =>
          entryOf(`p${index}`, `https://lab.test/${path}`),
        ),
        forges: [
          { host: 'lab.test', kind: 'gitlab', api: `${forge.origin}/api/v4`, token: 'token' },
        ],
        files,
        clock: clock(),
      }),
    );
    await forge.close();
    expect(renderSummary(report).replace(/in \d+\.\d s/, 'in 0.0 s')).toMatchInlineSnapshot(`
      "2 of 3 repositories reached, 2 changed, 1 failing, 14 requests in 0.0 s.
        lab.test: 14 requests
      1 not-found
        https://lab.test/group/a_b|c (p2), since 2026-11-21: lab.test does not know it, or does not show it to all.
          Office: correct the address in catalogue/hardware/p2.yaml, or retire the entry there. Maintainers: make the repository public again.
      moved: https://lab.test/group2/project-2 (p1)
          Office: it moved to https://lab.test/new/home; write that address into catalogue/hardware/p1.yaml.
      Slowest: https://lab.test/group/a_b|c 0.0 s, https://lab.test/group1/project-1 0.0 s, https://lab.test/group2/project-2 0.0 s
      Wrote events.json, history.csv, metadata.json."
    `);
    expect(renderMarkdown(report).replace(/in \d+\.\d s/, 'in 0.0 s')).toMatchInlineSnapshot(`
      "# Refresh of 2026-11-21

      2 of 3 repositories reached, 2 changed, 1 failing, 14 requests in 0.0 s.
      Wrote events.json, history.csv, metadata.json.

      ## Forges

      | Forge | Requests | Left of the quota | Waited |
      | --- | --- | --- | --- |
      | lab.test | 14 | not stated | 0 s |

      ## To do

      | Project | Repository | Since | What happened | What to do |
      | --- | --- | --- | --- | --- |
      | p2 | \`https://lab.test/group/a_b\\|c\` | 2026-11-21 | lab.test does not know it, or does not show it to all. | Office: correct the address in catalogue/hardware/p2.yaml, or retire the entry there. Maintainers: make the repository public again. |
      | p1 | \`https://lab.test/group2/project-2\` |  | It moved. | Office: it moved to \`https://lab.test/new/home\`; write that address into catalogue/hardware/p1.yaml. |

      ## What changed

      | Project | Repository | Facts |
      | --- | --- | --- |
      | p0 | \`https://lab.test/group1/project-1\` | description, topics, archived, fork, stars, forks, openIssues, createdAt, pushedAt, defaultBranch, head, lastCommitAt, commitsLastYear, contributorsLastYear, license, licenseFiles, readmeFile, latestRelease, latestTag, tags, languages, hygiene, edges |
      | p1 | \`https://lab.test/group2/project-2\` | description, topics, archived, fork, stars, forks, openIssues, createdAt, pushedAt, defaultBranch, head, lastCommitAt, commitsLastYear, contributorsLastYear, license, licenseFiles, readmeFile, latestRelease, latestTag, tags, languages, hygiene, edges |

      ## Slowest

      - \`https://lab.test/group/a_b|c\`: 0.0 s
      - \`https://lab.test/group1/project-1\`: 0.0 s
      - \`https://lab.test/group2/project-2\`: 0.0 s
      "
    `);
  });

  it('shows progress as a bar on a terminal and as lines elsewhere', () => {
    const shown: string[] = [];
    let time = 0;
    const screen = { write: (text: string) => shown.push(text), now: () => time };
    const bar = createProgress({ ...screen, isTerminal: true });
    bar.step(1, 2);
    bar.end();
    const lines = createProgress({ ...screen, isTerminal: false });
    lines.step(1, 9);
    time = 30_000;
    lines.step(2, 9);
    expect(shown).toEqual([
      `\r${'█'.repeat(15)}${'░'.repeat(15)} 1 of 2`,
      '\r\u001B[K',
      '2 of 9 repositories\n',
    ]);
  });
});
