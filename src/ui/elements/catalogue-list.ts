import type { CatalogueItem } from '../../features/facets/item.ts';

/** Replaces the rows of a list. Rows that stay are not moved, which would cost layout. */
export function setRows(list: Element, rows: readonly HTMLElement[]) {
  const wanted = new Set<Element>(rows);
  for (const row of [...list.children]) if (!wanted.has(row)) row.remove();
  let next = list.firstElementChild;
  for (const row of rows) {
    if (row === next) next = next.nextElementSibling;
    else list.insertBefore(row, next);
  }
}

/** Hides columns without any value, as Shelf.astro does. */
export function leaveOutUnknown(frame: Element | null, items: readonly CatalogueItem[]) {
  const isDated = items.some(({ tag, released, active }) => tag ?? released ?? active);
  frame?.classList.toggle('no-tag', !isDated);
  frame?.classList.toggle('no-files', !items.some(({ files }) => files));
}

/** The rows of the page by project id. */
export function rowsOf(root: HTMLElement): Map<string, HTMLElement> {
  const rows = [...root.querySelectorAll<HTMLElement>('.shelf-row')];
  return new Map(
    rows.map((row) => {
      const address = row.querySelector('.shelf-name a')?.getAttribute('href') ?? '';
      return [address.split('/').at(-2) ?? '', row] as const;
    }),
  );
}
