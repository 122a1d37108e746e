/** The shapes of the values that forges and services answer. What has another shape is no answer. */
import { z } from 'astro/zod';

import { address } from './normalise.ts';

export const count = z.int().nonnegative();

/** Forges write nothing as null or as an empty text. */
export const text = z.string().nullable();

/** A name that must be there, such as that of a tag or of a file. */
export const name = z.string().trim().min(1);

/** An instant that can be read. Forgejo writes one of year 1 for "never", which is none. */
export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .refine((value) => !Number.isNaN(Date.parse(value)));

/** A web address, or none. */
export const home = text.refine((value) => !value?.trim() || address(value) !== undefined);

/** Bytes by language. */
export const sizes = z.record(z.string(), count);

/** Percentages by language. */
export const percentages = z.record(z.string(), z.number().min(0).max(100));

/** Where a repository stands at its host. */
export const path = z.string().regex(/^[^/\s]+(?:\/[^/\s]+)+$/);

export const commitId = z.string().regex(/^[0-9a-f]{7,64}$/i);
