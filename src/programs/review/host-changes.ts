/** Changes of the hosts to which the refresh sends requests and tokens: `forges` and `enrichers` of the site. */
import { isMapping } from '../../lib/is-mapping.ts';
import { isDeepStrictEqual } from 'node:util';

import type { Instance } from '../../instance/read.ts';
import { at, items, whole } from '../../instance/validate/json-path.ts';

export interface HostChange {
  readonly action: 'added' | 'changed' | 'removed';
  /** Host of a forge, or kind of a service; untrusted. */
  readonly name: string;
  /** Addresses that are requested, where stated. */
  readonly places: readonly string[];
  /** Name of the variable whose value is sent there. */
  readonly variable?: string | undefined;
}

type Sited = Pick<Instance, 'site'>;
type Stated = Readonly<Record<string, unknown>>;

/** Accepts any values: also what the schema refuses is shown. Hosts that would get a token come first. */
export function hostChanges(before: Sited, after: Sited): HostChange[] {
  const [old, now] = [statedIn(before), statedIn(after)];
  const known = new Set(old.map(nameOf));
  const stays = new Set(now.map(nameOf));
  const isNews = (one: Stated) => !old.some((other) => isDeepStrictEqual(one, other));
  const changes = [
    ...now
      .filter(isNews)
      .map((one) => hostChange(known.has(nameOf(one)) ? 'changed' : 'added', one)),
    ...old.filter((one) => !stays.has(nameOf(one))).map((one) => hostChange('removed', one)),
  ];
  return changes.toSorted((a, b) => weightOf(b) - weightOf(a));
}

function statedIn({ site }: Sited): Stated[] {
  const lists = ['forges', 'enrichers'].map((key) => items(at(whole(site), key)));
  return lists.flat().flatMap(({ value }) => (isMapping(value) ? [value] : []));
}

function hostChange(action: HostChange['action'], stated: Stated): HostChange {
  const places = [text(stated['api']), text(stated['clone'])].filter(
    (place) => place !== undefined,
  );
  return { action, name: nameOf(stated), places, variable: text(stated['tokenEnv']) };
}

function weightOf({ action, variable }: HostChange): number {
  return action !== 'removed' && variable !== undefined ? 1 : 0;
}

function nameOf({ host, kind }: Stated): string {
  return text(host) ?? text(kind) ?? '?';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
