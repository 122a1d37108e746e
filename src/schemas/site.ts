/** The organisation that runs this site: `content/site.yaml`. The program itself names no organisation. */
import { z } from 'astro/zod';

import { federation, othersOnly } from './federation.ts';
import { enrichers, forges, oneHostEach } from './forge.ts';
import { FORGE_KINDS } from './forges/forges.ts';
import { HYGIENE_POINTS } from './hygiene-points.ts';
import { HYGIENE_FILES } from './metadata.ts';
import { localeTag, words } from './localised.ts';
import { id, line, webAddress } from './text.ts';
import { KINDS } from './words.ts';

/** A path within the site, `/catalogue/`, or an absolute address. */
const place = z.union([
  z.string().regex(/^\/[^/\\\s]?[^\\\s]*$/, 'Start a path within the site with a single slash.'),
  webAddress,
]);

/** With its words in one language. */
export const link = z.strictObject({
  label: line(60).describe('The words to show.'),
  to: place.describe('A path within this site, or a full address.'),
});

export const siteLink = z.strictObject({
  ...link.shape,
  label: words(60).describe('The words to show.'),
});

const noted = z.strictObject({
  ...siteLink.shape,
  note: words(120).describe('What it holds, in a few words.'),
});

const handbook = z.strictObject({
  lead: words(250),
  sections: z
    .array(z.strictObject({ id, label: words(60), summary: words(200) }))
    .min(1)
    .describe('Folders of content/guidelines, in order.'),
  audiences: z
    .array(z.strictObject({ id, label: words(60) }))
    .min(1)
    .describe('For whom pages are written: the words that `audience` of a page may hold.'),
  fileGuides: z
    .partialRecord(z.enum([...HYGIENE_FILES, ...HYGIENE_POINTS]), z.string())
    .optional()
    .describe(
      'Which page explains each project file and point of hygiene, such as "software/publish".',
    ),
});

export type Handbook = z.output<typeof handbook>;

const shape = z.strictObject({
  organisation: line(60).describe('The organisation, as people say it.'),
  office: line(80).describe('The name of the office within it.'),
  title: line(80).describe('The name of the site.'),
  description: words(200).describe('What the site is, in a sentence.'),
  notice: words(250).optional().describe('Shown at the foot of every page: what this site is not.'),
  url: webAddress.describe('Where the site is published; its path becomes the base path.'),
  locale: localeTag.describe('BCP 47 tag, such as en-GB.'),
  languages: z
    .array(localeTag)
    .max(12)
    .optional()
    .describe(
      'Further languages in which the same build makes the pages, each below a path of its own: [fr] stands below /fr/. The interface has to have messages in each.',
    ),
  repository: z.strictObject({
    url: webAddress.describe('Repository of this site and its data.'),
    branch: line(60),
    kind: z
      .enum(FORGE_KINDS)
      .exclude(['git'])
      .describe('Decides the form of addresses at which files are edited and issues opened.'),
    folder: z.string().optional().describe('Folder of the instance in it, if not its root.'),
  }),
  program: webAddress
    .optional()
    .describe('Repository of the program that makes the site, from which others may take it.'),
  programVersion: z
    .string()
    .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'Write three numbers, such as 1.4.0.')
    .optional()
    .describe('The version of the program that these files fit, as its upgrade notes it.'),
  contact: z.strictObject({
    email: z.email().describe('A role address.'),
    forum: webAddress.optional(),
  }),
  oaiGateway: webAddress
    .optional()
    .describe('Gateway through which harvesters of OAI-PMH read the catalogue, if there is one.'),
  licenses: z.strictObject({
    text: line(60).describe('SPDX id for the pages.'),
    data: line(60).describe('SPDX id for the catalogue.'),
  }),
  navigation: z.array(siteLink).min(1).max(7).describe('The places in the masthead.'),
  footer: z.array(
    z.strictObject({ label: words(40), text: words(250).optional(), links: z.array(siteLink) }),
  ),
  home: z.strictObject({
    headline: words(120),
    lead: words(250),
    exampleSearches: z.array(line(40)).describe('Searches to offer under the field.'),
    start: z.array(noted).describe('The first tasks of a visitor.'),
    ecosystem: id.optional().describe('The ecosystem drawn on the home page.'),
    projects: z.array(id).optional().describe('The members of it to draw; all, if they are few.'),
    readers: z.array(
      z.strictObject({ label: words(60), text: words(200), links: z.array(siteLink).min(1) }),
    ),
  }),
  handbook: handbook.optional().describe('Left out by an office without guidelines.'),
  catalogue: z.strictObject({
    lead: words(250),
    add: place.describe('Where a reader learns how to add a project.'),
    kinds: z
      .array(z.enum(KINDS))
      .min(1)
      .optional()
      .describe(
        'Kinds of projects that the office looks for, beside those that the catalogue has. The form asks for no others; where neither says any, it asks for all.',
      ),
    entrances: z
      .array(
        z.strictObject({
          label: words(40).describe('What it leads to, in a few words.'),
          search: line(200)
            .regex(/^\?[^#\s]+$/, 'Write the query of a search of the catalogue: "?topic=timing".')
            .describe('The query of a search, as it stands in the address of the catalogue.'),
        }),
      )
      .min(1)
      .max(6)
      .optional()
      .describe('Searches to offer above the catalogue. Each has to find an entry.'),
  }),
  forges,
  enrichers: enrichers.optional(),
  requestsPerNight: z
    .number()
    .int()
    .min(50)
    .max(100_000)
    .optional()
    .describe(
      'How many requests a night sends to forges and services, in all. What is left is asked in the next nights. Without it there is no limit.',
    ),
  federation: federation.optional(),
  boards: z
    .strictObject({
      kicadCli: z
        .union([
          z.boolean(),
          z.string().regex(/^\/[^\0]+$/, 'Write the whole path of the program.'),
        ])
        .describe(
          'The program kicad-cli of KiCad 10, which converts files of Altium, Eagle and KiCad before 6: true where the runner finds it by its name, or its path.',
        ),
    })
    .optional()
    .describe('How boards are drawn.'),
  inventory: z
    .boolean()
    .optional()
    .describe('Whether the site has pages about what services depend on; it has, if left out.'),
  redirects: z
    .record(z.string().startsWith('/'), place)
    .optional()
    .describe('Old path → new place.'),
});

export const siteSchema = shape.superRefine(oneHostEach).superRefine(othersOnly);

export type Site = z.output<typeof siteSchema>;
