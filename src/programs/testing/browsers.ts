/** Finds the browsers for the browser tests. Pure; `scripts/browsers.ts` looks and installs. */
import { join } from 'node:path';

/** A browser that the tests drive, or a program that it needs. */
export interface Product {
  readonly name: string;
  /** The environment variable that chooses its path. */
  readonly variable: string;
  /** Names of its command, the preferred first. */
  readonly commands: readonly string[];
  /** Paths among the applications of a Mac. */
  readonly applications: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  /** What to do where it is missing. */
  readonly advice: string;
}

export const CHROMIUM: Product = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  commands: [
    // Headless builds take half the time.
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ],
  applications: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  debian: 'chromium',
  advice: 'run "npx playwright install chromium", or set CHROMIUM_PATH to the one that you have',
};

export const FIREFOX: Product = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  applications: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  debian: 'firefox-esr',
  advice: 'install it, or set FIREFOX_PATH to the one that you have',
};

/** The driver; it knows its browser, which the package brings along. */
export const WEBKIT: Product = {
  name: 'WebKit',
  variable: 'WEBKIT_PATH',
  commands: ['WebKitWebDriver'],
  applications: [],
  debian: 'webkit2gtk-driver',
  advice: 'install WebKitWebDriver, or set WEBKIT_PATH to the one that you have',
};

/** WebKit needs a window, even where nobody looks. */
export const SCREEN: Product = {
  name: 'Xvfb',
  variable: 'XVFB_PATH',
  commands: ['Xvfb'],
  applications: [],
  debian: 'xvfb',
  advice: 'install it, or set XVFB_PATH to the one that you have',
};

/** The machine, as far as needed. */
export interface Machine {
  /** The path that the variable of the browser names, if set. */
  readonly chosen: string | undefined;
  /** The folders of `PATH`, in order. */
  readonly folders: readonly string[];
  /** Path of a browser that Playwright has fetched, which need not exist; undefined where it has none to fetch. */
  readonly playwrights: string | undefined;
  /** True for root on a Debian-based system, where a package can be installed. */
  readonly canInstall: boolean;
  readonly exists: (file: string) => boolean;
}

export type Finding =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'installable' }
  | { readonly kind: 'missing'; readonly message: string };

/**
 * Finds a browser: the chosen one, else one of its commands on the path or among the applications of a Mac, else
 * Playwright's own. A chosen one that does not exist is not replaced by another.
 */
export function findBrowser(product: Product, machine: Machine): Finding {
  const { name, variable, advice } = product;
  const { chosen, exists, canInstall } = machine;
  if (chosen) {
    return exists(chosen)
      ? { kind: 'found', path: chosen }
      : { kind: 'missing', message: `${variable} names ${chosen}, which does not exist.` };
  }
  const path = candidates(product, machine).find(exists);
  if (path) return { kind: 'found', path };
  return canInstall
    ? { kind: 'installable' }
    : { kind: 'missing', message: `No ${name} was found: ${advice}.` };
}

/** Names take precedence over folders: Chromium anywhere on the path is preferred to Chrome. */
function candidates({ commands, applications }: Product, machine: Machine): string[] {
  const { folders, playwrights } = machine;
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications, ...(playwrights ? [playwrights] : [])];
}
