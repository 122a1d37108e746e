import { resultRows, toCsv, toJson } from '../../features/facets/download.ts';
import type { CatalogueIndex, CatalogueItem } from '../../features/facets/item.ts';

/**
 * Hands the results to the browser as a file, made on the spot.
 *
 * @param format `csv`, else JSON.
 * @param projects full address of the folder of the project pages; ends with a slash.
 */
export function downloadResults(
  format: string,
  items: readonly CatalogueItem[],
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
  // The browser has taken the file by the time that this task ends.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
