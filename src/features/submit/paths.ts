/** Immutable access to nested values by path, `links.homepage`. */
import { isMapping } from '../../lib/is-mapping.ts';
import type { Path } from '../../instance/yaml/position.ts';

export type Values = Readonly<Record<string, unknown>>;

export function valueAt(values: Values, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), values);
}

export function textAt(values: Values, path: string): string {
  const value = valueAt(values, path);
  return typeof value === 'string' ? value : '';
}

export function listAt(values: Values, path: string): readonly unknown[] {
  const value = valueAt(values, path);
  return Array.isArray(value) ? value : [];
}

/** The values with another at the path; undefined and empty values are removed, as are objects that become empty. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const [key = '', ...rest] = path.split('.');
  const inner = values[key];
  const next =
    rest.length > 0 ? withValue(isMapping(inner) ? inner : {}, rest.join('.'), value) : value;
  const { [key]: _, ...others } = values;
  return isEmpty(next) ? others : { ...others, [key]: next };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A path as the name of a field: `repositories.0.url`. */
export function joined(path: Path): string {
  return path.join('.');
}
