/**
 * The time that a site shows as its own. For a build it is that of its commit, so that the same input gives the same
 * bytes.
 */

/** https://reproducible-builds.org/specs/source-date-epoch/ */
export const MOMENT = 'SOURCE_DATE_EPOCH';

/** The time set for the build; else now, as in `npm run dev`. */
export function moment(env: NodeJS.ProcessEnv = process.env): Date {
  const seconds = env[MOMENT];
  return seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
}

/** The same day, as an ISO date. */
export function today(): string {
  return moment().toISOString().slice(0, 10);
}
