/** The part of `publiccode.yml` 0.7 that this program writes; other keys are refused. */
import { z } from 'astro/zod';

import { SOFTWARE_TYPES } from '../../schemas/words.ts';

const text = z.string().min(1);

const description = z.strictObject({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(text).min(1),
  documentation: z.url().optional(),
});

const contact = z.strictObject({ name: text, email: z.email().optional() });

const maintenance = z.union([
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
]);

export const publiccodeSchema = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: text,
  url: z.url(),
  landingURL: z.url().optional(),
  softwareVersion: text.optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(text).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(SOFTWARE_TYPES),
  description: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/), description),
  legal: z.strictObject({ license: text }),
  maintenance,
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(text).min(1),
  }),
});

export type PubliccodeFile = z.output<typeof publiccodeSchema>;
