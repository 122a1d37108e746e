/** What a project is found under, facet by facet; needs the whole catalogue, so it runs in the build. */
import { lastActivity } from '../catalogue/activity.ts';
import { licenseParts } from '../catalogue/catalogue.ts';
import { projectFacts } from '../catalogue/facts.ts';
import { checkFiles } from '../catalogue/hygiene.ts';
import type { Project } from '../catalogue/project.ts';
import { licenseInfo } from '../licences/info.ts';
import { licensesIn } from '../licences/pieces.ts';
import { type Facet, NOT_READ, NOT_STATED } from './facet.ts';
import { languageId, languageNames } from './languages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Ages of a last commit, the youngest first, each with its days. */
const AGES = [
  ['90-days', 90],
  ['year', 365],
] as const;

/**
 * The ids of all values of a project.
 *
 * @param now against which the age of the last commit is told.
 */
export function facetValues(
  project: Project,
  now: Date,
): Readonly<Record<Facet, readonly string[]>> {
  const { entry, kind, metadata } = project;
  return {
    kind: [kind],
    topic: entry.topics ?? [],
    licence: licenseValues(project),
    status: [projectFacts(project).status?.value ?? NOT_STATED],
    maturity: [entry.maturity ? String(entry.maturity) : NOT_STATED],
    organisation: entry.organisations ?? [],
    language: languageNames(project).map(languageId),
    provides: entry.interfaces?.provides ?? [],
    uses: entry.interfaces?.uses ?? [],
    format: (metadata?.designFormats ?? []).map(languageId),
    availability: entry.availability?.length ? ['buy'] : [],
    seeking: entry.seeking ?? [],
    activity: [ageOf(lastActivity(project), now)],
    files: fileValues(project),
  };
}

/** Each licence with its family, so that a family finds all of its members. */
function licenseValues(project: Project): string[] {
  const ids = licenseParts(project).flatMap(({ expression }) => licensesIn(expression));
  if (ids.length === 0) return [NOT_STATED];
  return [...new Set([...ids.map((id) => licenseInfo(id).family), ...ids])];
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
