/** The order of the keys of a file, from its schema, so that no second list of the keys is needed. */
import { z } from 'astro/zod';

import { entrySchema } from '../../schemas/entry.ts';
import type { Order } from './order.ts';

/** For a union of schemas, the first that has keys counts. */
export function orderOf(schema: unknown): Order | null {
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, value]) => [key, orderOf(value)]),
    );
  }
  if (schema instanceof z.ZodArray) return orderOf(schema.element);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return orderOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return orderOf(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.map(orderOf).find(Boolean) ?? null;
  return null;
}

export const ENTRY_ORDER: Order = orderOf(entrySchema) ?? {};
