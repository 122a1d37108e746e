/** Similar projects, and what they have in common: interfaces, topics and words. */
import type { Catalogue } from './catalogue.ts';
import type { Project } from './project.ts';

/** A similar project, and why. */
export interface Likeness {
  readonly project: Project;
  /** Labels of the interfaces that both use, or both provide. */
  readonly interfaces: readonly string[];
  /** Labels of topics. */
  readonly topics: readonly string[];
  /** Rare words in the names, titles or summaries of both; only where nothing else is shared. */
  readonly words: readonly string[];
}

/** Results per project. */
const MOST = 3;
/** Of a longer list, only the neighbours in shelf order are compared, so that the cost per project is bounded. */
const LONGEST = 32;
/** Base weights; a trait counts less the more projects share it. */
const WEIGHTS = { interface: 3, topic: 2, word: 1 } as const;
/** Two common words alone do not suffice. */
const LEAST_SCORE = 6;
/** A single shared topic or word may be coincidence. */
const LEAST_SHARED = 2;

interface Traits {
  /** `uses:fmc`, `provides:fmc`. */
  readonly interface: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly word: ReadonlySet<string>;
}
type Trait = keyof Traits;
const TRAITS = ['interface', 'topic', 'word'] as const satisfies readonly Trait[];

type Lists = Readonly<Record<Trait, Map<string, number[]>>>;

export type SimilarFinder = (project: Project) => readonly Likeness[];

/**
 * Finds the projects that are most similar to a listed one, best first. Related ones are left out, since pages list them
 * anyway. The cost of each answer is bounded, whatever the number of projects.
 */
export function similarFinder({
  listed,
  connections,
  vocabularies,
}: Pick<Catalogue, 'listed' | 'connections' | 'vocabularies'>): SimilarFinder {
  const indices = new Map(listed.map(({ id }, index) => [id, index]));
  const lists = listsOf(listed);
  const scores = new Float64Array(listed.length);
  const explain = explainer(vocabularies);
  return (project) => {
    const index = indices.get(project.id);
    if (index === undefined) return [];
    const related = new Set((connections.get(project.id) ?? []).map(({ other }) => other));
    const traits = traitsOf(project);
    return bestOf(index, traits, lists, scores)
      .values()
      .flatMap((other) => {
        const candidate = listed[other];
        return candidate && !related.has(candidate) ? explain(traits, candidate) : [];
      })
      .take(MOST)
      .toArray();
  };
}

function traitsOf({ entry }: Project): Traits {
  const { uses = [], provides = [] } = entry.interfaces ?? {};
  return {
    interface: new Set([
      ...uses.map((id) => `uses:${id}`),
      ...provides.map((id) => `provides:${id}`),
    ]),
    topic: new Set(entry.topics),
    word: new Set(wordsOf(`${entry.name} ${entry.title ?? ''} ${entry.summary ?? ''}`)),
  };
}

/** Words of four letters or more, and names with a digit, such as `ad9361`. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
}

/** Only of values that several projects share; common words are left out, since they have no meaning. */
function listsOf(listed: readonly Project[]): Lists {
  const lists: Lists = { interface: new Map(), topic: new Map(), word: new Map() };
  for (const [index, project] of listed.entries()) {
    const traits = traitsOf(project);
    for (const trait of TRAITS) {
      for (const value of traits[trait]) {
        const list = lists[trait].get(value);
        if (list) list.push(index);
        else lists[trait].set(value, [index]);
      }
    }
  }
  for (const trait of TRAITS) {
    for (const [value, { length }] of lists[trait])
      if (length === 1 || (trait === 'word' && length > LONGEST)) lists[trait].delete(value);
  }
  return lists;
}

/** Candidates by score, best first; `scores` is a buffer for the sum of each project, and is reset to zeros. */
function bestOf(index: number, traits: Traits, lists: Lists, scores: Float64Array): number[] {
  const touched: number[] = [];
  for (const trait of TRAITS) {
    for (const value of traits[trait]) {
      const list = lists[trait].get(value);
      if (!list) continue;
      const worth = WEIGHTS[trait] * Math.log(1 + scores.length / list.length);
      for (const other of nearby(list, index)) {
        if (other === index) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + worth;
      }
    }
  }
  const found = touched.filter((other) => (scores[other] ?? 0) >= LEAST_SCORE);
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const other of touched) scores[other] = 0;
  return found;
}

/** The list, or the part of a long one around the project. Indices are ascending. */
function nearby(list: readonly number[], index: number): readonly number[] {
  if (list.length <= LONGEST) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - LONGEST / 2), list.length - LONGEST);
  return list.slice(start, start + LONGEST);
}

function explainer(vocabularies: Catalogue['vocabularies']) {
  const labels = (terms: readonly { id: string; label: string }[]) =>
    new Map(terms.map(({ id, label }) => [id, label]));
  const interfaces = labels(vocabularies.interfaces);
  const topics = labels(vocabularies.topics);
  return (own: Traits, project: Project): Likeness[] => {
    const its = traitsOf(project);
    const shared = (trait: Trait) => [...own[trait].intersection(its[trait])];
    const plugs = shared('interface').map((key) => key.slice(key.indexOf(':') + 1));
    const why = {
      interfaces: [...new Set(plugs)].map((id) => interfaces.get(id) ?? id),
      topics: shared('topic').map((id) => topics.get(id) ?? id),
    };
    const clear = why.interfaces.length + why.topics.length;
    const words = clear > 0 ? [] : shared('word');
    if (clear + words.length < LEAST_SHARED) return [];
    return [{ project, ...why, words: words.slice(0, 3) }];
  };
}
