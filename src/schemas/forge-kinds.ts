/** The kinds of forges, as `forge-pages.ts` has them. */
import { FORGE_PAGES } from './forge-pages.ts';

/** Kinds with pages for people, so that they can be linked to and can host the portal. */
export type PagesKind = keyof typeof FORGE_PAGES;

/** `git` is any host that is read by its history alone; the others have an API as well. */
export type ForgeKind = 'git' | PagesKind;

export const FORGE_KINDS: readonly ForgeKind[] = [
  'git',
  ...(Object.keys(FORGE_PAGES) as PagesKind[]),
];

export function isForgeKind(value: unknown): value is ForgeKind {
  return FORGE_KINDS.some((kind) => kind === value);
}
