/** The values of a project, by facet; needs the whole catalogue, so it runs at build. */
import { lastActivity } from '../../catalogue/activity.ts';
import { type LicensePart, licenseParts } from '../../catalogue/catalogue.ts';
import type { Connection } from '../../catalogue/connections.ts';
import { projectFacts } from '../../catalogue/facts.ts';
import { checkFiles } from '../../catalogue/hygiene.ts';
import { availabilityOf, vendorsOf } from '../../catalogue/makers.ts';
import { nameId } from '../../schemas/name-id.ts';
import type { Project } from '../../catalogue/project.ts';
import { fieldsOf } from '../../catalogue/uses.ts';
import { licenseInfo } from '../../licences/info.ts';
import { licensesIn } from '../../licences/expression-spans.ts';
import { ARTEFACTS } from '../../schemas/entry.ts';
import {
  DETECTED,
  type Facet,
  NOT_READ,
  NOT_STATED,
  type PartLicense,
} from '../../schemas/facet.ts';
import { languageNames } from './languages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Ages of a last commit with their days, the youngest first. */
const AGES = [
  ['90-days', 90],
  ['year', 365],
] as const;

/**
 * The ids of all values of a project.
 *
 * @param connections stated relations between it and others.
 * @param now reference for the age of the last commit.
 */
export function facetValues(
  project: Project,
  connections: readonly Connection[],
  now: Date,
): Readonly<Record<Facet, readonly string[]>> {
  const { entry, kind, metadata } = project;
  return {
    kind: [kind],
    // Where only entries of one office are shown, it narrows nothing.
    office: [],
    topic: orNotStated(entry.topics),
    ...partLicenses(project),
    licence: licenseValues(licenseParts(project)),
    status: [projectFacts(project).status?.value ?? NOT_STATED],
    maturity: [entry.maturity ? String(entry.maturity) : NOT_STATED],
    organisation: orNotStated(entry.organisations),
    language: orNotStated(languageNames(project).map(nameId)),
    provides: entry.interfaces?.provides ?? [],
    uses: entry.interfaces?.uses ?? [],
    with: companions(connections),
    format: (metadata?.designFormats ?? []).map(nameId),
    availability: availabilityValues(project),
    maker: vendorsOf(entry).map(nameId),
    used: orNotStated(fieldsOf(project)),
    seeking: entry.seeking ?? [],
    activity: [ageOf(lastActivity(project), now)],
    files: fileValues(project),
  };
}

function orNotStated(values: readonly string[] = []): readonly string[] {
  return values.length > 0 ? values : [NOT_STATED];
}

function availabilityValues(project: Project): string[] {
  const availability = availabilityOf(project);
  return availability ? [availability] : [];
}

/** Each licence with its family, so that a family finds all of its members. */
function licenseValues(parts: readonly LicensePart[]): string[] {
  const ids = parts.flatMap(({ expression }) => licensesIn(expression));
  if (ids.length === 0) return [NOT_STATED];
  const mark = parts.some(({ isDetected }) => isDetected) ? [DETECTED] : [];
  return [...new Set([...ids.map((id) => licenseInfo(id).family), ...ids, ...mark])];
}

/** A project that has no such part has no value, rather than "no licence". */
function partLicenses(project: Project): Record<PartLicense, readonly string[]> {
  const stated = licenseParts(project);
  const parts = ARTEFACTS.map((artefact): [PartLicense, readonly string[]] => {
    const own = stated.filter((part) => part.artefact === artefact);
    return [`${artefact}-licence`, own.length > 0 ? licenseValues(own) : []];
  });
  return Object.fromEntries(parts) as Record<PartLicense, readonly string[]>;
}

/** The kinds of the projects to which it has stated relations. */
function companions(connections: readonly Connection[]): string[] {
  const others = connections.map(({ other }) => other).filter(({ entry }) => !entry.retired);
  return [...new Set(others.map(({ kind }) => kind))];
}

function ageOf(lastCommit: string | undefined, now: Date): string {
  if (!lastCommit) return NOT_READ;
  const days = (now.getTime() - new Date(lastCommit).getTime()) / DAY;
  return AGES.find(([, most]) => days <= most)?.[0] ?? 'older';
}

function fileValues(project: Project): string[] {
  const checks = checkFiles(project);
  if (!checks) return [NOT_READ];
  return checks.filter(({ present }) => present).map(({ file }) => file);
}
