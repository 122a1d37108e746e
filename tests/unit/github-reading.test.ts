/** How many repositories are asked for at once at GitHub, and what becomes of each when something fails. */
import { describe, expect, it } from 'vitest';

import { createGithub } from '../../src/refresh/forges/github/github.ts';
import { EDGE_ALIASES } from '../../src/refresh/forges/github/query.ts';
import type { Forge, Tools } from '../../src/refresh/provider.ts';
import { requestMeter } from '../../src/lib/http/usage.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';
import { GITHUB } from '../support/forge-answers.ts';

interface Query {
  /** The names of the repositories that it asks for. */
  readonly names: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Answers with all of them, but for these parts. */
  readonly good: (more?: object, errors?: readonly object[]) => Response;
}

const graph = (status = 200) => Response.json({ sbom: 1 }, { status });
const named = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

/** Reads repositories of these names at a GitHub that answers so. */
async function read(
  names: readonly string[],
  answer: (query: Query) => Response,
  { forge = {}, tools: more = {}, sbom = graph, manifests = [] as readonly string[] } = {},
) {
  const [batches, told]: [string[][], string[]] = [[], []];
  let graphs = 0;
  const tools = {
    ...{ usage: requestMeter().usage(), limits: LIMITS, signal: new AbortController().signal },
    clock: standingClock('2026-11-21T02:00:00Z'),
    warn: (text: string) => void told.push(text),
    fault: (text: string) => void told.push(text),
    fetch: (url: URL, { body }: RequestInit) => {
      if (!url.pathname.endsWith('/graphql')) graphs += 1;
      if (!url.pathname.endsWith('/graphql')) return Promise.resolve(sbom());
      const { variables } = JSON.parse(body as string) as { variables: Record<string, string> };
      const asked = Object.keys(variables).filter((name) => name.startsWith('name'));
      const some = asked.map((name) => variables[name] ?? '');
      batches.push(some);
      const good = (changed: object = {}, errors?: readonly object[]) => {
        const rows = some.map((name, index) => [
          `r${index}`,
          { ...GITHUB, nameWithOwner: `o/${name}` },
        ]);
        const data = { ...Object.fromEntries(rows), ...changed } as object;
        return Response.json({ data, ...(errors && { errors }) });
      };
      return Promise.resolve(answer({ names: some, variables, good }));
    },
    ...more,
  };
  const all: Forge = { host: 'github.com', kind: 'github', token: 't', tokenEnv: 'HUB', ...forge };
  const pace = { throttle: { enabled: false }, retry: { enabled: false } };
  const wanted = names.map((name) => ({ key: name, path: `o/${name}`, manifests }));
  const provider = createGithub(all, tools as unknown as Tools, pace);
  const outcomes = await Array.fromAsync(provider.read(wanted));
  const summary = outcomes.map(
    (one) => `${one.wanted.key} ${one.kind === 'failed' ? one.failure.reason : one.kind}`,
  );
  return { outcomes, summary, batches, told, usage: tools.usage, graphs: () => graphs };
}

const each = (names: readonly string[], what: string) => names.map((name) => `${name} ${what}`);

