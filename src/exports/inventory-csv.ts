/**
 * `/inventory/services.csv` and `/inventory/components.csv`: the inventory as tables. A public format: only add columns
 * at the end.
 */
import { gapOf } from '../catalogue/inventory/harm.ts';
import type {
  ComponentUse,
  Inventory,
  InventoryService,
} from '../catalogue/inventory/inventory.ts';
import { csvText, type Cell } from '../lib/csv.ts';
import { SURVEY_COLUMNS, SURVEY_EXAMPLE } from '../schemas/office/survey.ts';

const SERVICES = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  owner: ({ owner }) => owner,
  criticality: ({ criticality }) => criticality,
  license: ({ license }) => license,
  components: ({ uses }) => uses.length,
  without_support: ({ uses }) => uses.filter(({ support }) => gapOf(support) === 'none').length,
  support_unknown: ({ uses }) => uses.filter(({ support }) => support === undefined).length,
  reviewed: ({ reviewed }) => reviewed,
} as const satisfies Record<string, (service: InventoryService) => Cell>;

const COMPONENTS = {
  service: ({ service }) => service.id,
  component: ({ component }) => component.name,
  version: ({ version }) => version,
  purl: ({ purl }) => purl?.text,
  entry: ({ component }) => component.project?.id,
  license: ({ license }) => license,
  support: ({ support }) => support,
  ended: ({ component }) => component.ended,
  alternatives: ({ alternatives }) => alternatives,
  direct: ({ isDirect }) => (isDirect ? 'yes' : 'no'),
  tool: ({ isTool }) => (isTool ? 'yes' : 'no'),
  harm: ({ component }) => component.harm,
  reviewed: ({ reviewed }) => reviewed,
  /** Empty where OSV was not asked, and 0 where none is known. */
  known_vulnerabilities: ({ vulnerabilities }) =>
    typeof vulnerabilities === 'object' ? vulnerabilities.length : undefined,
  vulnerabilities: ({ vulnerabilities }) =>
    typeof vulnerabilities === 'object' ? vulnerabilities.map(({ id }) => id) : undefined,
} as const satisfies Record<string, (use: ComponentUse) => Cell>;

export function servicesCsv({ services }: Inventory): string {
  return table(SERVICES, services);
}

export function componentsCsv({ services }: Inventory): string {
  return table(
    COMPONENTS,
    services.flatMap(({ uses }) => uses),
  );
}

/** A template, with an example row. */
export function surveyCsv(): string {
  return csvText([SURVEY_COLUMNS, SURVEY_COLUMNS.map((column) => SURVEY_EXAMPLE[column])]);
}

function table<Row>(columns: Readonly<Record<string, (row: Row) => Cell>>, rows: readonly Row[]) {
  const cells = Object.values(columns);
  return csvText([Object.keys(columns), ...rows.map((row) => cells.map((cell) => cell(row)))]);
}
