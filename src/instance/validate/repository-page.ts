/** Distinguishes the address of a repository from that of a page in it. */
import { pagesOf, type ForgeKind } from '../../schemas/forges/forges.ts';

/** Path segments of pages below a repository at known forges. */
const PAGES =
  /^(?:actions|blob|branches|commits?|graphs|issues|merge_requests|pulls?|raw|releases|tags|tree|wikis?)$/;

/** What an address is, if not a repository. */
export interface NotARepository {
  readonly what: 'page' | 'owner';
  /** The repository that the page belongs to. */
  readonly repository: string | undefined;
}

/**
 * What an address is, if not a repository; undefined if it may be one. `kind` is that of the forge at its host, if the
 * instance lists it.
 */
export function notARepository(
  url: string,
  kind: ForgeKind | undefined,
): NotARepository | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return undefined;
  const parts = parsed.pathname.split('/').filter(Boolean);
  if (pagesOf(kind) && parts.length < 2) return { what: 'owner', repository: undefined };
  const end = endOfRepository(parts, kind);
  if (end === undefined) return undefined;
  return { what: 'page', repository: `${parsed.origin}/${parts.slice(0, end).join('/')}` };
}

/** Number of path segments that name the repository; undefined when all do. */
function endOfRepository(
  parts: readonly string[],
  kind: ForgeKind | undefined,
): number | undefined {
  if (pagesOf(kind)?.hasSubgroups === false) return parts.length > 2 ? 2 : undefined;
  const dash = parts.indexOf('-');
  if (dash > 0) return dash;
  const page = parts.findIndex((part, index) => index >= 2 && PAGES.test(part));
  return page === -1 ? undefined : page;
}
