/** Projects that are stated as active but show no activity. */
import { driftMessages as say } from '#messages/drift.ts';
import type { MetadataRecord } from '../../schemas/metadata.ts';
import { daysBetween } from '../../catalogue/data-age.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { entryFile } from '../../schemas/paths.ts';
import { entryPlace, filePlace } from './forge-links.ts';
import type { DriftSubject } from './subject.ts';

const TWO_YEARS = 730;

/** An archived repository comes with a proposed status; inactivity is for people to judge. */
export function statusFindings(
  { project, repositories }: DriftSubject,
  site: DriftSite,
): DriftFinding[] {
  const [repository] = repositories;
  const { status } = project.entry;
  if (!repository?.record || (status !== 'active' && status !== 'wip')) return [];
  const { record } = repository;
  const silence = status === 'active' ? silentSince(record) : undefined;
  if (!record.archived && !silence) return [];
  const manifest = project.harvested?.['status'];
  const proposal = { file: entryFile(project), path: ['status'], from: status, to: 'unsupported' };
  return [
    {
      code: 'status-stale',
      project: project.id,
      message:
        silence && !record.archived
          ? say.silent(manifest, silence)
          : say.archived(manifest, status),
      who: manifest ? 'maintainer' : 'office',
      where: manifest ? filePlace(repository, manifest, site) : entryPlace(project, site),
      ...(record.archived && !manifest && { proposal }),
    },
  ];
}

/** The day of the last commit, if it was two years old when the repository was read; later commits are not known. */
function silentSince({ lastCommitAt, fetchedAt }: MetadataRecord): string | undefined {
  if (!lastCommitAt || daysBetween(lastCommitAt, firstOf(fetchedAt)) < TWO_YEARS) return undefined;
  return lastCommitAt.slice(0, 10);
}

function firstOf(moment: string): string {
  return /^\d{4}-\d{2}$/.test(moment) ? `${moment}-01` : moment;
}
