/** The figures of each report as files. */
import { reportCsv, reportFile } from '../exports/report-figures.ts';
import { jsonLine } from '../lib/json.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { DataFile } from './data-file.ts';
import type { Issuer } from './issuer.ts';
import type { SiteData } from './site-data.ts';

export function reportFiles({ office }: SiteData, issuer: Issuer): DataFile[] {
  return office.report.flatMap(({ id: year, value }) => [
    { path: dataPath.reportTable(year), text: () => reportCsv(year, value) },
    { path: dataPath.reportData(year), text: () => jsonLine(reportFile(year, value, issuer)) },
  ]);
}
