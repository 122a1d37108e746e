/**
 * The kinds of forges. A word added here makes the compiler ask for all that the program has to know of a kind:
 * CONTRIBUTING, "Add a kind of forge", says where.
 */

/** `git` is any host that is read by its history alone; the others have pages for people and an API. */
export const FORGE_KINDS = ['git', 'github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof FORGE_KINDS)[number];

/** Kinds with pages for people, so that they can be linked to and can host the portal. */
export type PagesKind = Exclude<ForgeKind, 'git'>;

export function isForgeKind(value: unknown): value is ForgeKind {
  return FORGE_KINDS.some((kind) => kind === value);
}
