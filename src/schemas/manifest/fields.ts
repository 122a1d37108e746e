/** What a manifest can state about a project, in the shapes of the entry where the entry has the same field. */
import { z } from 'astro/zod';

import { entryLine, entrySchema } from '../entry.ts';
import { PICTURE_PATH } from '../patterns.ts';
import { day, line, webAddress } from '../text.ts';

const { shape } = entrySchema;

/** Ids of relation types; an instance may define other verbs for them. */
const RELATED_TYPES = ['based-on', 'depends-on', 'part-of'] as const;

const manifestLicenses = z.strictObject({
  ...shape.licenses.unwrap().shape,
  unspecified: z
    .array(line(200))
    .min(1)
    .optional()
    .describe('SPDX expressions of which the file does not say what part they are for.'),
});

const picturePlace = z.union([webAddress, z.string().regex(PICTURE_PATH)]);

const describedPicture = z.strictObject({
  place: picturePlace,
  alt: line(300).optional().describe('What it shows, in the words of the file.'),
  credit: line(160).optional().describe('Who made it.'),
  license: line(200).optional().describe('SPDX expression.'),
});
export type DescribedPicture = z.output<typeof describedPicture>;
export type NamedImage = string | DescribedPicture;

export const manifestFieldsSchema = z.strictObject({
  name: shape.name.optional(),
  title: entryLine.title.optional(),
  summary: entryLine.summary.optional(),
  description: z.string().min(1).max(20_000).optional().describe('Plain text, not Markdown.'),
  status: shape.status,
  licenses: manifestLicenses.optional(),
  links: shape.links,
  since: shape.since,
  publications: shape.publications,
  identifiers: shape.identifiers,
  packages: shape.packages,
  citation: shape.citation,
  version: line(60).optional().describe('Version of the project, never of the format.'),
  releaseDate: day.optional().describe('When that version was released.'),
  related: z
    .array(z.strictObject({ type: z.enum(RELATED_TYPES), url: webAddress }))
    .min(1)
    .optional()
    .describe('Other works that the file names by their address.'),
  images: z
    .array(z.union([picturePlace, describedPicture]))
    .optional()
    .describe(
      'Addresses of pictures, with what the file says of them; a path only where the forge has no address for it.',
    ),
});

export type ManifestFields = z.output<typeof manifestFieldsSchema>;
