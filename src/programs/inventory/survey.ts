/**
 * Parses a survey into services. Each fault is reported with its cell, and a single one keeps any file from being
 * written.
 */
import { readCsv, type CsvCell } from '../../lib/csv.ts';
import { defined } from '../../lib/defined.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { serviceSchema } from '../../schemas/office/service.ts';
import { SURVEY_COLUMNS, type SurveyColumn } from '../../schemas/office/survey.ts';
import { findings } from '../../instance/validate/schema-issue.ts';
import { positionOf, type Path, type Position } from '../../instance/yaml/position.ts';
import { inventoryCommandMessages as say } from '#messages/inventory-command.ts';

export interface SurveyFault extends Position {
  readonly message: string;
}

export interface SurveyedService {
  readonly id: string;
  /** In the shape of the schema. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface Survey {
  readonly services: readonly SurveyedService[];
  readonly faults: readonly SurveyFault[];
}

type Row = Readonly<Record<SurveyColumn, CsvCell>>;

/** Spreadsheets hide a leading apostrophe, which protects against formulas: it is not part of the text. */
const GUARD = /^'(?=[=+\-@＝＋－＠])/;

const OF_SERVICE = ['owner', 'criticality', 'license'] as const;

/**
 * @param year of the answers.
 * @param isEntry whether a text is the id of a project in the catalogue.
 */
export function readSurvey(text: string, year: number, isEntry: (id: string) => boolean): Survey {
  const table = text.replace(/^\uFEFF/, '');
  const faults: SurveyFault[] = [];
  const fault = (offset: number, message: string) => {
    faults.push({ ...positionOf(table, offset), message });
  };
  const rows = rowsOf(table, fault);
  const byService = Map.groupBy(rows, ({ service }) => suggestedId(service.text));
  const services = [...byService].flatMap(([id, group]): SurveyedService[] => {
    const [first] = group;
    if (!first) return [];
    if (id === '') {
      for (const { service } of group) fault(service.offset, say.noService);
      return [];
    }
    const value = serviceOf(first, group, year, isEntry);
    for (const column of OF_SERVICE) contradictions(table, group, column, fault);
    for (const { path, message } of findings(serviceSchema, value)) {
      fault(cellAt(path, first, group).offset, message);
    }
    return [{ id, value }];
  });
  return { services, faults };
}

type Complain = (offset: number, message: string) => void;

/** The rows with their cells by column; empty if the header is faulty. */
function rowsOf(table: string, fault: Complain): Row[] {
  const { rows, fault: broken } = readCsv(table);
  if (broken !== undefined) fault(broken, say.unclosed);
  const [head, ...rest] = rows;
  if (!head) {
    fault(0, say.empty);
    return [];
  }
  const names = head.map(({ text }) => text.trim().toLowerCase());
  if (!fitsHead(head, names, fault)) return [];
  return rest.flatMap((cells): Row[] => {
    if (cells.every(({ text }) => text.trim() === '')) return [];
    if (cells.length !== names.length) {
      fault(cells[0]?.offset ?? 0, say.cells(names.length, cells.length));
      return [];
    }
    for (const { text, offset } of cells) if (/^\s*=/.test(text)) fault(offset, say.formula);
    const pairs = cells.map(({ text, offset }, index) => [
      names[index],
      { text: text.trim().replace(GUARD, ''), offset },
    ]);
    return [Object.fromEntries(pairs) as Row];
  });
}

function fitsHead(head: readonly CsvCell[], names: readonly string[], fault: Complain): boolean {
  const [first] = head;
  if (head.length === 1 && first && /[;\t]/.test(first.text)) {
    fault(first.offset, say.semicolons);
    return false;
  }
  const known: ReadonlySet<string> = new Set(SURVEY_COLUMNS);
  const missing = SURVEY_COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0) fault(0, say.noColumn(missing));
  for (const [index, name] of names.entries()) {
    const { offset } = head[index] ?? { offset: 0 };
    if (!known.has(name)) fault(offset, say.unknownColumn(name));
    else if (names.indexOf(name) < index) fault(offset, say.columnTwice(name));
  }
  return missing.length === 0 && names.length === SURVEY_COLUMNS.length;
}

function serviceOf(
  first: Row,
  group: readonly Row[],
  year: number,
  isEntry: (id: string) => boolean,
): SurveyedService['value'] {
  const said = (column: SurveyColumn) =>
    group.map((row) => row[column].text).find((text) => text !== '');
  return defined({
    name: first.service.text,
    owner: said('owner'),
    criticality: said('criticality')?.toLowerCase(),
    license: said('license'),
    components: group.map((row) => componentOf(row, year, isEntry)),
  });
}

function componentOf(row: Row, year: number, isEntry: (id: string) => boolean) {
  const { component, version, component_license: license, support, alternatives } = row;
  const key = component.text.startsWith('pkg:')
    ? 'purl'
    : isEntry(component.text)
      ? 'entry'
      : 'name';
  const supports = listIn(support.text.toLowerCase());
  const others = listIn(alternatives.text);
  return defined({
    [key]: component.text || undefined,
    version: version.text || undefined,
    license: license.text || undefined,
    survey: supports.length > 0 ? [{ year, support: supports }] : undefined,
    alternatives: others.length > 0 ? others : undefined,
  });
}

function listIn(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A service has one owner, and its rows must agree. */
function contradictions(
  table: string,
  group: readonly Row[],
  column: SurveyColumn,
  fault: Complain,
): void {
  const [first, ...others] = group.map((row) => row[column]).filter(({ text }) => text !== '');
  if (!first) return;
  for (const { text, offset } of others) {
    if (text !== first.text) fault(offset, say.contradiction(positionOf(table, first.offset).line));
  }
}

const COLUMN_OF: Readonly<Record<string, SurveyColumn>> = {
  version: 'version',
  license: 'component_license',
  survey: 'support',
  alternatives: 'alternatives',
};

/** The cell from which a value of the file comes. */
function cellAt([field, index, part]: Path, first: Row, group: readonly Row[]): CsvCell {
  if (field === 'components') {
    const row = (typeof index === 'number' ? group[index] : undefined) ?? first;
    return row[COLUMN_OF[String(part)] ?? 'component'];
  }
  const column = OF_SERVICE.find((name) => name === field) ?? 'service';
  const stated = group.find((row) => row[column].text !== '') ?? first;
  return stated[column];
}
