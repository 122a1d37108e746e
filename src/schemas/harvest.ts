/** What an entry refuses of the values that programs read elsewhere. */
import { z } from 'astro/zod';

import { line, listOf } from './text.ts';

/** What pages take from a manifest, from the forge or from design files when the entry does not say it. */
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
  'citation',
  'relations',
  'boards',
  'images',
] as const;
export type HarvestedField = (typeof HARVESTED_FIELDS)[number];

/** Switches a source of harvested values off, and says why. */
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
