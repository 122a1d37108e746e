/** Connects to the forge that hosts the portal: `repository` of `content/site.yaml` names its kind. */
import { FORGES } from '../../refresh/forges/forges.ts';
import type { PagesKind } from '../../schemas/forges/forges.ts';
import type { Site } from '../../schemas/site.ts';
import type { Environment, Host, HostKind, Job, Occasion } from '../../refresh/forges/host.ts';
import { forgeVariables } from '#messages/forges.ts';
import { portalForgeMessages as say } from '#messages/portal-forge.ts';

type Repository = Pick<Site['repository'], 'kind' | 'branch'>;

/**
 * The forge in whose CI this runs. Its address comes from CI variables alone, so that no file can send the token
 * elsewhere.
 *
 * @param tokenName name of the variable with the token.
 * @throws one sentence that names the variable that is not set.
 */
export function portalHost(
  { kind, branch }: Repository,
  env: NodeJS.ProcessEnv,
  tokenName: string,
  fetcher = fetch,
): Host {
  const { connect, variables } = hostKind(kind);
  const { api, repository } = variables;
  return connect({
    api: required(env, api, forgeVariables[kind]),
    repository: required(env, repository, forgeVariables[kind]),
    branch,
    token: required(env, [tokenName], say.setToken),
    tokenName,
    fetch: fetcher,
  });
}

/**
 * Address of the repository for git, without a token.
 *
 * @throws one sentence that names the variable that is not set.
 */
export function portalRemote({ kind }: Repository, env: NodeJS.ProcessEnv): string {
  const { server, path } = hostKind(kind).variables;
  const setBy = forgeVariables[kind];
  return `${required(env, server, setBy)}/${required(env, path, setBy)}.git`;
}

/**
 * The job of a pipeline that runs this program.
 *
 * @throws one sentence outside of a job.
 */
export function portalJob({ kind }: Repository, env: NodeJS.ProcessEnv): Job {
  const job = hostKind(kind).job(statedAll(env));
  if (!job) throw new Error(say.noJob);
  return job;
}

/** The merge request that a CI job runs for; empty outside of CI. */
export function occasionOf(env: NodeJS.ProcessEnv): Occasion {
  const stated = statedAll(env);
  const occasions = Object.values(FORGES).map(({ portal }) => portal?.occasion(stated));
  return occasions.find((one) => one?.request !== undefined) ?? {};
}

function hostKind(kind: PagesKind): HostKind {
  const { portal } = FORGES[kind];
  if (portal) return portal;
  const known = Object.entries(FORGES).flatMap(([name, one]) => (one.portal ? [name] : []));
  throw new Error(say.unknownKind(kind, known));
}

function required(env: Environment, names: readonly string[], who: string): string {
  const [value] = names.flatMap((name) => statedIn(env[name]) ?? []);
  if (value === undefined) throw new Error(say.noVariable(names[0], who));
  return value;
}

function statedAll(env: NodeJS.ProcessEnv): Environment {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, statedIn(value)]));
}

/** CI sets unused variables to an empty text. */
function statedIn(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}
