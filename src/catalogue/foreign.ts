/** Joins what was read from catalogues of other offices. It never becomes part of the catalogue, so that nothing counts it. */
import { createHash } from 'node:crypto';

import type { Federated } from '../schemas/federation.ts';
import type { ForeignCatalogue, ForeignProject } from '../schemas/foreign.ts';
import { repositoryKey } from '../schemas/repository-url.ts';
import type { Catalogue } from './catalogue.ts';

/** An entry of another office. */
export interface ForeignEntry extends ForeignProject {
  /** The same as long as its page is: it stands in addresses of comparisons. */
  readonly id: string;
  readonly from: Federated;
}

/** What became of one catalogue. */
export interface FederatedCatalogue {
  readonly from: Federated;
  /** Undefined until the refresh has asked it. */
  readonly state: ForeignCatalogue | undefined;
  readonly shown: number;
  /** Entries of repositories that the site lists itself, or that lead back to it. */
  readonly ours: number;
  /** Entries that a catalogue named before it has too. */
  readonly twice: number;
}

export interface Federation {
  readonly catalogues: readonly FederatedCatalogue[];
  /** Each repository and each page once; by office, as the site names them, then by name. */
  readonly projects: readonly ForeignEntry[];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * @param states of catalogues by id.
 * @param site address of the site itself.
 */
export function joinFederation(
  named: readonly Federated[],
  states: ReadonlyMap<string, ForeignCatalogue>,
  catalogue: Catalogue,
  site: string,
): Federation {
  const isOurs = createIsOurs(catalogue, site);
  const seen = new Set<string>();
  const projects: ForeignEntry[] = [];
  const catalogues = named.map((from): FederatedCatalogue => {
    // What was read at another address is of another catalogue.
    const read = states.get(from.id);
    const state = read?.url === from.url && read.kind === from.kind ? read : undefined;
    const all = state?.projects ?? [];
    const others = all.filter((project) => !isOurs(project));
    const fresh = others.filter((project) => isFresh(project, seen));
    projects.push(
      ...fresh.map((project) => ({ ...project, id: idOf(from, project), from })).toSorted(byName),
    );
    const ours = all.length - others.length;
    return { from, state, shown: fresh.length, ours, twice: others.length - fresh.length };
  });
  return { catalogues, projects };
}

function createIsOurs({ projects }: Catalogue, site: string): (project: ForeignProject) => boolean {
  const repositories = new Set(
    [...projects.values()].flatMap(({ entry }) =>
      (entry.repositories ?? []).map(({ url }) => repositoryKey(url)),
    ),
  );
  const home = site.replace(/\/?$/, '/');
  const isHere = (address: string | undefined) =>
    address !== undefined && `${address}/`.startsWith(home);
  return ({ repository, page, homepage }) =>
    isHere(page) ||
    isHere(homepage) ||
    [repository, page].some((url) => url !== undefined && repositories.has(repositoryKey(url)));
}

function isFresh({ repository, page }: ForeignProject, seen: Set<string>): boolean {
  const keys = [page, ...(repository === undefined ? [] : [repository])].map(repositoryKey);
  const isNew = keys.every((key) => !seen.has(key));
  for (const key of keys) seen.add(key);
  return isNew;
}

function byName(a: ForeignEntry, b: ForeignEntry): number {
  return collator.compare(a.name, b.name) || (a.page < b.page ? -1 : 1);
}

function idOf({ id }: Federated, { page }: ForeignProject): string {
  return `${id}-${createHash('sha256').update(page).digest('hex').slice(0, 10)}`;
}
