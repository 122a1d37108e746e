/** Drift: where an entry, a repository and the files in it disagree. Pure. */
import type { Project } from '../../catalogue/project.ts';
import type { ReadConnections } from '../../catalogue/read-edges.ts';
import type { Metadata } from '../../schemas/metadata.ts';
import { DRIFT_CODES, type DriftReport, type DriftSite } from '../../schemas/drift-finding.ts';
import { figureFindings } from './figures.ts';
import { licenseFindings } from './licenses.ts';
import { linkFindings } from './links.ts';
import { manifestFindings } from './manifests.ts';
import { reachFindings } from './reach.ts';
import { relationFindings } from './relations.ts';
import { statusFindings } from './status.ts';
import { type DriftSubject, subjectsOf } from './subject.ts';

/**
 * All findings, in the order of `DRIFT_CODES` and of the projects.
 *
 * @param projects those that are listed; retired ones are skipped.
 * @param today a day or an instant, for ages.
 * @param reads what files say of relations between projects.
 */
export function findDrift(
  projects: readonly Project[],
  metadata: Metadata,
  site: DriftSite,
  today: string,
  reads: ReadConnections = new Map(),
): DriftReport {
  const subjects = subjectsOf(projects, metadata);
  const findings = subjects.flatMap((subject) => [
    ...reachFindings(subject, site, today),
    ...linkFindings(subject, site),
    ...licenseFindings(subject, site),
    ...figureFindings(subject, site),
    ...relationFindings(subject.project, reads, site),
    ...statusFindings(subject, site),
    ...manifestFindings(subject, site),
  ]);
  const rank = ({ code }: { code: (typeof DRIFT_CODES)[number] }) => DRIFT_CODES.indexOf(code);
  return {
    findings: findings.toSorted((a, b) => rank(a) - rank(b)),
    unread: subjects.filter(isUnread).map(({ project }) => project.id),
  };
}

/** A project without a repository, or whose entry takes nothing from the forge, is not read. */
function isUnread({ project, repositories: [canonical] }: DriftSubject): boolean {
  return Boolean(canonical) && !canonical?.record && project.entry.harvest?.forge !== false;
}
