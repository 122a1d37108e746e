/**
 * A function that takes numbered items in any order and passes them on in ascending order: the index must not depend on
 * which worker is faster.
 *
 * @param take receives item 0, then 1, and so on, each as soon as all before it have come.
 */
export function inOrder<Item>(take: (item: Item) => void): (number: number, item: Item) => void {
  const early = new Map<number, { readonly item: Item }>();
  let next = 0;
  return (number, item) => {
    early.set(number, { item });
    for (let ready = early.get(next); ready; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      take(ready.item);
    }
  };
}
