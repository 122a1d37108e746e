/** Tables of the handbook, fit for a page on which they do not fit. */
import {
  elementsOf,
  parseHtml,
  textsOf,
  writeHtml,
  type HtmlElement,
} from '../../lib/html-tree.ts';

/**
 * Gives each cell of a finished table the words of its column, and each element the role that it has anyway: a style
 * sheet that sets rows one below the other takes the roles away and needs the words. The first cell names its row.
 *
 * @param html what stands within `<table>`, as Markdown makes it: one head, no cells that span others.
 */
export function withLabels(html: string): string {
  const { elements } = parseHtml(`<table>${html}</table>`);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const labels = named('th').map(words);
  for (const part of [...named('thead'), ...named('tbody')]) begin(part, { role: 'rowgroup' });
  for (const head of named('th')) begin(head, { role: 'columnheader', scope: 'col' });
  for (const row of named('tr')) {
    begin(row, { role: 'row' });
    const cells = cellsOf(row);
    // White space between the cells of a row says nothing.
    if (cells.length > 0) row.children = cells;
    cells.forEach((cell, index) => {
      if (index === 0) asRowHeader(cell);
      else begin(cell, { role: 'cell', dataLabel: labels[index] || undefined });
    });
  }
  return writeHtml(elements[0]?.children ?? []);
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'td');
}

function asRowHeader(cell: HtmlElement): void {
  cell.tagName = 'th';
  begin(cell, { scope: 'row', role: 'rowheader' });
}

/** Puts attributes before those that an element has, which win. */
function begin(element: HtmlElement, attributes: HtmlElement['properties']): void {
  element.properties = { ...attributes, ...element.properties };
}

/** The words of a heading, without the definitions that its terms bring along. */
function words(cell: HtmlElement): string {
  return textsOf(cell, isTip).join('').replaceAll(/\s+/g, ' ').trim();
}

function isTip({ properties: { className } }: HtmlElement): boolean {
  return Array.isArray(className) && className.includes('tip');
}
