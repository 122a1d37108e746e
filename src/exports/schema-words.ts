/** Adds the vocabularies of an instance to a JSON Schema as suggestions for editors; only the validator checks them. */
import type { z } from 'astro/zod';

import type { Vocabularies } from '../schemas/vocabulary.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Path of a schema within the schema of an entry → suggestions. */
function wordsByPath(words: Vocabularies, kind: string): readonly (readonly [string, string[]])[] {
  const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  const types = words.relations.filter(({ from }) => from.some((one) => one === kind));
  const relations = kind === 'ecosystem' ? words.relations : types;
  return [
    ['topics.items', ids(words.topics)],
    ['organisations.items', ids(words.organisations)],
    ['interfaces.properties.provides.items', ids(words.interfaces)],
    ['interfaces.properties.uses.items', ids(words.interfaces)],
    ['relations.items.properties.type', ids(relations)],
  ];
}

/** Adds `examples` where an entry refers to a vocabulary. Does not modify the given schema. */
export function withWords(schema: JsonSchema, words: Vocabularies, kind: string): JsonSchema {
  const copy = structuredClone(schema);
  for (const [path, examples] of wordsByPath(words, kind)) {
    const place = ['properties', ...path.split('.')].reduce<unknown>(step, copy);
    if (isSchema(place) && examples.length > 0) place.examples = examples;
  }
  return copy;
}

function step(schema: unknown, key: string): unknown {
  return isSchema(schema) ? schema[key] : undefined;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}
