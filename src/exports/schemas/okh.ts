/** The part of the Open Know-How manifest 1.0 that this program writes; other keys are refused. */
import { z } from 'astro/zod';

const text = z.string().min(1);
const license = text.describe('An SPDX expression.');

export const okhSchema = z.strictObject({
  'okh-manifest-version': z.literal('1.0.0'),
  title: text,
  description: text,
  license: z
    .strictObject({ hardware: license, documentation: license, software: license })
    .partial()
    .refine((parts) => Object.keys(parts).length > 0, 'State the licence of one part or more.'),
  'project-link': z.url(),
  'documentation-home': z.url().optional(),
  version: text.optional(),
  keywords: z.array(text).min(1).readonly().optional(),
});

export type OkhFile = z.output<typeof okhSchema>;
