/** Look-up tables for rules, built once. */
import type { Document } from '../document.ts';
import type { EcosystemDocument, EntryDocument, Instance } from '../read.ts';
import { VOCABULARIES } from '../vocabularies.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { LinksIn } from './description-links.ts';
import { createHinter, type Hinter } from './hint.ts';
import type { Problem } from './problem.ts';
import { at, isText, items, textItems, whole } from './json-path.ts';

export interface Context {
  readonly instance: Instance;
  readonly entries: ReadonlyMap<string, EntryDocument>;
  readonly projectIds: ReadonlySet<string>;
  readonly ecosystems: ReadonlyMap<string, EcosystemDocument>;
  /** Former id → the document that has it as an alias. */
  readonly aliases: ReadonlyMap<string, EntryDocument | EcosystemDocument>;
  readonly terms: Readonly<Record<VocabularyName, ReadonlySet<string>>>;
  readonly didYouMean: Hinter;
  readonly linksIn: LinksIn;
  /** The id that a name suggests; empty if it suggests none. */
  readonly suggestId: (name: string) => string;
  /** ISO date. */
  readonly today: string;
}

/** Checks the whole instance for one kind of problem. */
export type Rule = (context: Context) => Iterable<Problem>;

/** What the form does without, or loads when it needs it: a parser of Markdown, and the letters of all alphabets. */
type Helpers = Pick<Context, 'linksIn' | 'suggestId'>;

/** @param today ISO date, by which sources are old. */
export function createContext(
  instance: Instance,
  { linksIn, suggestId }: Helpers,
  today = new Date().toISOString().slice(0, 10),
): Context {
  return {
    instance,
    entries: byId(instance.entries),
    projectIds: new Set(instance.entries.map(({ id }) => id)),
    ecosystems: byId(instance.ecosystems),
    aliases: aliasesOf([...instance.entries, ...instance.ecosystems]),
    terms: Object.fromEntries(
      VOCABULARIES.map((name) => [name, idsOf(instance.vocabularies[name])]),
    ) as Record<VocabularyName, ReadonlySet<string>>,
    didYouMean: createHinter(),
    linksIn,
    suggestId,
    today,
  };
}

function byId<Item extends { id: string }>(documents: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(documents.map((document) => [document.id, document]));
}

type Aliased = EntryDocument | EcosystemDocument;

function aliasesOf(documents: readonly Aliased[]): ReadonlyMap<string, Aliased> {
  return new Map(
    documents.flatMap((document) =>
      textItems(at(whole(document), 'aliases')).map(({ value }) => [value, document] as const),
    ),
  );
}

function idsOf(document: Document | undefined): ReadonlySet<string> {
  if (!document) return new Set();
  const ids = items(whole(document)).map((item) => at(item, 'id'));
  return new Set(ids.filter(isText).map(({ value }) => value));
}

/** Every YAML file of the instance. */
export function yamlDocuments({ instance }: Context): Document[] {
  const { site, tools, entries, ecosystems, office, vocabularies } = instance;
  const { chooser, sources, searchWords, brand } = instance;
  const optional = [chooser, sources, searchWords, brand].filter(
    (document) => document !== undefined,
  );
  return [
    site,
    ...optional,
    ...Object.values(tools),
    ...entries,
    ...ecosystems,
    ...Object.values(office).flat(),
    ...Object.values(vocabularies),
  ];
}

/** Pages with front matter and a body, in each language. */
export function pageDocuments({ instance }: Context) {
  return [...instance.guidelines, ...instance.pages, ...instance.news, ...instance.translations];
}
