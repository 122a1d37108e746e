/** Fields that neither the entry nor a manifest has, from the forge. */
import { cleanLine, summaryOf } from '../manifests/text.ts';
import type { Entry, Kind } from '../schemas/entry.ts';
import type { HarvestedField } from '../schemas/harvest.ts';
import type { FactName, MetadataRecord } from '../schemas/metadata.ts';
import type { Topic } from '../schemas/vocabulary.ts';
import { FORGE_PAGES, type PagesKind } from '../schemas/forges/forges.ts';
import { assignLicenses } from './assign-licenses.ts';
import { canonicalRepository } from '../schemas/repository-url.ts';

/** The source of a value from a forge. */
export interface ForgeSource {
  readonly forge: PagesKind;
  readonly asOf: string;
  /** Detected in files by the forge, not stated by anybody. */
  readonly isDetected?: true;
  /** The files in which it was detected. */
  readonly files?: readonly string[];
}

/** Path of a field → its source: `summary`, `links.issues`, `licenses.software`. */
export type FromForge = Readonly<Record<string, ForgeSource>>;

export interface ForgeHarvest {
  readonly entry: Entry;
  /** Only the fields that come from the forge. */
  readonly fromForge: FromForge;
}

/** A value for a field of the entry, and the fact from which it comes. */
interface Offer {
  readonly field: HarvestedField;
  readonly fact: FactName;
  readonly fill: (entry: Entry) => Partial<Entry> | undefined;
  /** Paths of the values that were filled in. */
  readonly paths: (filled: Partial<Entry>) => readonly string[];
}

/**
 * The entry, completed from the forge. Values from a person or a manifest always stay.
 *
 * @param topics of the vocabulary: a topic of the forge counts if it is the id or the label of one of them.
 */
export function withForge(
  entry: Entry,
  record: MetadataRecord | undefined,
  kind: Kind,
  topics: readonly Topic[],
): ForgeHarvest {
  if (!record || entry.harvest?.forge === false) return { entry, fromForge: {} };
  const refused: ReadonlySet<string> = new Set(entry.harvest?.without);
  let whole = entry;
  const fromForge: Record<string, ForgeSource> = {};
  for (const { field, fact, fill, paths } of offers(record, kind, topics)) {
    const source = sourceOf(record, fact);
    const filled = source && !refused.has(field) ? fill(whole) : undefined;
    if (!filled || !source) continue;
    whole = { ...whole, ...filled };
    for (const path of paths(filled)) fromForge[path] = source;
  }
  return { entry: whole, fromForge };
}

function offers(record: MetadataRecord, kind: Kind, topics: readonly Topic[]): readonly Offer[] {
  return [
    {
      field: 'summary',
      fact: 'description',
      fill: ({ summary }) => {
        const text = summaryOf(cleanLine(record.description ?? ''));
        return summary === undefined && text ? { summary: text } : undefined;
      },
      paths: () => ['summary'],
    },
    link('homepage', 'homepage', (entry) => homepageOf(entry, record.homepage)),
    link('issues', 'openIssues', (entry) => issuesOf(entry, record)),
    {
      field: 'topics',
      fact: 'topics',
      fill: (entry) => {
        const found = topicsAmong(record.topics ?? [], topics);
        return entry.topics === undefined && found.length > 0 ? { topics: found } : undefined;
      },
      paths: () => ['topics'],
    },
    {
      field: 'licenses',
      fact: 'license',
      fill: ({ licenses = {} }) =>
        record.license !== undefined && Object.keys(licenses).length === 0
          ? { licenses: assignLicenses([record.license], kind) }
          : undefined,
      paths: ({ licenses = {} }) => Object.keys(licenses).map((part) => `licenses.${part}`),
    },
  ];
}

function link(
  name: 'homepage' | 'issues',
  fact: FactName,
  address: (entry: Entry) => string | undefined,
): Offer {
  return {
    field: 'links',
    fact,
    fill: (entry) => {
      const url = entry.links?.[name] === undefined ? address(entry) : undefined;
      return url === undefined ? undefined : { links: { ...entry.links, [name]: url } };
    },
    paths: () => [`links.${name}`],
  };
}

/** A home page that is the repository itself is left out. */
function homepageOf({ repositories = [] }: Entry, homepage?: string): string | undefined {
  if (!homepage?.startsWith('https://')) return undefined;
  const key = canonicalRepository(homepage);
  return repositories.some(({ url }) => canonicalRepository(url) === key) ? undefined : homepage;
}

/** A forge that counts open issues has a page for them. */
function issuesOf({ repositories = [] }: Entry, record: MetadataRecord): string | undefined {
  const repository = record.url ?? repositories[0]?.url;
  if (record.openIssues === undefined || repository === undefined) return undefined;
  const source = sourceOf(record, 'openIssues');
  return source && canonicalRepository(repository) + FORGE_PAGES[source.forge].issues;
}

function topicsAmong(named: readonly string[], topics: readonly Topic[]): string[] {
  const names = new Set(named.map(plain));
  return topics
    .filter(({ id, label }) => names.has(plain(id)) || names.has(plain(label)))
    .map(({ id }) => id);
}

/** Forges write topics in small letters with hyphens. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}

/** Undefined when the fact is not from a forge, but from a git history. */
function sourceOf(record: MetadataRecord, fact: FactName): ForgeSource | undefined {
  const { source, fetchedAt } = record.kept?.find(({ facts }) => facts.includes(fact)) ?? record;
  if (source === 'git') return undefined;
  const isDetected = fact === 'license';
  return {
    forge: source,
    asOf: fetchedAt,
    ...(isDetected && { isDetected }),
    ...(isDetected && record.licenseFiles && { files: record.licenseFiles }),
  };
}
