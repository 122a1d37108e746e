/** Long lists of names, with a page for each first character. */
import { suggestedId } from './suggested-id.ts';

/** The list of names that begin with neither a letter nor a digit. */
export const OTHER = 'other';

interface Listed {
  readonly name: string;
  /** Last segment of the address of its list: `a`, `7`, `other`. */
  readonly initial: string;
}

export interface NameList<Item extends Listed> {
  readonly initial: string;
  readonly items: readonly Item[];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}

/** Letters before digits before the rest, each list by name. */
export function nameLists<Item extends Listed>(items: readonly Item[]): NameList<Item>[] {
  return [...Map.groupBy(items, ({ initial }) => initial)]
    .toSorted(([a], [b]) => order(a) - order(b) || collator.compare(a, b))
    .map(([initial, list]) => ({ initial, items: list.toSorted(byName) }));
}

export function initialOf(name: string): string {
  return /^[a-z\d]/.exec(suggestedId(name))?.[0] ?? OTHER;
}

/**
 * Gives each name an id of its own: a number follows where another name has it already.
 *
 * @param fallback for names of which nothing is left.
 */
export function uniqueIds(fallback: string): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const id = suggestedId(name) || fallback;
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return before === 0 ? id : `${id}--${before + 1}`;
  };
}

function order(initial: string): number {
  if (initial === OTHER) return 2;
  return /\d/.test(initial) ? 1 : 0;
}
