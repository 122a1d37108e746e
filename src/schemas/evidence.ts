/** What services outside say of the use of a project: fields of its record in `catalogue/metadata.json`. */
import { z } from 'astro/zod';

import { packageUrl } from './package.ts';
import { doi, line, webAddress } from './text.ts';

const count = z.int().nonnegative();

/** Packages of one project about which a service is asked. */
export const MOST_ASKED = 5;

const ofPackage = { purl: packageUrl, url: webAddress.describe('Its page for people.') };

const dependents = z.strictObject({
  ...ofPackage,
  packages: count.optional().describe('Packages that depend on it.'),
  repositories: count.optional().describe('Repositories that depend on it.'),
});

const downloads = z.strictObject({ ...ofPackage, downloads: count });

const distribution = z.strictObject({
  ...ofPackage,
  releases: z.array(line(60)).min(1).max(40).describe('Releases that have it, as named there.'),
});

/** An empty list is an answer too: the service knows none of the packages. */
const listed = <Row extends z.ZodType>(row: Row) => ({
  packages: z.array(row).max(MOST_ASKED).optional(),
});

const cited = { doi: doi.optional(), citations: count.optional() };

/** @param service what each service has: its age, its page for people and its failures. */
export function evidenceShape<Service extends z.ZodRawShape>(service: Service) {
  const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
    z.strictObject({ ...service, ...shape }).optional();
  return {
    ecosysteMs: record(listed(dependents)).describe('ecosyste.ms: what depends on its packages.'),
    datacite: record(cited).describe('DataCite: citations of its DOI.'),
    openalex: record(cited).describe('OpenAlex: works that cite its DOI.'),
    pypistats: record(listed(downloads)).describe('PyPI Stats: downloads in the last 30 days.'),
    npm: record(listed(downloads)).describe('npm: downloads in the last 30 days.'),
    anaconda: record(listed(downloads)).describe(
      'anaconda.org: downloads of all files there, ever.',
    ),
    debian: record(listed(distribution)).describe('Debian: releases that have its source package.'),
  };
}

/** Services by their names in `enrichers` of `site.yaml`, each with the field of a record that it fills. */
export const EVIDENCE_SERVICES = {
  'ecosyste-ms': 'ecosysteMs',
  datacite: 'datacite',
  openalex: 'openalex',
  pypistats: 'pypistats',
  npm: 'npm',
  anaconda: 'anaconda',
  debian: 'debian',
} as const;
export type EvidenceService = keyof typeof EVIDENCE_SERVICES;
export type EvidenceField = (typeof EVIDENCE_SERVICES)[EvidenceService];

export const EVIDENCE_FIELDS = Object.values(EVIDENCE_SERVICES);

/** Those that are asked about packages, each with the beginning of the package URLs that it may know. */
const KNOWN = {
  'ecosyste-ms': /^pkg:/,
  pypistats: /^pkg:pypi\//,
  npm: /^pkg:npm\//,
  anaconda: /^pkg:conda\//,
  debian: /^pkg:deb\/debian\/.*[?&]arch=source(?:&|$)/,
} as const satisfies Partial<Record<EvidenceService, RegExp>>;

/** True where a service may be asked about a package. */
export function isAskedOf(service: keyof typeof KNOWN, purl: string): boolean {
  return KNOWN[service].test(purl);
}
