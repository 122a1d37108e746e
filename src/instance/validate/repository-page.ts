/** Tells a repository from a page about it. */
import { pagesOf, type ForgeKind } from '../../schemas/forges/forges.ts';

/** Names of pages below a repository, as forges use them. */
const PAGES =
  /^(?:actions|blob|branches|commits?|graphs|issues|merge_requests|pulls?|raw|releases|tags|tree|wikis?)$/;

/** What an address leads to that is no repository. */
export interface NotARepository {
  readonly what: 'page' | 'owner';
  /** The repository that the page belongs to. */
  readonly repository: string | undefined;
}

/**
 * Says what an address is if it is no repository; nothing if it may be one.
 * `kind` is the kind of forge that answers at its host, as far as the instance knows.
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

/** How many parts of a path name the repository; nothing when all do. */
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
