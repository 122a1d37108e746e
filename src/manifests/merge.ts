import type { ManifestFields } from '../schemas/manifest/fields.ts';
import type { ManifestProblem } from '../schemas/manifest/problem.ts';
import type { FileReading, FurtherTexts } from '../schemas/manifest/reading.ts';

export interface SourcedReading extends FileReading {
  readonly file: string;
  readonly problems: readonly ManifestProblem[];
}

export interface Merged {
  fields: ManifestFields;
  sources: Record<string, string>;
  problems: ManifestProblem[];
  further: FurtherTexts;
}

/** Fields whose keys are separate values, so that two files can complete each other. */
const GROUPS: ReadonlySet<string> = new Set(['links', 'identifiers']);

/** Merges the readings of several files. The first that states a field wins; all problems are kept. */
export function mergeReadings(readings: readonly SourcedReading[]): Merged {
  const flat = readings.flatMap(({ file, fields }) =>
    flatten(fields).map(([path, value]) => ({ path, value, file })),
  );
  const won = new Map<string, { value: unknown; file: string }>();
  for (const { path, value, file } of flat) if (!won.has(path)) won.set(path, { value, file });
  return {
    fields: unflatten([...won].map(([path, { value }]) => [path, value])),
    sources: Object.fromEntries([...won].map(([path, { file }]) => [path, file])),
    problems: readings.flatMap(({ problems }) => problems),
    further: furtherOf(readings),
  };
}

function furtherOf(readings: readonly SourcedReading[]): FurtherTexts {
  const naming = readings.find(({ further }) => further?.description ?? further?.newsfeed);
  return naming ? { ...naming.further, file: naming.file } : {};
}

type Pair = [path: string, value: unknown];

/** Values by path: `links.issues`, `summary`. */
export function flatten(fields: ManifestFields): Pair[] {
  return Object.entries(fields).flatMap(([key, value]): Pair[] => {
    if (value === undefined) return [];
    if (!GROUPS.has(key)) return [[key, value]];
    return Object.entries(value).map(([name, part]): Pair => [`${key}.${name}`, part]);
  });
}

/** The inverse of `flatten`. */
export function unflatten(pairs: readonly Readonly<Pair>[]): ManifestFields {
  const fields: Record<string, unknown> = {};
  for (const [path, value] of pairs) {
    const [group = '', name] = path.split('.');
    fields[group] = name ? { ...(fields[group] as object | undefined), [name]: value } : value;
  }
  return fields;
}
