import type { Guided } from '../schemas/hygiene-points.ts';
import { guidelinePages } from './guidelines.ts';
import { site } from './site.ts';

let known: Promise<ReadonlySet<string>> | undefined;

/** The id of the guideline on a project file or another point of hygiene, if this instance has one. */
export async function fileGuideline(point: Guided): Promise<string | undefined> {
  const guide = site.handbook.fileGuides?.[point];
  if (!guide) return undefined;
  // Asked for each point of each project: the collection is read once for a build.
  known ??= guidelinePages().then((pages) => new Set(pages.map(({ id }) => id)));
  return (await known).has(guide) ? guide : undefined;
}
