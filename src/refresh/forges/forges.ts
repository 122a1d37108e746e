/** Registers each kind of forge: how the refresh reads it, and, if it can host a portal, what the programs do there. */
import { mapValues } from '../../lib/own.ts';
import type { ForgeKind } from '../../schemas/forges/forges.ts';
import type { ProviderFactory } from '../provider.ts';
import { createForgejo } from './forgejo/forgejo.ts';
import { forgejoPortal } from './forgejo/portal.ts';
import { createGit } from './git/git.ts';
import { createGithub } from './github/github.ts';
import { githubPortal } from './github/portal.ts';
import { createGitlab } from './gitlab/gitlab.ts';
import { gitlabPortal } from './gitlab/portal.ts';
import type { HostKind } from './host.ts';

interface ForgeWork {
  readonly reader: ProviderFactory;
  /** Undefined where it cannot host a portal, so that people do by hand what the programs do elsewhere. */
  readonly portal: HostKind | undefined;
}

export const FORGES: Readonly<Record<ForgeKind, ForgeWork>> = {
  github: { reader: createGithub, portal: githubPortal },
  gitlab: { reader: createGitlab, portal: gitlabPortal },
  forgejo: { reader: createForgejo, portal: forgejoPortal },
  git: { reader: createGit, portal: undefined },
};

export type Providers = Readonly<Record<ForgeKind, ProviderFactory>>;

export const PROVIDER_FACTORIES: Providers = mapValues(FORGES, ({ reader }) => reader);
