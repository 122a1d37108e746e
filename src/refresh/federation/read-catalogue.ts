/** Asks one catalogue for all that it lists, page by page, within limits. */
import { mapConcurrent } from '../../lib/concurrent.ts';
import { failureOfError, isTransient, type Failure } from '../../lib/http/failure.ts';
import { MAX_MANIFEST } from '../../manifests/parse.ts';
import { inTime } from '../../manifests/untrusted/in-time.ts';
import type { Federated } from '../../schemas/federation.ts';
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import { type ForeignCatalogue, type ForeignProject, MOST_FOREIGN } from '../../schemas/foreign.ts';
import { noAnswer } from '../enrichers/enricher.ts';
import { createClient, type Client } from '../http.ts';
import type { Tools } from '../provider.ts';
import { createPublicFetch } from '../public-fetch.ts';
import { following } from './follow.ts';
import { cardEntry } from './kinds/developers-italia.ts';
import { CATALOGUE_READERS } from './kinds.ts';
import type { CataloguePage, NamedFile } from './reader.ts';

/** Bytes of one answer: a portal gives all its entries at once, some 2 kB each. */
const MAX_ANSWER = 32 * 1024 * 1024;
/** Answers of one catalogue in a night. */
const MOST_PAGES = 120;
/** Files that a list may make the refresh read in a night. */
const MOST_FILES = 500;
const LANES = 4;

export type Reading = Pick<ForeignCatalogue, 'cut' | 'refused' | 'kept' | 'projects'>;

/**
 * Each entry once, in the order of the catalogue. A reading that is not complete is a failure. Never throws.
 *
 * @param known of the last reading.
 */
export async function readCatalogue(
  catalogue: Federated,
  known: readonly ForeignProject[],
  forges: readonly ForgeAt[],
  tools: Tools,
): Promise<Reading | Failure> {
  try {
    const pages = await readPages(catalogue, forges, tools);
    return 'reason' in pages ? pages : await gathered(catalogue, pages, known, tools);
  } catch (error) {
    const { host } = new URL(catalogue.url);
    return failureOfError(error, host, tools.signal).failure;
  }
}

interface Pages {
  readonly pages: readonly CataloguePage[];
  /** Further pages were not asked for. */
  readonly isMore: boolean;
}

async function readPages(
  catalogue: Federated,
  forges: readonly ForgeAt[],
  tools: Tools,
): Promise<Pages | Failure> {
  const { first, read, cuts } = CATALOGUE_READERS[catalogue.kind];
  const limits = { ...tools.limits, maxBytes: MAX_ANSWER, cuts };
  const client = createClient(catalogue.url, {}, { ...tools, limits });
  const seen = new Set<string>();
  const pages: CataloguePage[] = [];
  let next: string | undefined = first(catalogue);
  let count = 0;
  while (next !== undefined && count < MOST_FOREIGN) {
    // A list that leads back to itself, or never ends, is none.
    if (seen.has(next)) return noAnswer(catalogue.office, 'list');
    if (seen.size >= MOST_PAGES) return overBudget(next);
    seen.add(next);
    const answer = await client.get(next, '*/*');
    if (!answer.ok) return { reason: answer.reason, cause: answer.cause };
    const { text, isCut, url: at } = answer;
    const page = await read(text, { ...catalogue, at, isCut, forges });
    if (!page) return isCut ? tooLarge(at) : noAnswer(catalogue.office, 'list');
    pages.push(page);
    count += page.projects.length + (page.files?.length ?? 0);
    ({ next } = page);
  }
  return { pages, isMore: next !== undefined };
}

function tooLarge({ host }: URL): Failure {
  return { reason: 'too-large', cause: { code: 'too-large', host, bytes: MAX_ANSWER } };
}

function overBudget(address: string): Failure {
  const { host } = new URL(address);
  return { reason: 'rate-limited', cause: { code: 'over-budget', host } };
}

async function gathered(
  catalogue: Federated,
  { pages, isMore }: Pages,
  known: readonly ForeignProject[],
  tools: Tools,
): Promise<Reading | Failure> {
  const files = pages.flatMap((page) => page.files ?? []);
  const asked = files.slice(0, MOST_FILES);
  const { kept, projects } = await readFiles(asked, catalogue, known, tools);
  const said = [...pages.flatMap((page) => page.projects), ...projects];
  const fitting = said.filter((project) => project !== undefined);
  const all = [...new Map(fitting.map((project) => [project.page, project])).values()];
  const left = pages.reduce((sum, page) => sum + (page.left ?? 0), 0);
  const count = Math.max(0, all.length - MOST_FOREIGN) + files.length - asked.length + left;
  // Nothing at all is an accident rather than a catalogue.
  if (all.length === 0) return noAnswer(catalogue.office, 'list');
  return {
    ...((count > 0 || isMore) && { cut: { count, isMore } }),
    refused: said.length - fitting.length,
    ...(kept > 0 && { kept }),
    projects: all.slice(0, MOST_FOREIGN),
  };
}

type Projects = readonly (ForeignProject | undefined)[];

/** What the files say; for one whose host did not answer, what it said before. */
async function readFiles(
  files: readonly NamedFile[],
  { language }: Federated,
  known: readonly ForeignProject[],
  tools: Tools,
): Promise<{ readonly projects: Projects; readonly kept: number }> {
  const before = new Map(known.map((project) => [project.file, project]));
  const texts = new Map<string, string>();
  const silent = new Set<string>();
  for await (const { address, answer } of askAll(files, tools)) {
    if (answer.ok) texts.set(address, answer.text);
    else if (isTransient(answer.reason) && before.has(address)) silent.add(address);
  }
  const cards = await inTime('publiccodeCards', [
    files.map(({ address }) => texts.get(address) ?? ''),
  ]);
  const projects = files.map(({ address, repository }, place) => {
    const card = cards[place] ?? {};
    if (silent.has(address)) return before.get(address);
    const entry = cardEntry(card, repository ?? card.repository ?? address, language);
    return entry && { ...entry, file: address };
  });
  return { projects, kept: silent.size };
}

/** One client for each host, so that one that is down is not asked for each of its files. */
function askAll(files: readonly NamedFile[], tools: Tools) {
  const fetch = following(tools.publicFetch ?? createPublicFetch());
  const limits = { ...tools.limits, maxBytes: MAX_MANIFEST };
  const clients = new Map<string, Client>();
  return mapConcurrent(files, LANES, async ({ address }) => {
    const { origin } = new URL(address);
    const client = clients.get(origin) ?? createClient(origin, {}, { ...tools, fetch, limits });
    clients.set(origin, client);
    return { address, answer: await client.get(address) };
  });
}
