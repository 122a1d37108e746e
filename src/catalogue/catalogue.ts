/** The catalogue as pages need it: projects joined with metadata, numbers, relations and families. */
import type { Boards } from '../schemas/board-record.ts';
import type { Ecosystem } from '../schemas/ecosystem.ts';
import { type Artefact, ARTEFACTS, type Entry, type Kind, KINDS } from '../schemas/entry.ts';
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { isOfKind, type Numbers, numbersOf } from '../schemas/numbers.ts';
import type { Translations } from '../schemas/translations.ts';
import type { Vocabularies, VocabularyName } from '../schemas/vocabulary.ts';
import { licensesIn } from '../licences/expression-spans.ts';
import { boardsOf, leftOutOf } from './boards.ts';
import { type Connection, connectAll } from './connections.ts';
import { withForge } from './forge-fields.ts';
import { withManifest } from './harvest.ts';
import { type InterfaceMatch, matchInterfaces } from './interface-matches.ts';
import { type DrawnPictures, picturesOf } from './pictures.ts';
import { byNumber, type Project } from './project.ts';
import { readConnections, type ReadConnections } from './read-edges.ts';
import { own } from '../lib/records.ts';
import { canonicalRepository } from '../schemas/repository-url.ts';

/** The data of an instance, checked by their schemas. */
export interface CatalogueSources {
  readonly entries: readonly SourceEntry[];
  readonly ecosystems: readonly EcosystemRecord[];
  readonly vocabularies: Vocabularies;
  readonly vocabularyTranslations?: VocabularyTranslations | undefined;
  /** BCP 47 tag of the language of the office; English, if left out. */
  readonly locale?: string | undefined;
  readonly metadata: Metadata;
  readonly numbers: Numbers;
  /** By id of the project. */
  readonly boards?: ReadonlyMap<string, Boards>;
  /** By project; without it, no pictures are shown. */
  readonly pictures?: DrawnPictures | undefined;
}

export type VocabularyTranslations = Readonly<Partial<Record<VocabularyName, Translations>>>;

export interface SourceEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly entry: Entry;
  /** The comment at the top of its file. */
  readonly head?: string | undefined;
  /** Texts of it that stand in several languages. */
  readonly translations?: Translations | undefined;
}

export interface EcosystemRecord {
  readonly id: string;
  readonly ecosystem: Ecosystem;
  /** Texts of it that stand in several languages. */
  readonly translations?: Translations | undefined;
}

export interface Catalogue {
  /** BCP 47 tag of the language of the office. */
  readonly locale: string;
  /** Every project that is not retired, in shelf order. */
  readonly listed: readonly Project[];
  /** Every project by id, including retired ones. */
  readonly projects: ReadonlyMap<string, Project>;
  readonly ecosystems: readonly EcosystemRecord[];
  readonly vocabularies: Vocabularies;
  readonly vocabularyTranslations?: VocabularyTranslations | undefined;
  readonly byKind: ReadonlyMap<Kind, readonly Project[]>;
  /**
   * The kinds with at least one project that is not retired. Pages show no others, except for tombstones and for what
   * helps to add an entry: see `expectedKinds`.
   */
  readonly kinds: readonly Kind[];
  readonly byTopic: ReadonlyMap<string, readonly Project[]>;
  readonly byOrganisation: ReadonlyMap<string, readonly Project[]>;
  /** By SPDX licence id, exceptions included: `Apache-2.0 WITH SHL-2.1`. */
  readonly byLicense: ReadonlyMap<string, readonly Project[]>;
  readonly connections: ReadonlyMap<string, readonly Connection[]>;
  /** Relations that files of repositories state, by id of the project; none for most. */
  readonly reads: ReadConnections;
  readonly interfaceMatches: ReadonlyMap<string, readonly InterfaceMatch[]>;
  readonly ecosystemsOf: ReadonlyMap<string, readonly EcosystemRecord[]>;
}

/** Joins all data, once per build. Pure. */
export function createCatalogue(sources: CatalogueSources): Catalogue {
  const { vocabularies } = sources;
  const all = joinProjects(sources);
  const listed = all.filter(({ entry }) => !entry.retired);
  const ecosystems = sources.ecosystems.toSorted((a, b) =>
    a.ecosystem.name.localeCompare(b.ecosystem.name, 'en'),
  );
  return {
    locale: sources.locale ?? 'en',
    listed,
    projects: new Map(all.map((project) => [project.id, project])),
    ecosystems,
    vocabularies,
    vocabularyTranslations: sources.vocabularyTranslations,
    byKind: groupBy(listed, ({ kind }) => [kind], KINDS),
    kinds: kindsOf(listed),
    byTopic: groupBy(listed, ({ entry }) => entry.topics ?? []),
    byOrganisation: groupBy(listed, ({ entry }) => entry.organisations ?? []),
    byLicense: groupBy(listed, licensesOf),
    connections: connectAll(all, vocabularies.relations),
    reads: readConnections(all, sources.metadata),
    interfaceMatches: matchInterfaces(all, vocabularies.interfaces),
    ecosystemsOf: groupBy(ecosystems, ({ ecosystem }) => ecosystemMembers(ecosystem)),
  };
}

