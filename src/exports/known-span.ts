import type { Project } from '../catalogue/project.ts';

/** Said where nobody has dated anything, in formats that cannot do without a date. */
const NEVER = '1970-01-01T00:00:00.000Z';

export interface Span {
  readonly first: string;
  readonly last: string;
}

/** From when to when anything is known of projects: their entries were judged, and their repositories read. */
export function knownSpan(projects: Iterable<Project>): Span {
  const moments = [...projects]
    .flatMap(({ entry, metadata }) => [entry.review?.date, metadata?.fetchedAt])
    .filter((moment) => moment !== undefined)
    // A month, where no more is known, begins with its first day.
    .map((moment) => new Date(moment).toISOString())
    .toSorted();
  return { first: moments.at(0) ?? NEVER, last: moments.at(-1) ?? NEVER };
}
