/** Checks entries with their schema. */
import { entrySchema } from '../../../schemas/entry.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../problem.ts';
import { check } from './check-schema.ts';

export function* entrySchemaProblems({ instance }: Context): Generator<Problem> {
  for (const entry of instance.entries) yield* check(entrySchema, entry);
}
