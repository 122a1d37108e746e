/**
 * A function that takes items by number and hands them on in that order, however they come in: the same pages must
 * give the same index, whichever thread is faster.
 *
 * @param take gets item 0, then 1, and so on, each as soon as those before it are there.
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