describe('repositories at GitHub', () => {
  it('are asked for by 25, with what was committed in a year and a manifest of their own', async () => {
    let first: Query['variables'] = {};
    const answer = ({ variables, good }: Query) => {
      first = { ...variables, ...first };
      return good();
    };
    const manifests = ['codemeta.json', 'doc/x.yml'];
    const { summary, batches } = await read(named(27), answer, { manifests });
    expect(batches).toEqual([named(27).slice(0, 25), named(27).slice(25)]);
    expect(summary).toEqual(each(named(27), 'read'));
    expect(first).toMatchObject({
      ...{ since: '2025-11-21T00:00:00.000Z', owner0: 'o', name0: 'n0' },
      ...{ manifest0: 'HEAD:doc/x.yml', manifest24: 'HEAD:doc/x.yml' },
    });
  });

  it('are halved down to the one that breaks a query', async () => {
    const { summary, batches } = await read(named(5), ({ names, good }) =>
      names.includes('n3') ? new Response('', { status: 502 }) : good(),
    );
    expect(batches.map((names) => names.join(' '))).toEqual([
      ...['n0 n1 n2 n3 n4', 'n0 n1 n2', 'n3 n4', 'n3', 'n4'],
    ]);
    expect(summary).toEqual([...[...each(named(3), 'read'), 'n3 unreachable', 'n4 read']]);
  });

  it('are not halved where that would not help', async () => {
    const { summary, batches } = await read(named(2), () => new Response('{}', { status: 403 }));
    expect([summary, batches.length]).toEqual([each(named(2), 'forbidden'), 1]);
  });

  it('are given up after twelve failures in a row, and not after as many in all', async () => {
    const down = await read(named(60), () => new Response('', { status: 502 }));
    expect(down.batches).toHaveLength(12);
    expect(down.summary).toEqual(each(named(60), 'unreachable'));
    const odd = await read(named(20), ({ names, good }) =>
      names.length > 1 || names[0] === 'n1' ? new Response('', { status: 502 }) : good(),
    );
    expect(odd.summary).toEqual(
      named(20).map((name) => `${name} ${name === 'n1' ? 'unreachable' : 'read'}`),
    );
  });

  it('wait for another night at a limit, and when nothing more may be asked', async () => {
    const limit = () => Response.json({ errors: [{ type: 'RATE_LIMITED' }] });
    expect((await read(named(30), limit)).summary).toEqual(each(named(30), 'deferred'));
    const spent = { usage: requestMeter(0).usage() };
    const ended = { signal: AbortSignal.abort() };
    for (const tools of [spent, ended]) {
      const { summary, batches } = await read(['a'], ({ good }) => good(), { tools });
      expect([summary, batches]).toEqual([['a deferred'], []]);
    }
  });

  it.each([
    [50, 'read'],
    [49, 'deferred'],
  ])('leave points to others: with %i left, the next are %s', async (remaining, next) => {
    const rateLimit = { limit: 5000, remaining, resetAt: '2026-11-21T03:00:00Z' };
    const { summary, usage } = await read(named(26), ({ good }) => good({ rateLimit }));
    expect(summary).toEqual([...each(named(25), 'read'), `n25 ${next}`]);
    expect(usage.quota).toEqual(rateLimit);
  });

  it.each([{ remaining: 3 }, { limit: 5000 }, { remaining: '3', limit: 5000 }, null])(
    'are read whatever is said of points: %j',
    async (rateLimit) => {
      const { summary, usage } = await read(named(26), ({ good }) => good({ rateLimit }));
      expect([summary, usage.quota]).toEqual([each(named(26), 'read'), {}]);
    },
  );

  it('have points that are given anew at a time that nobody knows', async () => {
    const rateLimit = { remaining: 60, limit: 100, resetAt: 7 };
    const { usage } = await read(['a'], ({ good }) => good({ rateLimit }));
    expect(usage.quota).toEqual({ remaining: 60, limit: 100 });
  });

  it('take a token that is accepted, else somebody is told', async () => {
    const none = await read(named(2), ({ good }) => good(), { forge: { token: undefined } });
    expect([none.summary, none.batches]).toEqual([each(named(2), 'deferred'), []]);
    const refused = await read(named(30), () => new Response('{}', { status: 401 }));
    expect([refused.summary, refused.batches.length]).toEqual([each(named(30), 'deferred'), 1]);
    for (const { told } of [none, refused])
      expect(told).toEqual([expect.stringMatching(/github\.com.*HUB/)]);
  });

  it('fail alone, each as its error says; a part that failed is unknown', async () => {
    const errors = [
      { type: 'NOT_FOUND', path: ['r0'] },
      { type: 'FORBIDDEN', path: ['r1'] },
      { path: ['r3', 'forkCount'] },
    ];
    const { outcomes, summary } = await read(named(4), ({ good }) =>
      good(
        {
          r0: null,
          r1: null,
          r2: undefined,
          r3: { ...GITHUB, nameWithOwner: 'o/n3', forkCount: null, stargazerCount: null },
        },
        errors,
      ),
    );
    expect(summary).toEqual(['n0 not-found', 'n1 forbidden', 'n2 invalid-response', 'n3 read']);
    expect(outcomes[3]).toHaveProperty('reading.unfit', ['stargazerCount']);
    expect(outcomes[3]).toHaveProperty('reading.origins.stars', {
      ...{
        method: 'POST',
        address: 'https://api.github.com/graphql',
        at: '$.data.r3.stargazerCount',
      },
    });
  });

  it('have no part that is missing where an error does not say which one it is about', async () => {
    const { outcomes } = await read(['a'], ({ good }) =>
      good({ r0: { ...GITHUB, forkCount: null } }, [{ message: 'Something went wrong.' }]),
    );
    expect(outcomes[0]).toMatchObject({ kind: 'read', reading: { unfit: [] } });
    expect(outcomes[0]).not.toHaveProperty('reading.facts.forks');
  });

  it('are asked for their dependencies, until that failed three times', async () => {
    const edges = Object.fromEntries(EDGE_ALIASES.map(([alias]) => [alias, null]));
    const answer = ({ names, good }: Query) =>
      good(
        Object.fromEntries(
          names.map((name, index) => [
            `r${index}`,
            { ...GITHUB, ...edges, nameWithOwner: `o/${name}` },
          ]),
        ),
      );
    const good = await read(named(5), answer);
    expect(good.graphs()).toBe(5);
    expect(good.outcomes[0]).toHaveProperty('reading.edges.sbom', { sbom: 1 });
    const bad = await read(named(5), answer, { sbom: () => graph(500) });
    expect([bad.graphs(), bad.summary]).toEqual([3, each(named(5), 'read')]);
    for (const one of bad.outcomes) expect(one).toHaveProperty('reading.edges', undefined);
  });
});
