/** One project of the catalogue: `catalogue/<kind>/<id>.yaml`. The examples are used in templates and by editors. */
import { z } from 'astro/zod';

import {
  citationFields,
  identifiers,
  image,
  interfaces,
  licenseSeen,
  licenses,
  links,
  offer,
  publication,
  relation,
  repository,
  retired,
  review,
  specification,
} from './entry-parts.ts';
import { harvest } from './harvest.ts';
import { localised } from './localised.ts';
import { packageUrl } from './package.ts';
import { publiccodeFacts } from './publiccode.ts';
import { securityInsightsFacts } from './security-insights.ts';
import { id, line, listOf, markdown, webAddress } from './text.ts';
import { useSchema } from './use.ts';
import { STATUSES } from './words.ts';

export { ARTEFACTS, KINDS, STATUSES, type Artefact, type Kind, type Status } from './words.ts';

/** Texts that manifests give too, in one language. */
export const entryLine = { title: line(120), summary: line(160) } as const;

export const entrySchema = z.strictObject({
  name: line(80)
    .describe('The short name, as people say it.')
    .meta({ examples: ['Example'] }),
  title: localised(entryLine.title)
    .optional()
    .describe('What the name stands for, or what it is, in a few words.')
    .meta({ examples: ['What the name stands for'] }),
  summary: localised(entryLine.summary)
    .optional()
    .describe('One plain sentence: what it is and what it does.')
    .meta({
      examples: ['One plain sentence that says what it is and what someone can do with it.'],
    }),
  description: localised(markdown)
    .optional()
    .describe('More, in Markdown.')
    .meta({ examples: ['More, in Markdown.'] }),
  status: z
    .enum(STATUSES)
    .optional()
    .describe('State of the project, by repostatus.org.')
    .meta({ examples: ['active'] }),
  maturity: z
    .int()
    .min(1)
    .max(9)
    .optional()
    .describe('Technology readiness level, 1 to 9.')
    .meta({ examples: [5] }),
  licenses: licenses.optional().describe('SPDX expression of each part.'),
  licensesSeen: listOf(licenseSeen, 20)
    .optional()
    .describe(
      'Licences read in a copy of the sources, where the project itself states none that could be read.',
    ),
  licensor: line(120)
    .optional()
    .describe('Who gives the licences, as the project says; an okh.toml cannot do without.')
    .meta({ examples: ['Example Ltd'] }),
  repositories: listOf(repository)
    .min(1)
    .optional()
    .describe('Where the sources stand; the first is the canonical one.')
    .meta({ examples: [['https://gitlab.com/example/example']] }),
  links: links.optional().describe('Other addresses of the project.'),
  organisations: listOf(id).optional().describe('Who is behind it: ids of organisations.'),
  topics: listOf(id).optional().describe('What it is about: ids of topics.'),
  interfaces: interfaces.optional().describe('What it plugs into and what plugs into it.'),
  relations: listOf(relation).optional().describe('Stated once; shown on both pages.'),
  availability: listOf(offer)
    .optional()
    .describe('Where it can be bought.')
    .meta({ examples: [[{ vendor: 'Example Ltd', url: 'https://example.com/board' }]] }),
  specifications: listOf(specification)
    .optional()
    .describe('Characteristics, as on a data sheet.')
    .meta({ examples: [[{ parameter: 'Sampling rate', value: '100 MS/s' }]] }),
  tools: listOf(line(60))
    .optional()
    .describe('Design tools and HDLs that the repository does not show by itself.')
    .meta({ examples: [['KiCad', 'VHDL']] }),
  publications: listOf(publication)
    .optional()
    .describe('Papers and theses about it.')
    .meta({ examples: [[{ title: 'A paper about it', doi: '10.5281/zenodo.848818' }]] }),
  since: z
    .int()
    .min(1950)
    .max(2100)
    .optional()
    .describe('Year of its beginning.')
    .meta({ examples: [2020] }),
  review: review.optional().describe('How sure the office is.'),
  uses: listOf(useSchema)
    .optional()
    .describe("Documented use outside the organisation's own field."),
  seeking: listOf(z.enum(['maintainers', 'contributors', 'adopters', 'partners']))
    .optional()
    .describe('Whom the project looks for.')
    .meta({ examples: [['contributors']] }),
  identifiers: identifiers.optional().describe('Persistent identifiers.'),
  packages: listOf(packageUrl, 20)
    .optional()
    .describe('Where registries have it as a package, by package URL.')
    .meta({ examples: [['pkg:pypi/example']] }),
  citation: z
    .union([line(500), citationFields])
    .optional()
    .describe('How to cite it.'),
  contact: z
    .union([webAddress, z.email()])
    .optional()
    .describe("A role address or a forum; never a person's.")
    .meta({ examples: ['https://example.com/forum/'] }),
  publiccode: publiccodeFacts
    .optional()
    .describe('What a publiccode.yml asks of software and no other field says.'),
  securityInsights: securityInsightsFacts
    .optional()
    .describe('What a security-insights.yml asks of software and no other field says.'),
  images: listOf(image)
    .optional()
    .describe('Pictures, the best first.')
    .meta({
      examples: [
        [{ file: 'board.jpg', alt: 'The board from above.', credit: 'Example Ltd, CC-BY-4.0' }],
      ],
    }),
  aliases: listOf(id).optional().describe('Former ids; their addresses redirect here.'),
  retired: retired.optional().describe('The project left the catalogue; its page stays.'),
  harvest: harvest.optional().describe('Sources that are switched off.'),
});

/** As written in a file. */
export type EntryInput = z.input<typeof entrySchema>;
/** As parsed. */
export type Entry = z.output<typeof entrySchema>;

/** True for an entry that says where its sources are, as every entry must beside its name. */
export function hasSource(entry: Entry): boolean {
  return Boolean(entry.repositories?.length ?? entry.links?.design);
}
