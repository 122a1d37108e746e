import type { Site } from './site.ts';
import { href } from './address.ts';

/** The address at which the site is published. */
export interface PublicationAddress {
  /** Scheme and host, `https://ospo.example`. */
  origin: string;
  /** Base path; starts and ends with a slash. */
  base: string;
}

/**
 * Splits the address of publication into Astro's `site` and `base`.
 *
 * @param override address from the environment that overrides `site.yaml`, such as GitLab's `CI_PAGES_URL`.
 * @throws if the override is not an address.
 */
export function publicationAddress(site: Site, override: string | undefined): PublicationAddress {
  const address = override?.trim() || site.url;
  if (!URL.canParse(address)) {
    throw new Error(
      `OSPO_URL is "${address}". Set it to a full address that starts with https://.`,
    );
  }
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** The redirects of `site.yaml` with the base as prefix, which Astro does not add. */
export function redirectsUnder(base: string, { redirects = {} }: Site): Record<string, string> {
  return Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, href(to, base)]));
}
