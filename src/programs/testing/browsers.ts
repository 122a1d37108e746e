/** Finds the Chromium for the browser tests. Pure; `scripts/chromium.ts` looks and installs. */
import { join } from 'node:path';

/** The machine, as far as needed. */
export interface Machine {
  /** `CHROMIUM_PATH`, if set. */
  readonly chosen: string | undefined;
  /** The folders of `PATH`, in order. */
  readonly folders: readonly string[];
  /** Folder of Playwright's own Chromium, which need not exist. */
  readonly playwrights: string | undefined;
  /** True for root on a Debian-based system, where a package can be installed. */
  readonly canInstall: boolean;
  readonly exists: (file: string) => boolean;
}

export type Finding =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'installable' }
  | { readonly kind: 'missing'; readonly message: string };

const NAMES = [
  // Headless builds take half the time.
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
 * Finds a Chromium: the chosen one, else one of the usual names on the path or among the applications of a Mac, else
 * Playwright's own. A chosen one that does not exist is not replaced by another.
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

/** Names take precedence over folders: Chromium anywhere on the path is preferred to Chrome. */
function candidates({ folders, playwrights }: Machine): string[] {
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...MAC_APPLICATIONS, ...(playwrights ? [playwrights] : [])];
}
