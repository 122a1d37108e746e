/** Shelf numbers of renamed entries: the only reason for people to edit `numbers.json`. */
import { isMapping } from '../../lib/is-mapping.ts';
import { isDeepStrictEqual } from 'node:util';

import type { Instance } from '../../instance/read.ts';
import type { ProjectChange } from './project-changes.ts';

type Numbered = Pick<Instance, 'numbers'>;

/** True if a renamed entry keeps its number. */
export function keepsNumber(
  { id, formerly }: Pick<ProjectChange, 'id' | 'formerly'>,
  before: Numbered,
  after: Numbered,
): boolean {
  return formerly !== undefined && numbersOf(before).get(formerly) === numbersOf(after).get(id);
}

/** True if new ids took over the numbers of old ones, and nothing else changed. */
export function isRenumbered(
  changes: readonly Pick<ProjectChange, 'id' | 'formerly'>[],
  before: Numbered,
  after: Numbered,
): boolean {
  const ids = new Map(changes.flatMap(({ id, formerly }) => (formerly ? [[formerly, id]] : [])));
  const expected = [...numbersOf(before)].map(
    ([id, number]) => [ids.get(id) ?? id, number] as const,
  );
  return isDeepStrictEqual(new Map(expected), numbersOf(after));
}

function numbersOf({ numbers }: Numbered): Map<string, unknown> {
  return new Map(isMapping(numbers?.value) ? Object.entries(numbers.value) : []);
}
