/** The part of `CITATION.cff` 1.2.0 that this program writes; other keys are refused. */
import { z } from 'astro/zod';

import { LICENSE_IDS } from '../../licences/ids.ts';
import { doi } from '../../schemas/text.ts';

const text = z.string().min(1);
const licenseId = z.string().refine((id) => LICENSE_IDS.has(id), 'Name an id of the SPDX list.');

export const cffSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  type: z.enum(['software', 'dataset']).optional(),
  title: text,
  authors: z
    .array(z.strictObject({ name: text }))
    .min(1)
    .readonly(),
  abstract: text.optional(),
  version: text.optional(),
  'date-released': z.iso.date().optional(),
  doi: doi.optional(),
  identifiers: z
    .array(z.strictObject({ type: z.enum(['doi', 'url', 'swh', 'other']), value: text }))
    .min(1)
    .readonly()
    .optional(),
  license: z.union([licenseId, z.array(licenseId).min(1).readonly()]).optional(),
  'repository-code': z.url().optional(),
  'repository-artifact': z.url().optional(),
  url: z.url().optional(),
  keywords: z.array(text).min(1).readonly().optional(),
});

export type CffFile = z.output<typeof cffSchema>;
