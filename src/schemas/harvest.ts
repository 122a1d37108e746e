/** How an entry refuses values from other sources. */
import { z } from 'astro/zod';

import { line, listOf } from './text.ts';

/** Fields that are taken from a manifest, the forge or design files when the entry does not state them. */
export const HARVESTED_FIELDS = [
  'title',
  'summary',
  'description',
  'status',
  'licenses',
  'topics',
  'links',
  'since',
  'publications',
  'identifiers',
  'packages',
  'citation',
  'relations',
  'boards',
  'images',
] as const;
export type HarvestedField = (typeof HARVESTED_FIELDS)[number];

/** Switches a source off, with the reason. */
export const harvest = z
  .strictObject({
    manifest: z
      .union([z.string().min(1), z.literal(false)])
      .optional()
      .describe('Path of the manifest in the repository, or false.'),
    without: listOf(z.enum(HARVESTED_FIELDS))
      .min(1)
      .optional()
      .describe('Fields not to take from a manifest or from the forge; boards: draw none.'),
    forge: z.literal(false).optional().describe('false: take nothing from the forge.'),
    because: line(200).optional().describe('The reason.'),
  })
  .refine(
    ({ manifest, without, forge, because }) =>
      because ?? (manifest !== false && forge !== false && !without),
    'Say why with `because`.',
  );
