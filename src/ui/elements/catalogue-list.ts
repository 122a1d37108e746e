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
