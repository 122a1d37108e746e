import type { Project } from '../catalogue/project.ts';
import { madeAt } from './feed.ts';

export interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * From when to when anything is known of projects: their entries were judged, and their repositories read. Where nobody
 * has dated anything, the day of the build, on which the record that cannot do without a date was made.
 */
export function knownSpan(projects: Iterable<Project>): Span {
  const moments = [...projects]
    .flatMap(({ entry, metadata }) => [entry.review?.date, metadata?.fetchedAt])
    .filter((moment) => moment !== undefined)
    // A month, where no more is known, begins with its first day.
    .map((moment) => new Date(moment).toISOString())
    .toSorted();
  const made = new Date(madeAt()).toISOString();
  return { first: moments.at(0) ?? made, last: moments.at(-1) ?? made };
}
