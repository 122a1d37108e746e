/** What a service of the organisation depends on: `catalogue/inventory/<service>.yaml`. */
import { z } from 'astro/zod';

import { day, id, line, listOf } from '../text.ts';

export const CRITICALITIES = ['critical', 'important', 'supporting'] as const;
export const SUPPORTS = ['self', 'community', 'vendor', 'none'] as const;

const component = z
  .strictObject({
    purl: z.string().max(500).optional().describe('Package URL, such as pkg:npm/astro@7.3.4.'),
    entry: id.optional().describe('Id of a project of this catalogue, in place of a package URL.'),
    support: listOf(z.enum(SUPPORTS)).optional().describe('Who mends it; left out if not known.'),
    alternatives: listOf(line(120)).optional(),
    reviewed: day.optional(),
  })
  .refine(({ purl, entry }) => purl ?? entry, 'Give a package URL or the id of an entry.');

export const serviceSchema = z.strictObject({
  name: line(120),
  summary: line(300).optional(),
  owner: line(120).describe('The role that answers for the service; never a person.'),
  criticality: z.enum(CRITICALITIES),
  components: listOf(component, 5_000).optional(),
  sbom: z.string().max(120).optional().describe('A file beside this one: CycloneDX or SPDX JSON.'),
  reviewed: day.optional(),
});

export type Service = z.output<typeof serviceSchema>;
