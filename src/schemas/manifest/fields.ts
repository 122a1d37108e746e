/** What a manifest can say about a project, in the shapes of the entry where the entry has the same field. */
import { z } from 'astro/zod';

import { entrySchema } from '../entry.ts';
import { PICTURE_PATH } from '../patterns.ts';
import { day, line, webAddress } from '../text.ts';

const { shape } = entrySchema;

/** Ids of relation types, by which an instance may have other words for them. */
const RELATED_TYPES = ['based-on', 'depends-on', 'part-of'] as const;

const manifestLicenses = z.strictObject({
  ...shape.licenses.unwrap().shape,
  unspecified: z
    .array(line(200))
    .min(1)
    .optional()
    .describe('SPDX expressions of which the file does not say what part they are for.'),
});

export const manifestFieldsSchema = z.strictObject({
  name: shape.name.optional(),
  title: shape.title,
  summary: shape.summary,
  description: z.string().min(1).max(20_000).optional().describe('Plain text, not Markdown.'),
  status: shape.status,
  licenses: manifestLicenses.optional(),
  links: shape.links,
  since: shape.since,
  publications: shape.publications,
  identifiers: shape.identifiers,
  citation: shape.citation,
  version: line(60).optional().describe('Version of the project, never of the format.'),
  releaseDate: day.optional().describe('When that version was released.'),
  related: z
    .array(z.strictObject({ type: z.enum(RELATED_TYPES), url: webAddress }))
    .min(1)
    .optional()
    .describe('Other works that the file names by their address.'),
  images: z
    .array(z.union([webAddress, z.string().regex(PICTURE_PATH)]))
    .optional()
    .describe('Addresses of pictures; a path only where the forge has no address for it.'),
});

export type ManifestFields = z.output<typeof manifestFieldsSchema>;
export type ManifestLicenses = z.output<typeof manifestLicenses>;
