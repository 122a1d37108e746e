/** What of OKH-LOSH 2.4 this program writes; every other key is refused. */
import { z } from 'astro/zod';

const text = z.string().min(1);

export const loshSchema = z.strictObject({
  okhv: z.literal('2.4'),
  name: text,
  repo: z.url(),
  version: text,
  license: text.describe('An SPDX expression.'),
  licensor: text,
  function: text,
  organization: z.array(text).min(1).optional(),
  release: z.url().optional(),
  'user-manual': z.url().optional(),
  attestation: z.url().optional(),
});

export type LoshFile = z.output<typeof loshSchema>;
