/** The fake forges that can host the portal, for tests over all of them. */
import type { Host } from '../../../src/refresh/forges/host.ts';
import { portalHost } from '../../../src/programs/forge/hosts.ts';
import { startForge } from './forge.ts';
import { forgejoDialect } from './hosted-forgejo.ts';
import { githubDialect } from './hosted-github.ts';
import { gitlabDialect } from './hosted-gitlab.ts';
import { hosted, routing, type Dialect } from './hosted.ts';

export const HOSTS = ['gitlab', 'github', 'forgejo'] as const;
export type HostName = (typeof HOSTS)[number];

const DIALECTS: Record<HostName, Dialect> = {
  gitlab: gitlabDialect,
  github: githubDialect,
  forgejo: forgejoDialect,
};

/** A fresh fake of a forge that hosts the portal. */
export function fakeHost(kind: HostName, files: Readonly<Record<string, string>> = {}) {
  const { name, token, api, place } = DIALECTS[kind];
  const state = hosted(files);
  return { kind, name, token, api, place, ...state, ...routing(DIALECTS[kind], state) };
}

export type FakeHost = ReturnType<typeof fakeHost>;

/** CI gives this token to every job, and nothing may send it anywhere. */
export const AUTOMATIC_TOKEN = 'automatic-token-of-the-job';

/** CI variables of a job for merge request 12. */
export function pipelineVariables(
  kind: HostName,
  origin: string,
  git = origin,
): Readonly<Record<string, string>> {
  const variables: Record<HostName, Readonly<Record<string, string>>> = {
    gitlab: {
      CI_API_V4_URL: `${origin}/api/v4`,
      CI_PROJECT_ID: '7',
      CI_PROJECT_PATH: 'office/site',
      CI_SERVER_URL: git,
      CI_DEFAULT_BRANCH: 'main',
      CI_MERGE_REQUEST_IID: '12',
    },
    github: {
      GITHUB_API_URL: `${origin}/api/v3`,
      GITHUB_REPOSITORY: 'office/site',
      GITHUB_SERVER_URL: git,
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_TOKEN: AUTOMATIC_TOKEN,
    },
    forgejo: {
      FORGEJO_API_URL: `${origin}/api/v1`,
      FORGEJO_REPOSITORY: 'office/site',
      FORGEJO_SERVER_URL: git,
      FORGEJO_REF: 'refs/pull/12/head',
      FORGEJO_TOKEN: AUTOMATIC_TOKEN,
    },
  };
  return variables[kind];
}

/** A running fake, and the forge as programs see it. */
export async function startHost(
  kind: HostName,
  files: Readonly<Record<string, string>>,
  { token, tokenName }: { readonly token: string; readonly tokenName: string },
) {
  const forge = await startForge('service');
  const state = fakeHost(kind, files);
  forge.other = state.answer;
  const env = { ...pipelineVariables(kind, forge.origin), [tokenName]: token };
  const host: Host = portalHost({ kind, branch: 'main' }, env, tokenName);
  /** All requests that change something, by operation. */
  const writes = () =>
    forge.log
      .filter(({ method }) => method !== 'GET')
      .map((asked) => state.deed(asked))
      .filter((deed) => !deed?.startsWith('prepare'));
  return { forge, state, host, env, writes };
}
