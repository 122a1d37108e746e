/** The moment that a site tells of itself. For a build that is the one of its commit, so that the same input gives the same bytes. */

/** https://reproducible-builds.org/specs/source-date-epoch/ */
export const MOMENT = 'SOURCE_DATE_EPOCH';

/** Now, where no build has said another, as in `npm run dev`. */
export function moment(env: NodeJS.ProcessEnv = process.env): Date {
  const seconds = env[MOMENT];
  return seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
}

/** The same day, as an ISO date. */
export function today(): string {
  return moment().toISOString().slice(0, 10);
}
