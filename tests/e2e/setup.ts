import { cernSite } from '../support/build-site.ts';

/** Builds the site that the browser looks at, unless one is named by `OSPO_E2E_DIST`. */
export function setup(): void {
  process.env['OSPO_E2E_DIST'] ??= cernSite().folder;
}
