/** The kinds of forges that the refresh can read. A new kind is one file and one line here. */
import type { ProviderKind } from '../schemas/metadata.ts';
import { createForgejo } from './forgejo.ts';
import { createGit } from './git.ts';
import { createGithub } from './github.ts';
import { createGitlab } from './gitlab.ts';
import type { ProviderFactory } from './provider.ts';

export type Providers = Readonly<Record<ProviderKind, ProviderFactory>>;

export const PROVIDER_FACTORIES: Providers = {
  github: createGithub,
  gitlab: createGitlab,
  forgejo: createForgejo,
  git: createGit,
};
