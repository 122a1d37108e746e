/** Schemas of `small-zod.ts` that are made of others: mappings, lists and choices. */
import {
  Schema,
  worded,
  type Issue,
  type JsonNode,
  type Outcome,
  type Say,
  type Shape,
} from './small-schema.ts';

/** A mapping that has these keys and no others. */
export function mapping(shape: Shape): Schema {
  const properties = Object.fromEntries(
    Object.entries(shape).map(([key, { details }]) => [key, details.json ?? {}]),
  );
  return new Schema(
    (value, say) =>
      isMapping(value) ? readMapping(shape, value, say) : wrong('object', value, say),
    { shape, json: { properties } },
  );
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readMapping(shape: Shape, value: Record<string, unknown>, say: Say): Outcome {
  const outcomes = Object.entries(shape)
    .filter(([key, { details }]) => key in value || !details.isOptional)
    .map(([key, schema]) => [key, schema.run(value[key], say)] as const);
  const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const unknown = worded({ code: 'unrecognized_keys', keys, continue: true }, value, say);
  return {
    value: Object.fromEntries(outcomes.map(([key, outcome]) => [key, outcome.value])),
    issues: [
      ...outcomes.flatMap(([key, { issues }]) => below(key, issues)),
      ...(keys.length > 0 ? [unknown] : []),
    ],
  };
}

export function list(element: Schema): Schema {
  const json = { items: element.details.json ?? {} };
  return new Schema(
    (value, say) => {
      if (!Array.isArray(value)) return wrong('array', value, say);
      const outcomes = value.map((item: unknown) => element.run(item, say));
      const issues = outcomes.flatMap((outcome, index) => below(index, outcome.issues));
      return { value: outcomes.map((outcome) => outcome.value), issues };
    },
    { json },
  );
}

/** The first that fits; else the only one whose type fits. */
export function union(options: readonly Schema[], { error }: { error?: string } = {}): Schema {
  const json: JsonNode = { anyOf: options.map(({ details }) => details.json ?? {}) };
  return new Schema(
    (value, say) => {
      const outcomes = options.map(({ run }) => run(value, say));
      const fits = outcomes.find(({ issues }) => issues.length === 0);
      if (fits) return fits;
      const near = outcomes.filter(({ issues }) => issues.every((issue) => issue.continue));
      const [only] = near;
      if (only && near.length === 1) return only;
      const errors = outcomes.map(({ issues }) => issues);
      return { value, issues: [worded({ code: 'invalid_union', errors }, value, say, error)] };
    },
    { json },
  );
}

function wrong(expected: string, value: unknown, say: Say): Outcome {
  return { value, issues: [worded({ code: 'invalid_type', expected }, value, say)] };
}

function below(key: string | number, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
}
