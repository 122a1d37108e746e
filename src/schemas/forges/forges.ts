/**
 * The kinds of forges. A new kind is a line here; the compiler then demands the rest, which CONTRIBUTING lists under
 * "Add a kind of forge".
 */
import { forgejo } from './forgejo.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { ForgePages } from './pages.ts';

export const FORGE_PAGES = {
  github,
  gitlab,
  forgejo,
} as const satisfies Readonly<Record<string, ForgePages>>;

/** Kinds with web pages, which can be linked to and can host the portal. */
export type PagesKind = keyof typeof FORGE_PAGES;

/** `git` is any other host, which is read by git alone. */
export type ForgeKind = 'git' | PagesKind;

export const PAGES_KINDS = Object.keys(FORGE_PAGES) as readonly PagesKind[];

export const FORGE_KINDS: readonly ForgeKind[] = ['git', ...PAGES_KINDS];

/** A host and its kind of forge. */
export interface ForgeAt {
  readonly host: string;
  readonly kind: ForgeKind;
}

export function isForgeKind(value: unknown): value is ForgeKind {
  return FORGE_KINDS.some((kind) => kind === value);
}

/** Undefined for a host that is only known as a git server. */
export function pagesOf(kind: ForgeKind | undefined): ForgePages | undefined {
  return kind === undefined || kind === 'git' ? undefined : FORGE_PAGES[kind];
}

/** Hosts of raw files belong to one public service, not to a kind of forge. */
export function fileHostsOf({ host, kind }: ForgeAt): ForgePages['fileHosts'] {
  const pages = pagesOf(kind);
  return pages?.isAt(host) ? pages.fileHosts : {};
}

/** The kind of forge at a host, as far as its name tells. */
export function forgeKindOf(host: string): PagesKind | undefined {
  return PAGES_KINDS.find((kind) => FORGE_PAGES[kind].isAt(host));
}
