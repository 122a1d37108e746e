/** Manifests: faults in them, and versions older than the latest release. */
import { driftMessages as say } from '#messages/drift.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { filePlace } from './forge-links.ts';
import type { DriftSubject, DriftRepository } from './subject.ts';
import { isBehind } from './version.ts';

export function manifestFindings(subject: DriftSubject, site: DriftSite): DriftFinding[] {
  const [repository] = subject.repositories;
  if (!repository?.record?.manifest || subject.project.entry.harvest?.manifest === false) return [];
  return [
    ...faultFindings(subject, repository, site),
    ...versionFindings(subject, repository, site),
  ];
}

/** One finding a file, with a line for each fault. */
function faultFindings(
  { project }: DriftSubject,
  repository: DriftRepository,
  site: DriftSite,
): DriftFinding[] {
  const files = Map.groupBy(repository.record?.manifest?.problems ?? [], ({ file }) => file);
  return [...files].map(([file, problems]) => ({
    code: 'manifest-faulty',
    project: project.id,
    message: say.manifestFaulty(file, problems.length),
    details: problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)),
    who: 'maintainer',
    where: filePlace(repository, file, site),
  }));
}

/**
 * Each file that states a version is compared with the latest release, or the latest tag where there are no releases.
 */
function versionFindings(
  { project }: DriftSubject,
  repository: DriftRepository,
  site: DriftSite,
): DriftFinding[] {
  const { manifest, latestRelease, latestTag } = repository.record ?? {};
  const latest = latestRelease ?? latestTag;
  if (!manifest || !latest) return [];
  const { fields, sources } = manifest;
  const cited = typeof fields.citation === 'object' ? fields.citation.version : undefined;
  const versions = new Map([
    [sources['citation'], cited],
    [sources['version'], fields.version],
  ]);
  return [...versions].flatMap(([file, version]): DriftFinding[] => {
    if (!file || !version || !isBehind(version, latest.tag)) return [];
    const message = say.versionBehind(file, version, latest.tag, Boolean(latestRelease));
    const where = filePlace(repository, file, site);
    return [
      {
        code: 'citation-behind',
        project: project.id,
        message,
        about: file,
        who: 'maintainer',
        where,
      },
    ];
  });
}
