/** The order of the keys in a file, as in its schema. */
import { own } from '../../lib/records.ts';

/** Key → order of the keys below it, also of those in the items of a list; null where there are none. */
export interface Order {
  readonly [key: string]: Order | null;
}

/** The path of a value: keys and indices, outermost first. */
export type Path = readonly (string | number)[];

/** The keys of a record at a path, in order; indices of lists are ignored. */
export function keysAt(order: Order, path: Path): readonly string[] {
  const names = path.filter((step) => typeof step === 'string');
  const found = names.reduce<Order | null>(
    (below, name) => (below && own(below, name)) ?? null,
    order,
  );
  return Object.keys(found ?? {});
}
