/** Forges whose API a page in a browser may use. */
import { notARepository } from '../../instance/validate/repository-page.ts';
import { FORGE_PAGES, forgeKindOf, pagesOf, type ForgeAt } from '../../schemas/forges/forges.ts';
import type { RepositoryApi } from '../../schemas/forges/pages.ts';

const ASKED = Object.values(FORGE_PAGES).flatMap(({ name, browser }) =>
  browser ? [{ name, ...browser }] : [],
);

/** The names of the kinds that can be asked. */
export const ASKED_FORGES: readonly string[] = ASKED.map(({ name }) => name);

/** Origins of the APIs for these forges. */
export function askedOrigins(forges: readonly ForgeAt[]): string[] {
  const anyones = ASKED.flatMap(({ anyoneAsks, origin }) => (anyoneAsks ? origin(anyoneAsks) : []));
  const listed = forges.flatMap(({ host, kind }) => pagesOf(kind)?.browser?.origin(host) ?? []);
  return [...new Set([...anyones, ...listed])];
}

/** The API for a repository; undefined at a host that is not known, or has no such API. */
export function findApi(url: string, forges: readonly ForgeAt[]): RepositoryApi | undefined {
  const { host = '', origin = '' } = URL.parse(url) ?? {};
  const kind = forges.find((forge) => forge.host === host)?.kind ?? forgeKindOf(host);
  const found = notARepository(url, kind);
  const repository = found ? found.repository : url;
  const path = (URL.parse(repository ?? '')?.pathname ?? '')
    .replaceAll(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/\.git$/, '');
  return path.includes('/')
    ? pagesOf(kind)?.browser?.repository({ origin, host, path })
    : undefined;
}
