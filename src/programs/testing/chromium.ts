/** Which Chromium the browser tests run in. Decides only; `scripts/chromium.ts` looks and installs. */
import { join } from 'node:path';

/** What the search needs to know of the machine. */
export interface Machine {
  /** `CHROMIUM_PATH`, when somebody set it. */
  readonly chosen: string | undefined;
  /** The folders of `PATH`, in order. */
  readonly folders: readonly string[];
  /** Where Playwright keeps, or would keep, its own Chromium. */
  readonly playwrights: string | undefined;
  /** True on Debian and its kin as root, where a package can be installed. */
  readonly canInstall: boolean;
  readonly exists: (file: string) => boolean;
}

export type Finding =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'installable' }
  | { readonly kind: 'missing'; readonly message: string };

const NAMES = [
  // Chromium without a window to draw: the tests take half the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
] as const;

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

const MISSING =
  'No Chromium was found: run "npx playwright install chromium", or set CHROMIUM_PATH to the one that you have.';

/**
 * Finds a Chromium: the chosen one, else one of the usual names on the path or among the
 * applications of a Mac, else Playwright's own. A chosen one that does not exist is never replaced by another.
 */
export function findChromium(machine: Machine): Finding {
  const { chosen, exists, canInstall } = machine;
  if (chosen) {
    return exists(chosen)
      ? { kind: 'found', path: chosen }
      : { kind: 'missing', message: `CHROMIUM_PATH names ${chosen}, which does not exist.` };
  }
  const path = candidates(machine).find(exists);
  if (path) return { kind: 'found', path };
  return canInstall ? { kind: 'installable' } : { kind: 'missing', message: MISSING };
}

/** Names come before folders: Chromium anywhere on the path is preferred to Chrome. */
function candidates({ folders, playwrights }: Machine): string[] {
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...MAC_APPLICATIONS, ...(playwrights ? [playwrights] : [])];
}
