import type { Site } from './site.ts';
import { href } from './address.ts';

/** Where the finished pages will stand. */
export interface PublicationAddress {
  /** Scheme and host, `https://ospo.example`. */
  origin: string;
  /** The path in front of every page; starts and ends with a slash. */
  base: string;
}

/**
 * Splits the address of publication, which the environment may set, into what Astro calls site and base.
 *
 * @param override Address that beats the one in `site.yaml`, such as GitLab's `CI_PAGES_URL`.
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

/** The redirects of `site.yaml` with the base in front of their places, which Astro leaves to us. */
export function redirectsUnder(base: string, { redirects = {} }: Site): Record<string, string> {
  return Object.fromEntries(Object.entries(redirects).map(([from, to]) => [from, href(to, base)]));
}
