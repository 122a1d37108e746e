/** Tables of the handbook, fit for a page on which they do not fit. */

const TABLE_ROLES = [
  ['thead', 'rowgroup'],
  ['tbody', 'rowgroup'],
  ['tr', 'row'],
  ['th', 'columnheader'],
  ['td', 'cell'],
] as const;

/**
 * Gives each cell of a finished table the words of its column, and each element the role that it has anyway: a style
 * sheet that sets rows one below the other takes the roles away and needs the words. The first cell names its row.
 *
 * @param html what stands within `<table>`, as Markdown makes it: one head, no cells that span others.
 */
export function withLabels(html: string): string {
  const head = /<thead>.*?<\/thead>/s.exec(html)?.[0] ?? '';
  const labels = [...head.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, cell = '']) => words(cell));
  const labelled = html.replaceAll(/<tr>((?:(?!<th\b).)*?)<\/tr>/gs, (_row, cells: string) => {
    const row = cells
      .split(/(?=<td\b)/)
      .filter((cell) => cell.trim() !== '')
      .map((cell, index) => (index === 0 ? rowHeader(cell) : labelledCell(cell, labels[index])));
    return `<tr>${row.join('')}</tr>`;
  });
  return TABLE_ROLES.reduce(
    (text, [name, role]) =>
      text.replaceAll(
        new RegExp(`<${name}(?=[ >])(?![^>]* role=)`, 'g'),
        `<${name} role="${role}"`,
      ),
    labelled.replaceAll(/<th(?=[ >])(?![^>]* scope=)/g, '<th scope="col"'),
  );
}

function rowHeader(cell: string): string {
  return cell
    .replace(/^<td/, '<th scope="row" role="rowheader"')
    .replace(/<\/td>(?=\s*$)/, '</th>');
}

function labelledCell(cell: string, label = ''): string {
  return label === '' ? cell : cell.replace(/^<td/, `<td data-label="${label}"`);
}

/** The words of a heading, without the definitions that its terms bring along. */
function words(cell: string): string {
  return cell
    .replaceAll(/<span class="tip".*?<\/span>/gs, '')
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
