/** The part of CodeMeta 3.0 that this program writes; other keys are refused. */
import { z } from 'astro/zod';

import { STATUSES } from '../../schemas/entry.ts';

const text = z.string().min(1);
const texts = z.array(text).min(1).readonly();

const organisation = z.strictObject({
  '@type': z.literal('Organization'),
  '@id': z.url().optional(),
  name: text,
  url: z.url().optional(),
});

const publication = z.strictObject({
  '@type': z.literal('schema:ScholarlyArticle'),
  name: text,
  '@id': z.url().optional(),
  url: z.url().optional(),
});

const statusPage = z
  .string()
  .refine((url) => STATUSES.some((status) => url === `https://www.repostatus.org/#${status}`));

export const codemetaSchema = z.strictObject({
  '@context': z.literal('https://w3id.org/codemeta/3.0'),
  '@type': z.enum(['SoftwareSourceCode', 'SoftwareApplication', 'schema:CreativeWork']),
  name: text,
  identifier: text.optional(),
  description: text.optional(),
  url: z.url().optional(),
  codeRepository: z.url().optional(),
  issueTracker: z.url().optional(),
  softwareHelp: z.url().optional(),
  downloadUrl: z.url().optional(),
  license: z.array(z.url()).min(1).readonly().optional(),
  version: text.optional(),
  datePublished: z.iso.date().optional(),
  dateCreated: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  developmentStatus: statusPage.optional(),
  programmingLanguage: texts.optional(),
  keywords: texts.optional(),
  sameAs: z.array(z.url()).min(1).readonly().optional(),
  publisher: z.array(organisation).min(1).readonly().optional(),
  referencePublication: z.array(publication).min(1).readonly().optional(),
});

export type CodemetaFile = z.output<typeof codemetaSchema>;
