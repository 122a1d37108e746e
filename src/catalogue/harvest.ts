/** Completes an entry from the manifests of its project. */
import type { ManifestFields, ManifestRecord } from '../schemas/manifest/manifest.ts';
import { flatten, unflatten } from '../manifests/merge.ts';
import { ARTEFACTS, type Entry, type Kind } from '../schemas/entry.ts';
import { HARVESTED_FIELDS } from '../schemas/harvest.ts';
import { assignLicenses } from './assign-licenses.ts';
import { escapeParagraphs } from '../lib/markdown.ts';
import { canonicalRepository } from '../schemas/repository-url.ts';

/** Path of a field → file of the manifest that states it: `status`, `links.issues`, `licenses.hardware`. */
export type Harvested = Readonly<Record<string, string>>;

export interface Harvest {
  readonly entry: Entry;
  /** Only the fields from a manifest; all others are the entry's own. */
  readonly harvested: Harvested;
}

/** Fields whose parts are completed one by one. */
const IN_PARTS: ReadonlySet<string> = new Set(['links', 'identifiers', 'licenses']);
/** Fields that the entry has in another shape, so that they are not merged. */
const ELSEWHERE: ReadonlySet<string> = new Set(['images']);
const WHOLE: ReadonlySet<string> = new Set(
  HARVESTED_FIELDS.filter((name) => !IN_PARTS.has(name) && !ELSEWHERE.has(name)),
);

type Pair = readonly [path: string, value: unknown, file: string];

/**
 * The entry, with missing fields filled in from the manifests. Values of the entry always stay, and its lists are not
 * extended. `harvest` in the entry can restrict this to one file, to none, or exclude fields.
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

/** A home page that is the repository itself is left out. */
function isNewPart({ repositories = [], ...entry }: Entry, path: string, value: unknown): boolean {
  const [group, name = ''] = path.split('.');
  const stated = group === 'links' ? entry.links : entry.identifiers;
  if (stated && Object.hasOwn(stated, name)) return false;
  if (typeof value !== 'string' || path !== 'links.homepage') return true;
  return !repositories.some(({ url }) => canonicalRepository(url) === canonicalRepository(value));
}

/** A description in a manifest is plain text, one in an entry Markdown. */
function shown(path: string, value: unknown): unknown {
  return path === 'description' && typeof value === 'string' ? escapeParagraphs(value) : value;
}

/** The entry's groups with new parts, and its new fields. */
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
