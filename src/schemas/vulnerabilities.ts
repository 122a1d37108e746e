/**
 * Known vulnerabilities of packages by version, `catalogue/vulnerabilities.json`: the answers of OSV (https://osv.dev)
 * for all packages of one run.
 */
import { z } from 'astro/zod';

import { purlOf, type Purl } from './purl.ts';

const instant = z.iso.datetime({ offset: true });

const MAX_LENGTH = 100;

/** From any of its databases: GHSA-…, CVE-…, PYSEC-…, RHSA-2024:1234. It becomes part of an address. */
export const vulnerabilitySchema = z.strictObject({
  id: z
    .string()
    .max(MAX_LENGTH)
    .regex(/^[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d:._]+)+$/, 'This is no id of a vulnerability.'),
  modified: instant.describe('When the database last changed what it says of it.'),
});
export type Vulnerability = z.output<typeof vulnerabilitySchema>;

/** More than any version of a package has. */
export const MAX_VULNERABILITIES = 5_000;

export const vulnerabilitiesSchema = z.strictObject({
  checkedAt: instant.describe('When OSV was asked.'),
  packages: z
    .record(z.string(), z.array(vulnerabilitySchema).max(MAX_VULNERABILITIES))
    .describe('By package URL with its version; an empty list where none is known.'),
});
export type Vulnerabilities = z.output<typeof vulnerabilitiesSchema>;

/** States of a version of a component. */
export const VULNERABILITY_STATES = [
  'known',
  'none-known',
  'not-asked',
  'cannot-be-asked',
] as const;
export type VulnerabilityState = (typeof VULNERABILITY_STATES)[number];

export function vulnerabilityAddress({ id }: Vulnerability): string {
  return `https://osv.dev/vulnerability/${encodeURIComponent(id)}`;
}

/**
 * The types that OSV accepts, from its `osv/purl_helpers.py`, without `generic`, which is too vague. With an unknown
 * type, OSV refuses the whole query.
 */
const TYPES: ReadonlySet<string> = new Set(
  'bitnami cargo composer gem hackage hex maven npm nuget pub pypi swift'.split(' '),
);
/** Types that are accepted only with certain namespaces. */
const NAMESPACES: Readonly<Record<string, RegExp>> = {
  apk: /^(?:alpine|chainguard|wolfi)\//,
  deb: /^(?:debian|ubuntu)\//,
  golang: /\//,
  rpm: /^(?:opensuse|redhat|rocky-linux|suse)\//,
};

/** The query for OSV; undefined where it cannot be asked. */
export function questionOf(
  purl: Purl | undefined,
  version: string | undefined,
): string | undefined {
  if (!purl || !version || version.length > MAX_LENGTH) return undefined;
  const isKnown = TYPES.has(purl.type) || NAMESPACES[purl.type]?.test(purl.name);
  return isKnown ? purlOf(purl, version) : undefined;
}
