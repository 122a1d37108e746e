/** Octokit with its plugins for throttling and retries, as a function that never throws. */
import { Octokit } from 'octokit';

import { queryAnswer, type GraphqlAnswer } from './answer.ts';
import { githubFetch } from './fetch.ts';
import type { Forge, Tools } from '../../provider.ts';

export type Ask = (query: string, variables: Record<string, string>) => Promise<GraphqlAnswer>;

/** Both APIs of GitHub. */
export interface Apis {
  readonly ask: Ask;
  /** The dependency graph of a repository: https://docs.github.com/en/rest/dependency-graph/sboms. */
  readonly sbom: (owner: string, name: string) => Promise<GraphqlAnswer>;
  /** Addresses of both, without the token. */
  readonly addresses: {
    readonly graphql: string;
    readonly sbom: (owner: string, name: string) => string;
  };
}

/** Options of octokit's plugins that tests and benchmarks shorten; in production the defaults apply. */
export interface Pace {
  readonly throttle?: Record<string, unknown>;
  readonly retry?: Record<string, unknown>;
}

export function graphqlAddress({ api, host }: Forge): string {
  return api ?? `https://api.${host}/graphql`;
}

export function connect(forge: Forge, tools: Tools, pace: Pace): Apis {
  const api = graphqlAddress(forge);
  const patience = (seconds: number, _options: unknown, _octokit: unknown, retries: number) => {
    const waited = tools.usage.waited + seconds * 1000;
    if (retries > 0 || waited > tools.limits.maxWait) return false;
    tools.usage.waited = waited;
    return true;
  };
  const base = api.replace(/\/graphql\/?$/, '');
  const octokit = new Octokit({
    auth: forge.token,
    baseUrl: base,
    request: { fetch: githubFetch(api, forge.host, tools) },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    throttle: { onRateLimit: patience, onSecondaryRateLimit: patience, ...pace.throttle },
    // Not retried: a query that took too long is halved instead.
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451, 502, 504], ...pace.retry },
  });
  return {
    addresses: {
      graphql: api,
      sbom: (owner, name) => `${base}/repos/${owner}/${name}/dependency-graph/sbom`,
    },
    ask: (query, variables) =>
      queryAnswer(() => octokit.graphql(query, variables), tools, forge.host),
    sbom: (owner, repo) => {
      const asked = () => octokit.request(SBOM, { owner, repo });
      return queryAnswer(async () => (await asked()).data, tools, forge.host);
    },
  };
}

const SBOM = 'GET /repos/{owner}/{repo}/dependency-graph/sbom';

function silent(): void {
  // Octokit's log is dropped: the report says the same.
}
