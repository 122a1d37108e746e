/** The keys that a schema allows at a path. Needed for suggestions only, so computed on demand. */
import { isMapping } from '../../lib/is-mapping.ts';
import { z } from 'astro/zod';

import type { Path } from '../yaml/position.ts';

const cache = new WeakMap<z.ZodType, unknown>();

/** The keys of the mapping at `path`, in the schema's order; empty where there is no mapping. */
export function allowedKeys(schema: z.ZodType, path: Path): string[] {
  let nodes = [jsonSchema(schema)];
  for (const part of path) nodes = nodes.flatMap(alternatives).flatMap((node) => below(node, part));
  return nodes.flatMap(alternatives).flatMap((node) => Object.keys(mapping(node, 'properties')));
}

function jsonSchema(schema: z.ZodType): unknown {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  cache.set(schema, made);
  return made;
}

function alternatives(node: unknown): unknown[] {
  if (!isMapping(node)) return [];
  const any = node['anyOf'];
  return Array.isArray(any) ? [node, ...any.flatMap(alternatives)] : [node];
}

function below(node: unknown, part: string | number): unknown[] {
  if (!isMapping(node)) return [];
  if (typeof part === 'number') return [node['items']];
  const properties = mapping(node, 'properties');
  return Object.hasOwn(properties, part) ? [properties[part]] : [node['additionalProperties']];
}

function mapping(node: unknown, key: string): Record<string, unknown> {
  const value = isMapping(node) ? node[key] : undefined;
  return isMapping(value) ? value : {};
}
