/** A service of the organisation and its dependencies: `catalogue/inventory/<service>.yaml`. */
import { z } from 'astro/zod';

import { nearest } from '../../lib/distance.ts';
import { PURL_TYPES, readPurl } from '../purl.ts';
import { day, id, line, listOf } from '../text.ts';

const CRITICALITIES = ['critical', 'important', 'supporting'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

const SUPPORTS = ['self', 'community', 'vendor', 'none'] as const;
export type Support = (typeof SUPPORTS)[number];

const purl = z
  .string()
  .superRefine((text, context) => {
    const reading = readPurl(text);
    if ('purl' in reading) return;
    const message =
      reading.fault === 'type'
        ? `"${reading.type.slice(0, 40)}" is no type of package URLs.${meant(reading.type)} They are listed at https://github.com/package-url/purl-spec.`
        : 'This is no package URL. Write pkg:<type>/<name>@<version>, such as pkg:npm/astro@7.3.4, with "%40" for an "@" in a name.';
    context.addIssue({ code: 'custom', message });
  })
  .describe('Package URL, such as pkg:npm/astro@7.3.4.');

function meant(type: string): string {
  const [near] = nearest(type, PURL_TYPES, 1);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** Several kinds of supporters are possible, but `none` excludes all others. */
const supports = listOf(z.enum(SUPPORTS), SUPPORTS.length)
  .min(1, 'Leave it out where it is not known.')
  .refine((list) => new Set(list).size === list.length, 'Name each kind of support once.')
  .refine(
    (list) => list.length === 1 || !list.includes('none'),
    'Somebody supports it, or nobody does: "none" stands alone.',
  );

const year = z.int().min(1990).max(2999);

const answer = z.strictObject({
  year: year.describe('Of the survey.'),
  support: supports.describe('Who mended it then.'),
});

const surveys = listOf(answer, 60).refine(
  (list) => new Set(list.map((one) => one.year)).size === list.length,
  'Keep one answer a year.',
);

const component = z
  .strictObject({
    purl: purl.optional(),
    entry: id.optional().describe('Id of a project of this catalogue, in place of a package URL.'),
    name: line(200).optional().describe('What it is called, where neither of them says it.'),
    version: line(100).optional().describe('Where the package URL does not say it.'),
    license: line(200).optional().describe('SPDX expression, as the component states it.'),
    support: supports.optional().describe('Who mends it; left out if not known.'),
    survey: surveys
      .optional()
      .describe('What was answered in each year; the latest counts where `support` is left out.'),
    alternatives: listOf(line(120), 20).optional().describe('What could take its place.'),
    reviewed: day.optional().describe('When somebody last looked whether this is still so.'),
  })
  .refine(
    (one) => [one.purl, one.entry, one.name].some((value) => value !== undefined),
    'Give a package URL, the id of an entry, or a name.',
  )
  .refine(
    (one) => one.purl === undefined || one.entry === undefined,
    'Give either a package URL or the id of an entry.',
  );

export const serviceSchema = z.strictObject({
  name: line(120),
  summary: line(300).optional(),
  owner: line(120).describe('The role that answers for the service; never a person.'),
  criticality: z.enum(CRITICALITIES),
  license: line(200)
    .optional()
    .describe('SPDX expression of its own code, with which those of its components must fit.'),
  components: listOf(component, 5_000).optional(),
  sbom: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9._-]{0,114}\.json$/,
      'Name a file beside this one, in small letters, such as "logbook.cdx.json".',
    )
    .optional()
    .describe('A file beside this one: CycloneDX 1.4 to 1.6 or SPDX 2.3, as JSON.'),
  reviewed: day.optional(),
});

export type Service = z.output<typeof serviceSchema>;
export type ServiceComponent = z.output<typeof component>;
