/** Merges drafts from several sources of one project: the first that states a field is used. */
import { importReasons as because } from '#messages/importers.ts';
import { valueAt } from '../../lib/records.ts';
import { pathsIn } from './crosswalk.ts';
import { type Draft, type DraftValues, type Dropped, missingIn } from '../../schemas/draft.ts';

/** @param drafts the most trusted first. Differing values of later ones are reported as dropped. */
export function mergeDrafts(drafts: readonly Draft[]): Draft {
  const won = new Map<string, { value: unknown; origin: string }>();
  const lost: Dropped[] = [];
  for (const { values, origins } of drafts) {
    for (const path of pathsIn(values)) {
      const value = valueAt(values, ...path.split('.'));
      const first = won.get(path);
      const origin = origins[path] ?? path;
      if (!first) won.set(path, { value, origin });
      else if (JSON.stringify(first.value) !== JSON.stringify(value)) {
        lost.push({ field: origin, because: because.already(first.origin) });
      }
    }
  }
  const values = joined([...won].map(([path, { value }]) => [path, value]));
  return {
    values,
    kind: drafts.find(({ kind }) => kind !== undefined)?.kind,
    origins: Object.fromEntries([...won].map(([path, { origin }]) => [path, origin])),
    unsettled: values.licenses
      ? undefined
      : drafts.find(({ unsettled }) => unsettled !== undefined)?.unsettled,
    dropped: [...lost, ...drafts.flatMap(({ dropped }) => dropped)],
    missing: missingIn(values),
  };
}

function joined(pairs: readonly (readonly [path: string, value: unknown])[]): DraftValues {
  const values: Record<string, unknown> = {};
  for (const [path, value] of pairs) {
    const [group = '', part] = path.split('.');
    values[group] = part ? { ...(values[group] as object | undefined), [part]: value } : value;
  }
  return values;
}

/** The same draft, with the name of the file in each source. */
export function withFile(draft: Draft, file: string): Draft {
  const dropped = draft.dropped.map(({ field, because: reason }) => ({
    field: field ? `${file}: ${field}` : file,
    because: reason,
  }));
  return { ...draft, dropped };
}
