/** Rows that only some projects have: relations, characteristics, and whatever has no row of its own. */
import type { ComparedRecord } from './cell.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { FactName } from '../../schemas/metadata.ts';
import { compareMessages } from '#messages/compare.ts';
import { path } from '../../schemas/address.ts';
import { type Field, termCell, textCell } from './cell.ts';
import { capital, describeKey, describeValue } from './describe.ts';
import type { Fields } from './fields.ts';
import type { Format } from '../../lib/format.ts';
import type { CompareWords } from './words.ts';
import { own } from '../../lib/records.ts';

const t = compareMessages.rows;

/** Shown in the head of the table; relations have rows of their own, with those that other entries state. */
const ENTRY_ELSEWHERE = ['name', 'title', 'relations'] as const satisfies (keyof Entry)[];
/** The hash of the last commit tells people nothing. */
const FACTS_ELSEWHERE = ['head'] as const satisfies FactName[];

/** @param common the rows of every comparison; values that their paths name get no further row. */
export function ownFields(
  records: readonly ComparedRecord[],
  common: Fields,
  words: CompareWords,
  format: Format,
): Fields {
  const characteristics = specificationFields(records);
  const paths = [...Object.values(common).flat(), ...characteristics].flatMap((row) => row.paths);
  const rest = (part: Part, elsewhere: readonly string[]) =>
    restFields(records, part, new Set([...elsewhere, ...keysIn(part, paths)]), format);
  return {
    ...(records.some(({ foreign }) => foreign) && FOREIGN),
    works: [...relationFields(records, words), ...fitFields(records, words)],
    characteristics,
    activity: rest('facts', FACTS_ELSEWHERE),
    cite: rest('services', []),
    entry: rest('entry', ENTRY_ELSEWHERE),
  };
}

/** Where an entry of another office is among them. */
const FOREIGN: Fields = {
  about: [{ label: t.office, cell: ({ foreign }) => textCell(foreign?.office) }],
  licences: [
    {
      label: t.foreignLicense,
      cell: ({ foreign }) => (foreign?.licenses ?? []).map((text) => ({ text })),
    },
  ],
};

type Part = 'facts' | 'services' | 'entry';

/** The keys of a part that paths begin with: `links` for `entry.links.issues`. */
function keysIn(part: Part, paths: readonly (string | undefined)[]): string[] {
  return paths.flatMap((path) => {
    const [first, key] = path?.split('.') ?? [];
    return first === part && key !== undefined ? [key] : [];
  });
}

/** One row for each verb, such as "plugs into". */
function relationFields(
  records: readonly ComparedRecord[],
  { projects, relations: words }: CompareWords,
): readonly Field[] {
  // Records are in the language of the office, the words of the types in that of the page.
  const verbOf = ({ type, direction, verb }: ComparedRecord['relations'][number]) =>
    own(words, type)?.[direction] ?? verb;
  const verbs = new Set(records.flatMap(({ relations }) => relations.map(verbOf)));
  return [...verbs].map((verb) => ({
    label: capital(verb),
    said: verb,
    cell: ({ relations }) => {
      const others = relations.filter((relation) => verbOf(relation) === verb);
      return termCell([...new Set(others.map(({ project }) => project))], projects, path.project);
    },
  }));
}

/** Projects that fit by their interfaces are too many to list; the page of the project has them. */
function fitFields(records: readonly ComparedRecord[], { interfaces }: CompareWords): Field[] {
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
function specificationFields(records: readonly ComparedRecord[]): Field[] {
  const all = records.flatMap(({ entry }) => entry.specifications ?? []);
  const parameters = new Set(all.map(({ parameter }) => parameter));
  return [...parameters].map((parameter) => ({
    label: parameter,
    paths: ['entry.specifications'],
    cell: ({ entry }) =>
      (entry.specifications ?? [])
        .filter((specification) => specification.parameter === parameter)
        .map(({ value, note }) => ({ text: note ? `${value} (${note})` : value, said: note })),
  }));
}

function restFields(
  records: readonly ComparedRecord[],
  part: Part,
  shown: ReadonlySet<string>,
  format: Format,
): Field[] {
  const valuesOf = (record: ComparedRecord) =>
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
