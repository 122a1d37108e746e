import { resultRows, toCsv, toJson } from '../../features/facets/download.ts';
import type { AnyItem, CatalogueIndex } from '../../features/facets/item.ts';

/**
 * Downloads the results as a file that is made in the browser.
 *
 * @param format `csv`, else JSON.
 * @param projects absolute address of the folder of the project pages; ends with a slash.
 */
export function downloadResults(
  format: string,
  items: readonly AnyItem[],
  index: CatalogueIndex,
  projects: string,
): void {
  const rows = resultRows(items, index, (id) => `${projects}${id}/`);
  const isCsv = format === 'csv';
  const file = new Blob([isCsv ? toCsv(rows) : toJson(rows)], {
    type: isCsv ? 'text/csv;charset=utf-8' : 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `catalogue.${isCsv ? 'csv' : 'json'}`;
  link.click();
  // By then the browser has read the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
