/** The forges that can host the portal, and which of them does: `repository` of `content/site.yaml` says it. */
import { FORGES } from '../../refresh/forges/forges.ts';
import type { PagesKind } from '../../schemas/forges/forges.ts';
import type { Site } from '../../schemas/site.ts';
import type { Environment, Host, HostKind, Occasion } from '../../refresh/forges/host.ts';
import { forgeVariables } from '#messages/forges.ts';
import { portalForgeMessages as say } from '#messages/portal-forge.ts';

type Repository = Pick<Site['repository'], 'kind' | 'branch'>;

/**
 * The forge in whose continuous integration this runs. Its address comes from there alone, so that the token goes nowhere
 * else, whatever a file says.
 *
 * @param tokenName the variable that holds the token for it.
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
 * Where git reads and writes the repository, without a token.
 *
 * @throws one sentence that names the variable that is not set.
 */
export function portalRemote({ kind }: Repository, env: NodeJS.ProcessEnv): string {
  const { server, path } = hostKind(kind).variables;
  const setBy = forgeVariables[kind];
  return `${required(env, server, setBy)}/${required(env, path, setBy)}.git`;
}

/** What this runs for; nothing is known outside of continuous integration. */
export function occasionOf(env: NodeJS.ProcessEnv): Occasion {
  const stated = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, statedIn(value)]),
  );
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

/** CI sets a variable that it does not have to nothing. */
function statedIn(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}
