/** How the refresh reads each kind of forge. */
import type { ForgeKind } from '../schemas/forge-kinds.ts';
import { createForgejo } from './forges/forgejo/forgejo.ts';
import { createGit } from './forges/git/git.ts';
import { createGithub } from './forges/github/github.ts';
import { createGitlab } from './forges/gitlab/gitlab.ts';
import type { ProviderFactory } from './provider.ts';

export type Providers = Readonly<Record<ForgeKind, ProviderFactory>>;

export const PROVIDER_FACTORIES: Providers = {
  github: createGithub,
  gitlab: createGitlab,
  forgejo: createForgejo,
  git: createGit,
};
