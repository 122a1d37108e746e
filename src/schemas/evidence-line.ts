/** Evidence that a project is used, as pages and records of the catalogue give it. */
import { z } from 'astro/zod';

import { EVIDENCE_SERVICES, type EvidenceService } from './evidence.ts';

/** From the strongest to the weakest. */
export const EVIDENCE_KINDS = [
  'stated',
  'dependents',
  'citations',
  'packages',
  'sold',
  'listed',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const SERVICES = Object.keys(EVIDENCE_SERVICES) as [EvidenceService, ...EvidenceService[]];
const SOURCES = ['entry', ...SERVICES, 'software-heritage', 'zenodo'] as const;
export type EvidenceSource = (typeof SOURCES)[number];

/** Proper names, the same in every language. */
export const SERVICE_NAMES: Readonly<Record<Exclude<EvidenceSource, 'entry'>, string>> = {
  'ecosyste-ms': 'ecosyste.ms',
  datacite: 'DataCite',
  openalex: 'OpenAlex',
  pypistats: 'PyPI Stats',
  npm: 'npm',
  anaconda: 'anaconda.org',
  debian: 'Debian',
  'software-heritage': 'Software Heritage',
  zenodo: 'Zenodo',
};

const count = z.int().nonnegative().optional();

export const evidenceLineSchema = z.strictObject({
  source: z.enum(SOURCES).describe('The entry, or the service that was asked.'),
  state: z
    .enum(['found', 'none', 'unanswered'])
    .describe('none: it was asked and knows nothing; unanswered: it failed, and never answered.'),
  url: z.string().optional().describe('The page for people.'),
  asOf: z.string().optional().describe('When it was true: a moment, a day, a month or a year.'),
  failingSince: z
    .string()
    .optional()
    .describe('Since when the service fails; this is its last good answer.'),
  text: z.string().optional().describe('In the words of the entry.'),
  purl: z.string().optional(),
  doi: z.string().optional(),
  packages: count.describe('Packages that depend on it.'),
  repositories: count.describe('Repositories that depend on it.'),
  citations: count,
  downloads: count.describe('In 30 days; at anaconda.org, since it is there.'),
  releases: z.array(z.string()).optional().describe('Releases of Debian that have it.'),
});
export type EvidenceLine = z.output<typeof evidenceLineSchema>;

export const evidenceSchema = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  state: z
    .enum(['found', 'none', 'unanswered', 'not-looked-for'])
    .describe('not-looked-for: nobody was asked, which is not the same as none.'),
  lines: z.array(evidenceLineSchema),
  lacks: z
    .enum(['packages', 'identifiers.doi'])
    .optional()
    .describe('The field of the entry without which no service can be asked.'),
});
export type Evidence = z.output<typeof evidenceSchema>;
