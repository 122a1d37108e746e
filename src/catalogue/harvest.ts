/** What the manifests of a project add to its entry. */
import type { ManifestFields, ManifestRecord } from '../schemas/manifest/manifest.ts';
import { flatten, unflatten } from '../manifests/merge.ts';
import { ARTEFACTS, type Entry, type Kind } from '../schemas/entry.ts';
import { HARVESTED_FIELDS } from '../schemas/harvest.ts';
import { assignLicenses } from './assign-licenses.ts';
import { escapeParagraphs } from '../lib/markdown.ts';
import { canonicalRepository } from '../schemas/repository-url.ts';

/** Field → path of the manifest that states it: `status`, `links.issues`, `licenses.hardware`. */
export type Harvested = Readonly<Record<string, string>>;

export interface Harvest {
  readonly entry: Entry;
  /** Only the fields that came from a manifest; every other one is the entry's own. */
  readonly harvested: Harvested;
}

/** Fields of which each part is taken on its own. */
const IN_PARTS: ReadonlySet<string> = new Set(['links', 'identifiers', 'licenses']);
/** Fields that the entry has in another shape: they do not become part of it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['images']);
const WHOLE: ReadonlySet<string> = new Set(
  HARVESTED_FIELDS.filter((name) => !IN_PARTS.has(name) && !ELSEWHERE.has(name)),
);

type Pair = readonly [path: string, value: unknown, file: string];

/**
 * The entry, with what it leaves open filled from the manifests. What the entry says always stays. Lists are not mixed:
 * a list of the entry is complete. `harvest` in the entry names the one file to believe, or none, and fields to leave.
 */
export function withManifest(
  entry: Entry,
  record: ManifestRecord | undefined,
  kind: Kind,
): Harvest {
  if (!record || entry.harvest?.manifest === false) return { entry, harvested: {} };
  const pairs = wantedPairs(record, entry.harvest);
  const taken = [
    ...pairs.filter(([path]) => WHOLE.has(path) && !isStated(entry, path)),
    ...pairs.filter(
      ([path, value]) => /^(?:links|identifiers)\./.test(path) && isNewPart(entry, path, value),
    ),
    ...licensePairs(entry, pairs, kind),
  ].map(([path, value, file]) => [path, shown(path, value), file] as const);
  return {
    entry: { ...entry, ...completed(entry, taken) },
    harvested: Object.fromEntries(taken.map(([path, , file]) => [path, file])),
  };
}

function wantedPairs({ fields, sources }: ManifestRecord, harvest: Entry['harvest']): Pair[] {
  const { manifest: only, without = [] } = harvest ?? {};
  const refused: ReadonlySet<string> = new Set(without);
  return flatten(fields).flatMap(([path, value]): Pair[] => {
    const file = sources[path];
    const isWanted = file && (only === undefined || only === file);
    return isWanted && !refused.has(path.split('.')[0] ?? '') ? [[path, value, file]] : [];
  });
}

function isStated(entry: Entry, path: string): boolean {
  return Object.hasOwn(entry, path) && entry[path as keyof Entry] !== undefined;
}

/** A home page that is only the repository says nothing new. */
function isNewPart({ repositories = [], ...entry }: Entry, path: string, value: unknown): boolean {
  const [group, name = ''] = path.split('.');
  const stated = group === 'links' ? entry.links : entry.identifiers;
  if (stated && Object.hasOwn(stated, name)) return false;
  if (typeof value !== 'string' || path !== 'links.homepage') return true;
  return !repositories.some(({ url }) => canonicalRepository(url) === canonicalRepository(value));
}

/** A manifest speaks plain text, an entry Markdown. */
function shown(path: string, value: unknown): unknown {
  return path === 'description' && typeof value === 'string' ? escapeParagraphs(value) : value;
}

/** The groups of the entry with their new parts, and the fields that it did not have. */
function completed(entry: Entry, taken: readonly Pair[]): Partial<Entry> {
  const { links, identifiers, licenses, ...fields } = unflatten(
    taken.map(([path, value]) => [path, value]),
  );
  return {
    ...(fields as Partial<Entry>),
    ...(links && { links: { ...links, ...entry.links } }),
    ...(identifiers && { identifiers: { ...identifiers, ...entry.identifiers } }),
    ...(licenses && { licenses: { ...licenses, ...entry.licenses } }),
  };
}

function licensePairs({ licenses: stated }: Entry, pairs: readonly Pair[], kind: Kind): Pair[] {
  const [, value, file] = pairs.find(([path]) => path === 'licenses') ?? [];
  const found = value as ManifestFields['licenses'];
  if (!found || !file) return [];
  const { unspecified = [], ...parts } = found;
  const assigned = { ...assignLicenses(unspecified, kind), ...parts };
  return ARTEFACTS.filter((artefact) => assigned[artefact] && !stated?.[artefact]).map(
    (artefact) => [`licenses.${artefact}`, assigned[artefact], file],
  );
}
