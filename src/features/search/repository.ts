/** Finds the project of a pasted repository address. */
import type { NamedPage } from './named-page.ts';

const ADDRESS = /^(?:[a-z][a-z+]*:\/\/)?(?:[^@/\s]+@)?([\w-]+(?:\.[\w-]+)+)(?::\d+)?[:/](\S+)$/i;

/**
 * Normal form of a repository: `github.com/cern/spec` for all of `https://github.com/CERN/spec.git`,
 * `git@github.com:cern/spec` and `ssh://git@github.com/cern/spec/`. Further segments of a link into it stay.
 *
 * @returns undefined for a text that is no address with a path.
 */
export function repositoryPlace(text: string): string | undefined {
  const [, host, path = ''] = ADDRESS.exec(text.trim()) ?? [];
  if (!host) return undefined;
  const [place = ''] = path.split(/[?#]/);
  const parts = place.split('/').filter(Boolean);
  return [host.replace(/^www\./i, ''), ...parts.map((part) => part.replace(/\.git$/i, ''))]
    .join('/')
    .toLowerCase();
}

/** Number of matching segments: 0 unless the address is that of a repository of the page, or within it. */
export function repositoryDepth(query: string, { repositories }: NamedPage): number {
  const asked = repositories && repositoryPlace(query);
  if (!asked) return 0;
  const depths = repositories
    .split(' ')
    .filter((place) => `${asked}/`.startsWith(`${place}/`))
    .map((place) => place.split('/').length);
  return Math.max(0, ...depths);
}
