/**
 * The kinds of forges. One that is new is a line here; the compiler then asks for the rest, which CONTRIBUTING lists under
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

/** Kinds with pages for people, so that they can be linked to and can host the portal. */
export type PagesKind = keyof typeof FORGE_PAGES;

/** `git` is any host that is read by its history alone; the others have an API as well. */
export type ForgeKind = 'git' | PagesKind;

export const PAGES_KINDS = Object.keys(FORGE_PAGES) as readonly PagesKind[];

export const FORGE_KINDS: readonly ForgeKind[] = ['git', ...PAGES_KINDS];

/** A host, with what answers there. */
export interface ForgeAt {
  readonly host: string;
  readonly kind: ForgeKind;
}

export function isForgeKind(value: unknown): value is ForgeKind {
  return FORGE_KINDS.some((kind) => kind === value);
}

/** Nothing for a host of which nobody knows more than that git can read it. */
export function pagesOf(kind: ForgeKind | undefined): ForgePages | undefined {
  return kind === undefined || kind === 'git' ? undefined : FORGE_PAGES[kind];
}

/** Hosts of files belong to the one service that runs them. */
export function fileHostsOf({ host, kind }: ForgeAt): ForgePages['fileHosts'] {
  const pages = pagesOf(kind);
  return pages?.isAt(host) ? pages.fileHosts : {};
}

/** The kind of forge at a host, as far as its name says it. */
export function forgeKindOf(host: string): PagesKind | undefined {
  return PAGES_KINDS.find((kind) => FORGE_PAGES[kind].isAt(host));
}
