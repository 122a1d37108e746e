/** Links of an entry that lead nowhere any more. */
import { driftMessages as say } from '../messages/drift.ts';
import type { DriftFinding, DriftSite } from './finding.ts';
import { entryPlace, filePlace } from './places.ts';
import type { Subject } from './subject.ts';

/** Found for the links that the entry or a manifest still has; whoever wrote one can mend it. */
export function linkFindings(
  { project, repositories: [canonical] }: Subject,
  site: DriftSite,
): DriftFinding[] {
  const { others = [], ...links } = project.entry.links ?? {};
  const named = new Map<string | undefined, string>([
    ...others.map(({ url }) => [url, 'others'] as const),
    ...Object.entries(links).map(([name, url]) => [url, name] as const),
  ]);
  return (canonical?.record?.links?.dead ?? [])
    .filter(({ url }) => named.has(url))
    .map(({ url, since }) => {
      const manifest = project.harvested?.[`links.${named.get(url)}`];
      const isManifest = canonical !== undefined && manifest !== undefined;
      return {
        code: 'link-dead',
        project: project.id,
        message: say.linkDead(url, since.slice(0, 10)),
        who: isManifest ? 'maintainer' : 'office',
        where: isManifest ? filePlace(canonical, manifest, site) : entryPlace(project, site),
      };
    });
}
