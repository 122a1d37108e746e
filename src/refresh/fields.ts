/** Parses an answer field by field: a field of an unexpected shape stays unknown, and the others count. */
import { defined } from '../lib/defined.ts';
import type { z } from 'astro/zod';

import type { FactName, Facts } from '../schemas/metadata.ts';
import type { Origin, Origins } from './provider.ts';

/** One field of an answer, and the facts that follow from it. */
export interface Field {
  readonly facts: readonly FactName[];
  /** Undefined when the value has another shape. */
  readonly read: (value: unknown) => Facts | undefined;
}

export interface Told {
  readonly facts: Facts;
  /** A fact among these that has no value is absent; all others are unknown. */
  readonly looked: readonly FactName[];
  /** Names of the fields of an unexpected shape. */
  readonly unfit: readonly string[];
  readonly origins: Origins;
}

export function field<Value>(
  facts: readonly FactName[],
  shape: z.ZodType<Value>,
  told: (value: Value) => { [Name in FactName]?: Facts[Name] | undefined },
): Field {
  return {
    facts,
    read: (value) => {
      const parsed = shape.safeParse(value);
      return parsed.success ? (defined(told(parsed.data)) as Facts) : undefined;
    },
  };
}

/**
 * Parses all fields. One that the answer does not have stays unknown.
 *
 * @param from where the answer stands.
 */
export function readFields(
  answer: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Field>>,
  from: Origin,
): Told {
  const asked = Object.entries(fields).filter(([name]) => answer[name] !== undefined);
  const read = asked.map(([name, one]) => ({ name, one, facts: one.read(answer[name]) }));
  return {
    facts: Object.assign({}, ...read.map(({ facts }) => facts)) as Facts,
    looked: read.flatMap(({ one, facts }) => (facts ? one.facts : [])),
    unfit: read.filter(({ facts }) => !facts).map(({ name }) => name),
    origins: Object.assign(
      {},
      ...read.map(({ name, one }) => originsOf(one.facts, { ...from, at: `${from.at}.${name}` })),
    ) as Origins,
  };
}

/** The same place for each of the facts. */
export function originsOf(facts: readonly FactName[], origin: Origin): Origins {
  return Object.fromEntries(facts.map((name) => [name, origin]));
}
