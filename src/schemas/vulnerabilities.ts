/**
 * Which vulnerabilities are known of packages in one version, `catalogue/vulnerabilities.json`: as OSV (https://osv.dev)
 * answered, for all packages of one run.
 */
import { z } from 'astro/zod';

import { purlOf, type Purl } from './purl.ts';

const instant = z.iso.datetime({ offset: true });

const MAX_LENGTH = 100;

/** Of any of its databases: GHSA-…, CVE-…, PYSEC-…, RHSA-2024:1234. An address is made of it. */
export const vulnerabilitySchema = z.strictObject({
  id: z
    .string()
    .max(MAX_LENGTH)
    .regex(/^[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d:._]+)+$/, 'This is no id of a vulnerability.'),
  modified: instant.describe('When the database last changed what it says of it.'),
});
export type Vulnerability = z.output<typeof vulnerabilitySchema>;

/** Nobody reads more, and no package in one version has as many. */
export const MAX_VULNERABILITIES = 5_000;

export const vulnerabilitiesSchema = z.strictObject({
  checkedAt: instant.describe('When OSV was asked.'),
  packages: z
    .record(z.string(), z.array(vulnerabilitySchema).max(MAX_VULNERABILITIES))
    .describe('By package URL with its version; an empty list where none is known.'),
});
export type Vulnerabilities = z.output<typeof vulnerabilitiesSchema>;

/** What may be known of a component in one version. */
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
 * What OSV reads, as its `osv/purl_helpers.py` lists it, without `generic`, which says too little to find a package by.
 * One that it does not know would have it refuse the whole question.
 */
const TYPES: ReadonlySet<string> = new Set(
  'bitnami cargo composer gem hackage hex maven npm nuget pub pypi swift'.split(' '),
);
/** Those of which the namespace decides. */
const NAMESPACES: Readonly<Record<string, RegExp>> = {
  apk: /^(?:alpine|chainguard|wolfi)\//,
  deb: /^(?:debian|ubuntu)\//,
  golang: /\//,
  rpm: /^(?:opensuse|redhat|rocky-linux|suse)\//,
};

/** What OSV is asked by, and nothing else; undefined where it cannot be asked. */
export function questionOf(
  purl: Purl | undefined,
  version: string | undefined,
): string | undefined {
  if (!purl || !version || version.length > MAX_LENGTH) return undefined;
  const isKnown = TYPES.has(purl.type) || NAMESPACES[purl.type]?.test(purl.name);
  return isKnown ? purlOf(purl, version) : undefined;
}
