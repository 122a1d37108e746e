/** Dead links of a project. */
import { driftMessages as say } from '#messages/drift.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { entryPlace, filePlace, settingsPlace } from './forge-links.ts';
import type { DriftSubject } from './subject.ts';

/** Reported for the links that the entry, a manifest or the forge still has, with who can correct them. */
export function linkFindings(subject: DriftSubject, site: DriftSite): DriftFinding[] {
  const { project, repositories } = subject;
  const { others = [], ...links } = project.entry.links ?? {};
  const named = new Map<string | undefined, string>([
    ...others.map(({ url }) => [url, 'others'] as const),
    ...Object.entries(links).map(([name, url]) => [url, name] as const),
  ]);
  return (repositories[0]?.record?.links?.dead ?? [])
    .filter(({ url }) => named.has(url))
    .map(({ url, since }) => ({
      code: 'link-dead',
      project: project.id,
      message: say.linkDead(url, since.slice(0, 10)),
      about: url,
      since,
      ...menderOf(subject, `links.${named.get(url)}`, site),
    }));
}

/**
 * Who can correct a link: the office for the entry, the maintainers for a manifest or the settings of the repository.
 */
function menderOf(
  { project, repositories: [canonical] }: DriftSubject,
  path: string,
  site: DriftSite,
): Pick<DriftFinding, 'who' | 'where'> {
  const manifest = project.harvested?.[path];
  if (canonical && manifest !== undefined)
    return { who: 'maintainer', where: filePlace(canonical, manifest, site) };
  if (canonical && project.fromForge?.[path])
    return { who: 'maintainer', where: settingsPlace(canonical, site) };
  return { who: 'office', where: entryPlace(project, site) };
}
