import type { Guided } from '../schemas/hygiene-points.ts';
import { guidelinePages } from './guidelines.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** Cached, since each point of each project needs it. */
const knownIds = onceABuild(async () => new Set((await guidelinePages()).map(({ id }) => id)));

/** The id of the guideline for a project file or another point of hygiene, if the instance has one. */
export async function fileGuideline(point: Guided): Promise<string | undefined> {
  const guide = getSite().handbook?.fileGuides?.[point];
  if (!guide) return undefined;
  return (await knownIds()).has(guide) ? guide : undefined;
}
