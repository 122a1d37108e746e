/** OSV: which vulnerabilities are known of packages. https://google.github.io/osv.dev/post-v1-querybatch/ */
import { z } from 'astro/zod';

import { sentenceOf } from '../../lib/command.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { failureMessages } from '#messages/failures.ts';
import { SERVICE_HOSTS } from '../../schemas/forge.ts';
import {
  MAX_VULNERABILITIES,
  vulnerabilitySchema,
  type Vulnerabilities,
  type Vulnerability,
} from '../../schemas/vulnerabilities.ts';
import { isoSeconds } from '../events.ts';
import { createClient, type Client } from '../http.ts';
import { instant } from '../normalise.ts';
import type { Forge, Tools } from '../provider.ts';
import { moment } from '../shapes.ts';
import { noAnswer, type Asked } from './enricher.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** Most packages in one query, by the API. */
const BATCH = 1_000;

/** Requests per run. */
const BUDGET = 100;

/** Where the packages come from, and where a complete answer goes. */
export interface PackagePlace {
  /** Package URLs with versions, each once. @throws one sentence for the user when the inventory is faulty. */
  readonly packages: () => readonly string[];
  readonly keep: (found: Vulnerabilities) => void;
}

interface Question {
  readonly purl: string;
  /** Of the next page of this package. */
  readonly token?: string | undefined;
}

/** OSV writes dates with fractions of a second. */
const foundSchema = vulnerabilitySchema.extend({
  modified: moment
    .transform((date) => instant(date) ?? date)
    .pipe(vulnerabilitySchema.shape.modified),
});

const resultSchema = z.object({
  vulns: z.array(z.object(foundSchema.shape)).max(MAX_VULNERABILITIES).optional(),
  next_page_token: z.string().max(10_000).optional(),
});

/**
 * Asks for all packages, page by page. A partial answer would hide vulnerabilities, so it is dropped and the former one
 * stays.
 */
export async function askOsv(
  service: Pick<Forge, 'api' | 'token' | 'tokenEnv'>,
  { packages, keep }: PackagePlace,
  tools: Tools,
): Promise<Asked> {
  const asked = listed(packages, tools);
  const tally = { kind: 'osv', asked: asked.length, failed: 0, left: 0 } as const;
  if (tools.signal.aborted) return { ...tally, asked: 0, left: asked.length };
  if (asked.length === 0) return tally;
  const api = (service.api ?? `https://${SERVICE_HOSTS.osv}`).replace(/\/$/, '');
  const client = createClient(api, service, tools);
  const found = await askAll(client, `${api}/v1/querybatch`, asked, tools);
  if ('reason' in found) {
    tools.warn(say.about(tally.kind, failureMessages.sentence(found.cause)));
    return { ...tally, failed: asked.length };
  }
  keep({ checkedAt: isoSeconds(tools.clock.now()), packages: Object.fromEntries(found.lists) });
  return tally;
}

/** A faulty inventory costs only this answer. */
function listed(packages: PackagePlace['packages'], { fault }: Tools): readonly string[] {
  try {
    return packages();
  } catch (error) {
    fault(sentenceOf(error));
    return [];
  }
}

async function askAll(
  client: Client,
  address: string,
  packages: readonly string[],
  { usage }: Tools,
): Promise<{ readonly lists: ReadonlyMap<string, Vulnerability[]> } | Failure> {
  const found = new Map(packages.map((purl) => [purl, new Map<string, Vulnerability>()]));
  let open: readonly Question[] = packages.map((purl) => ({ purl }));
  while (open.length > 0) {
    if (usage.requests >= BUDGET) return overBudget(address);
    const batch = open.slice(0, BATCH);
    const results = await askBatch(client, address, batch);
    if ('reason' in results) return results;
    const next = batch.flatMap(({ purl }, index): Question[] => {
      const { vulns = [], next_page_token: token } = results[index] ?? {};
      for (const one of vulns) found.get(purl)?.set(one.id, one);
      return token ? [{ purl, token }] : [];
    });
    if ([...found.values()].some(({ size }) => size > MAX_VULNERABILITIES)) return UNFIT;
    open = [...open.slice(BATCH), ...next];
  }
  return {
    lists: new Map([...found].map(([purl, list]) => [purl, [...list.values()]])),
  };
}

/** Answers in the order of the packages. */
async function askBatch(
  client: Client,
  address: string,
  batch: readonly Question[],
): Promise<readonly z.output<typeof resultSchema>[] | Failure> {
  const queries = batch.map(({ purl, token }) => ({
    package: { purl },
    ...(token && { page_token: token }),
  }));
  const answer = await client.json(address, { queries });
  if ('failure' in answer) return answer.failure;
  const { success, data } = z
    .object({ results: z.array(resultSchema).length(batch.length) })
    .safeParse(answer.value);
  return success ? data.results : UNFIT;
}

const UNFIT = noAnswer('OSV', 'list');

function overBudget(address: string): Failure {
  const { host } = new URL(address);
  return { reason: 'rate-limited', cause: { code: 'over-budget', host } };
}
