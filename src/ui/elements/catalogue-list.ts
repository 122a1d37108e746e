import type { CatalogueItem } from '../../features/facets/item.ts';

/** Gives a list these rows. Those that stay are not touched, since a row that moves is laid out anew. */
export function setRows(list: Element, rows: readonly HTMLElement[]) {
  const wanted = new Set<Element>(rows);
  for (const row of [...list.children]) if (!wanted.has(row)) row.remove();
  let next = list.firstElementChild;
  for (const row of rows) {
    if (row === next) next = next.nextElementSibling;
    else list.insertBefore(row, next);
  }
}

/** Leaves out the columns that say nothing of any of them, as Shelf.astro does. */
export function leaveOutUnknown(frame: Element | null, items: readonly CatalogueItem[]) {
  const isDated = items.some(({ tag, released, active }) => tag ?? released ?? active);
  frame?.classList.toggle('no-tag', !isDated);
  frame?.classList.toggle('no-files', !items.some(({ files }) => files));
}

/** The rows that a page holds, by the id of their project. */
export function rowsOf(root: HTMLElement): Map<string, HTMLElement> {
  const rows = [...root.querySelectorAll<HTMLElement>('.shelf-row')];
  return new Map(
    rows.map((row) => {
      const address = row.querySelector('.shelf-name a')?.getAttribute('href') ?? '';
      return [address.split('/').at(-2) ?? '', row] as const;
    }),
  );
}
