/** Tables of the handbook, prepared for narrow screens. */
import {
  elementsOf,
  parseHtml,
  textsOf,
  writeHtml,
  type HtmlElement,
} from '../../lib/html-tree.ts';

/**
 * Labels each cell with its column, and states the implicit ARIA roles: the style sheet for narrow screens shows cells
 * as blocks, which removes the roles in browsers, and prints the labels. The first cell is the header of its row.
 *
 * @param html content of `<table>` as Markdown makes it: one head, no merged cells.
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
    // White space between the cells is dropped.
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

/** Adds attributes; those that the element has win. */
function begin(element: HtmlElement, attributes: HtmlElement['properties']): void {
  element.properties = { ...attributes, ...element.properties };
}

/** The text of a heading, without the definitions that terms of the glossary add. */
function words(cell: HtmlElement): string {
  return textsOf(cell, isTip).join('').replaceAll(/\s+/g, ' ').trim();
}

function isTip({ properties: { className } }: HtmlElement): boolean {
  return Array.isArray(className) && className.includes('tip');
}
