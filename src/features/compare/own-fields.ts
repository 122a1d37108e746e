/** Rows that only some projects have: relations, characteristics, and whatever has no row of its own. */
import type { ProjectRecord } from '../../exports/schemas/project-record.ts';
import { compareMessages } from '#messages/compare.ts';
import { path } from '../../schemas/address.ts';
import { type Field, termCell, textCell } from './cell.ts';
import { capital, describeKey, describeValue } from './describe.ts';
import type { Fields } from './fields.ts';
import type { Format } from '../../lib/format.ts';
import type { CompareWords } from './words.ts';
import { own } from '../../lib/own.ts';

const t = compareMessages.rows;

/** Keys that the rows of fields.ts show, or the head of the table. */
const ENTRY_ROWS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'summary',
  'description',
  'status',
  'maturity',
  'licenses',
  'licensesSeen',
  'repositories',
  'links',
  'organisations',
  'topics',
  'interfaces',
  'relations',
  'availability',
  'specifications',
  'tools',
  'publications',
  'since',
  'review',
  'uses',
  'seeking',
  'identifiers',
  'contact',
  'aliases',
  'retired',
]);
/** Also one that says nothing to people: the last commit by its hash. */
const FACT_ROWS: ReadonlySet<string> = new Set([
  'head',
  'languages',
  'languageBytes',
  'license',
  'latestRelease',
  'latestTag',
  'lastCommitAt',
  'firstCommitAt',
  'commits',
  'commitsLastYear',
  'contributors',
  'contributorsLastYear',
  'openIssues',
  'stars',
  'forks',
  'hygiene',
  'designFormats',
]);

export function ownFields(
  records: readonly ProjectRecord[],
  words: CompareWords,
  format: Format,
): Fields {
  const facts = restFields(records, 'facts', FACT_ROWS, format);
  return {
    works: [...relationFields(records, words), ...fitFields(records, words)],
    characteristics: specificationFields(records),
    activity: facts,
    cite: restFields(records, 'services', new Set(), format),
    entry: restFields(records, 'entry', ENTRY_ROWS, format),
  };
}

/** One row for each verb, such as "plugs into". */
function relationFields(
  records: readonly ProjectRecord[],
  { projects }: CompareWords,
): readonly Field[] {
  const verbs = new Set(records.flatMap(({ relations }) => relations.map(({ verb }) => verb)));
  return [...verbs].map((verb) => ({
    label: capital(verb),
    cell: ({ relations }) => {
      const others = relations.filter((relation) => relation.verb === verb);
      return termCell([...new Set(others.map(({ project }) => project))], projects, path.project);
    },
  }));
}

/** What follows from interfaces is too much to list, and stands on the page of the project. */
function fitFields(records: readonly ProjectRecord[], { interfaces }: CompareWords): Field[] {
  const all = records.flatMap(({ fits }) => fits);
  const sides = new Map(all.map((fit) => [`${fit.role} ${fit.interface}`, fit]));
  return [...sides.values()].map((side) => {
    const name = own(interfaces, side.interface) ?? side.interface;
    return {
      label: side.role === 'uses' ? t.fitsUses(name) : t.fitsProvides(name),
      cell: ({ fits }) => {
        const fit = fits.find(
          (other) => other.role === side.role && other.interface === side.interface,
        );
        return textCell(fit && compareMessages.anyOf(fit.count));
      },
    };
  });
}

/** One row for each parameter that any of them states. */
function specificationFields(records: readonly ProjectRecord[]): Field[] {
  const all = records.flatMap(({ entry }) => entry.specifications ?? []);
  const parameters = new Set(all.map(({ parameter }) => parameter));
  return [...parameters].map((parameter) => ({
    label: parameter,
    cell: ({ entry }) =>
      (entry.specifications ?? [])
        .filter((specification) => specification.parameter === parameter)
        .map(({ value, note }) => ({ text: note ? `${value} (${note})` : value })),
  }));
}

function restFields(
  records: readonly ProjectRecord[],
  part: 'facts' | 'services' | 'entry',
  shown: ReadonlySet<string>,
  format: Format,
): Field[] {
  const valuesOf = (record: ProjectRecord) =>
    (record[part] ?? {}) as Readonly<Record<string, unknown>>;
  const keys = new Set(records.flatMap((record) => Object.keys(valuesOf(record))));
  return [...keys]
    .filter((key) => !shown.has(key))
    .map((key) => ({
      label: describeKey(key),
      paths: [`${part}.${key}`],
      cell: (record) => describeValue(own(valuesOf(record), key), format),
    }));
}
