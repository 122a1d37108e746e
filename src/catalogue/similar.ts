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

/**
 * The most similar projects of each listed one, by its id, best first. Related ones are left out, since pages list them
 * anyway. The cost is linear in the number of projects.
 */
export function similarProjects(
  catalogue: Pick<Catalogue, 'listed' | 'connections' | 'vocabularies'>,
): ReadonlyMap<string, readonly Likeness[]> {
  const { listed } = catalogue;
  const traits = listed.map(traitsOf);
  const lists = listsOf(traits);
  const scores = new Float64Array(listed.length);
  const explain = explainer(catalogue);
  return new Map(
    listed.map((project, index) => {
      const known = new Set(
        (catalogue.connections.get(project.id) ?? []).map(({ other }) => other),
      );
      const best = bestOf(index, traits, lists, scores).flatMap((other) => {
        const candidate = listed[other];
        return candidate && !known.has(candidate) ? [other] : [];
      });
      const likenesses = best.flatMap((other) => explain(index, other, traits));
      return [project.id, likenesses.slice(0, MOST)];
    }),
  );
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

function listsOf(traits: readonly Traits[]): Lists {
  const lists: Lists = { interface: new Map(), topic: new Map(), word: new Map() };
  for (const [index, own] of traits.entries()) {
    for (const trait of TRAITS) {
      for (const value of own[trait]) {
        const list = lists[trait].get(value);
        if (list) list.push(index);
        else lists[trait].set(value, [index]);
      }
    }
  }
  return lists;
}

/** Candidates by score, best first; `scores` is a buffer for the sums and is reset to zeros. */
function bestOf(
  index: number,
  traits: readonly Traits[],
  lists: Lists,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const trait of TRAITS) {
    for (const value of traits[index]?.[trait] ?? []) {
      const list = lists[trait].get(value) ?? [];
      // A word in many texts has no meaning.
      if (trait === 'word' && list.length > LONGEST) continue;
      const worth = WEIGHTS[trait] * Math.log(1 + traits.length / list.length);
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

function explainer({ listed, vocabularies }: Pick<Catalogue, 'listed' | 'vocabularies'>) {
  const labels = (terms: readonly { id: string; label: string }[]) =>
    new Map(terms.map(({ id, label }) => [id, label]));
  const interfaces = labels(vocabularies.interfaces);
  const topics = labels(vocabularies.topics);
  return (one: number, other: number, traits: readonly Traits[]): Likeness[] => {
    const [own, its, project] = [traits[one], traits[other], listed[other]];
    if (!own || !its || !project) return [];
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
