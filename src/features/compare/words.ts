import { artefactsOf, type Catalogue, kindsOf } from '../../catalogue/catalogue.ts';
import type { Messages } from '#messages/common.ts';

/** Names of sources: one for each forge, otherwise one for each kind of source. */
export type SourceWords = Messages['origins'] & Messages['sources'];

type Names = Readonly<Record<string, string>>;

/** Labels for the ids in records: `/compare/words.json`. Internal to that page, and free to change. */
export interface CompareWords {
  readonly kinds: Names;
  readonly statuses: Names;
  readonly artefacts: Names;
  readonly files: Names;
  readonly links: Names;
  readonly reviews: Names;
  readonly sources: SourceWords;
  readonly topics: Names;
  readonly organisations: Names;
  readonly interfaces: Names;
  readonly ecosystems: Names;
  /** Every project, including retired ones. */
  readonly projects: Names;
  /** Types of relations, as said of each side. */
  readonly relations: Readonly<Record<string, { readonly out: string; readonly in: string }>>;
  /** The texts of the office among these that are in the language of the page. */
  readonly spoken: readonly string[];
}

/**
 * Gathers the words of a catalogue and of its language.
 *
 * @param isSpoken whether a text of the office is known to be in the language of the page.
 */
export function compareWords(
  catalogue: Catalogue,
  t: Messages,
  isSpoken: (text: string) => boolean,
): CompareWords {
  const { vocabularies, ecosystems, projects } = catalogue;
  const { topics, organisations, interfaces, relations } = vocabularies;
  const terms = [...topics, ...organisations, ...interfaces].map(({ label }) => label);
  const verbs = relations.flatMap(({ label, inverse }) => [label, inverse]);
  return {
    kinds: namesOf(kindsOf(projects.values()), (kind) => [kind, t.kinds[kind].name]),
    statuses: namesOf(Object.entries(t.statuses), ([id, { name }]) => [id, name]),
    artefacts: namesOf(artefactsOf(projects.values()), (part) => [part, t.artefacts[part]]),
    files: namesOf(Object.entries(t.files), ([id, { name }]) => [id, name]),
    links: t.project.linkNames,
    reviews: t.project.reviewStates,
    sources: { ...t.origins, ...t.sources },
    topics: namesOf(topics, ({ id, label }) => [id, label]),
    organisations: namesOf(organisations, ({ id, label }) => [id, label]),
    interfaces: namesOf(interfaces, ({ id, label }) => [id, label]),
    ecosystems: namesOf(ecosystems, ({ id, ecosystem }) => [id, ecosystem.name]),
    projects: namesOf([...projects.values()], ({ id, entry }) => [id, entry.name]),
    relations: Object.fromEntries(
      relations.map(({ id, label, inverse }) => [id, { out: label, in: inverse }]),
    ),
    spoken: [...new Set([...terms, ...verbs])].filter(isSpoken),
  };
}

function namesOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => readonly [id: string, name: string],
): Names {
  return Object.fromEntries(items.map(nameOf));
}
