/** Drops and reports values of a draft that the schema refuses, before it becomes a file. */
import { schemaFault } from '#messages/schema-faults.ts';
import { missingIn, type Draft, type DraftValues, type Dropped } from '../../schemas/draft.ts';
import { entrySchema } from '../../schemas/entry.ts';

/** Each round drops at least one value; no file needs as many. */
const MOST_ROUNDS = 200;

type Path = readonly PropertyKey[];

/** The draft with values that fit the schema. Missing required fields stay missing. */
export function checkedDraft(draft: Draft): Draft {
  const values = structuredClone(draft.values);
  const dropped: Dropped[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const issue = entrySchema
      .safeParse(values)
      .error?.issues.find(({ path }) => existsAt(values, nearestPresent(values, path)));
    if (!issue) break;
    const path = nearestPresent(values, issue.path);
    removeAt(values, path);
    dropped.push({ field: path.map(String).join('.'), because: schemaFault(issue.message) });
  }
  return { ...draft, values, dropped: [...draft.dropped, ...dropped], missing: missingIn(values) };
}

/** The faulty value, or the object around it when a part of that is missing. */
function nearestPresent(values: DraftValues, path: Path): Path {
  return path.length === 0 || existsAt(values, path)
    ? path
    : nearestPresent(values, path.slice(0, -1));
}

function existsAt(values: unknown, path: Path): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return false;
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, key)) return false;
  return rest.length === 0 || existsAt((values as Record<PropertyKey, unknown>)[key], rest);
}

/** Requires that there is a value at the path. */
function removeAt(values: object, path: Path): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], values);
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent as object, key);
}
