/** The figures of a report for spreadsheets and programs: `/reports/<year>/figures.csv` and `figures.json`. */
import { csvText, type Cell } from '../lib/csv.ts';
import type { Report, ReportFigure } from '../schemas/office/report.ts';
import { path } from '../schemas/address.ts';
import type { Publication } from './project-json.ts';

interface Row {
  readonly year: string;
  readonly report: Report;
  readonly figure: ReportFigure;
  readonly part: { readonly id?: string; readonly label?: string; readonly value?: number };
}

/** A public format: only add columns at the end. */
const COLUMNS = {
  year: ({ year }) => year,
  group: ({ figure }) => figure.group,
  figure: ({ figure }) => figure.id,
  label: ({ figure }) => figure.label,
  part: ({ part }) => part.id,
  part_label: ({ part }) => part.label,
  value: ({ part }) => part.value,
  unit: ({ figure }) => figure.unit,
  approximate: ({ figure }) => (figure.approximate ? 'yes' : undefined),
  total_stated: ({ figure }) => figure.total,
  not_known: ({ figure }) => figure.unknown,
  period: ({ figure }) => figure.period,
  definition: ({ figure }) => figure.definition,
  section: ({ figure }) => figure.section,
  contradiction: ({ figure }) => figure.contradiction,
  source: ({ report }) => report.source.title,
  source_url: ({ report }) => report.source.url,
} as const satisfies Record<string, (row: Row) => Cell>;

const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** One row per value; a figure without values has a row, too. */
export function reportCsv(year: string, report: Report): string {
  const rows = report.figures.flatMap((figure) =>
    (figure.series ?? [figure.value === undefined ? {} : { value: figure.value }]).map((part) => ({
      year,
      report,
      figure,
      part,
    })),
  );
  return csvText([NAMES, ...rows.map((row) => NAMES.map((name) => COLUMNS[name](row)))]);
}

/** The report with its year, its page and its licence. */
export function reportFile(year: string, report: Report, { addressOf, license }: Publication) {
  return { year, page: addressOf(path.report(year)), license, ...report };
}
