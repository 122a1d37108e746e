/** The kinds of forges that the refresh can read. A new kind is one file and one line here. */
import type { ProviderKind } from '../schemas/metadata.ts';
import { createForgejo } from './forges/forgejo/forgejo.ts';
import { createGit } from './forges/git/git.ts';
import { createGithub } from './forges/github/github.ts';
import { createGitlab } from './forges/gitlab/gitlab.ts';
import type { ProviderFactory } from './provider.ts';

export type Providers = Readonly<Record<ProviderKind, ProviderFactory>>;

export const PROVIDER_FACTORIES: Providers = {
  github: createGithub,
  gitlab: createGitlab,
  forgejo: createForgejo,
  git: createGit,
};