/** The kinds of these projects, in their fixed order. */
export function kindsOf(projects: Iterable<Project>): Kind[] {
  const found = new Set(Array.from(projects, ({ kind }) => kind));
  return KINDS.filter((kind) => found.has(kind));
}

/** What the licences of these projects are for, stated or seen, in the fixed order. */
export function artefactsOf(projects: Iterable<Project>): Artefact[] {
  const found = new Set(
    Array.from(projects, ({ entry: { licenses = {}, licensesSeen = [] } }) => [
      ...Object.keys(licenses),
      ...licensesSeen.map(({ part }) => part),
    ]).flat(),
  );
  return ARTEFACTS.filter((artefact) => found.has(artefact));
}

/** The ids of all members without duplicates, in the order of the groups. */
export function ecosystemMembers({ groups }: Ecosystem): string[] {
  return [...new Set(groups.flatMap(({ members }) => members))];
}

export interface LicensePart {
  readonly artefact: Artefact;
  readonly expression: string;
  /** The forge detected it in a file; it was not stated. */
  readonly isDetected: boolean;
}

/** The parts of a project that have a licence, with its expression, in a fixed order. */
export function licenseParts({ entry, fromForge }: Project): LicensePart[] {
  return ARTEFACTS.flatMap((artefact) => {
    const expression = entry.licenses?.[artefact];
    const isDetected = fromForge?.[`licenses.${artefact}`]?.isDetected ?? false;
    return expression ? [{ artefact, expression, isDetected }] : [];
  });
}

/** The parts with a stated licence, for files that cannot mark a licence as detected. */
export function declaredParts(project: Project): LicensePart[] {
  return licenseParts(project).filter(({ isDetected }) => !isDetected);
}

export function declaredLicenses(project: Project): NonNullable<Entry['licenses']> {
  const parts = declaredParts(project);
  return Object.fromEntries(parts.map(({ artefact, expression }) => [artefact, expression]));
}

/** SPDX ids of all licences of a project, exceptions included. */
export function licensesOf(project: Project): string[] {
  return licenseParts(project).flatMap(({ expression }) => licensesIn(expression));
}

/** Every project with its data, in shelf order. */
export function joinProjects({
  entries,
  metadata,
  numbers,
  vocabularies,
  boards,
  pictures = {},
}: CatalogueSources): Project[] {
  const records = new Map(
    Object.entries(metadata).map(([url, record]) => [canonicalRepository(url), record]),
  );
  const projects = entries.map(({ id, kind, entry, translations }) => {
    const repository = entry.repositories?.[0];
    const record = repository && records.get(canonicalRepository(repository.url));
    const metadata = wantsRecord(entry, record) ? record : undefined;
    const { harvested, entry: told } = withManifest(entry, metadata?.manifest, kind);
    return {
      id,
      kind,
      harvested,
      ...withForge(told, metadata, kind, vocabularies.topics),
      ...numbersIn(numbers, id, kind),
      ...(translations && { translations }),
      metadata,
      boards: boardsOf(id, entry, boards?.get(id)),
      boardsLeftOut: leftOutOf(entry, boards?.get(id)),
      pictures: picturesOf(id, entry, metadata?.manifest, own(pictures, id)),
    };
  });
  return projects.toSorted(byNumber);
}

/** The number for its kind, and those for kinds that it had before. */
function numbersIn(numbers: Numbers, id: string, kind: Kind) {
  const all = numbersOf(numbers, id);
  const former = all.filter((number) => !isOfKind(number, kind));
  return {
    number: all.find((number) => isOfKind(number, kind)),
    ...(former.length > 0 && { formerNumbers: former }),
  };
}

/** `harvest.forge: false` refuses data of the forge; a git history is not from the forge. */
function wantsRecord({ harvest }: Entry, record: MetadataRecord | undefined): boolean {
  return harvest?.forge !== false || record?.source === 'git';
}

function groupBy<Item, Key extends string>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
  known: readonly Key[] = [],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>(known.map((key) => [key, []]));
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
