/** Schemas of values in the answers of forges and services. */
import { z } from 'astro/zod';

import { address } from './normalise.ts';

export const count = z.int().nonnegative();

/** Forges write an absent value as null or as an empty text. */
export const text = z.string().nullable();

/** A required name, such as that of a tag or of a file. */
export const name = z.string().trim().min(1);

/** A parsable instant. Forgejo writes year 1 for "never", which counts as absent. */
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

/** Path of a repository at its host. */
export const path = z.string().regex(/^[^/\s]+(?:\/[^/\s]+)+$/);

export const commitId = z.string().regex(/^[0-9a-f]{7,64}$/i);
