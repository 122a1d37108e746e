/**
 * Forgejo, such as Codeberg, as host of the portal: API v1, https://codeberg.org/api/swagger, which each host shows at
 * `/api/swagger`. Gitea has the same. Tokens: https://forgejo.org/docs/latest/user/token-scope/
 */
import { z } from 'astro/zod';

import { path } from '../../../schemas/forges/pages.ts';
import { find, get, getGlobal, RefusedCall, write, type Api } from '../call.ts';
import type {
  Comment,
  Commit,
  Connection,
  Environment,
  Host,
  HostKind,
  Issue,
  Place,
  Request,
} from '../host.ts';
import { commentsAt, hostLikeGithub, jobLikeGithub, occasionOfRef } from '../like-github.ts';
import { portalForgeMessages as say } from '#messages/portal-forge.ts';

/** A host may return fewer (`MAX_RESPONSE_ITEMS`, 50 by default), so only an empty page is the last one. */
const PAGE = 50;
const MOST_ISSUE_PAGES = 4;
/** The API cannot filter by branch, and a list that is cut off could hide a request that was closed by a person. */
const MOST_REQUEST_PAGES = 200;

/** The variables of a job: https://forgejo.org/docs/latest/user/actions/reference/#env-1 */
const both = (name: string) => [`FORGEJO_${name}`, `GITHUB_${name}`] as const;

export const forgejoPortal: HostKind = {
  connect: createForgejo,
  variables: {
    api: both('API_URL'),
    repository: both('REPOSITORY'),
    server: both('SERVER_URL'),
    path: both('REPOSITORY'),
  },
  occasion: (env) => {
    const [ref, base] = ['REF', 'BASE_REF'].map((name) => eitherIn(env, name));
    return occasionOfRef(ref, base);
  },
  job: (env) => jobLikeGithub((name) => eitherIn(env, name), 'RUN_NUMBER'),
};

function eitherIn(env: Environment, name: string): string | undefined {
  return both(name).flatMap((one) => env[one] ?? [])[0];
}

function createForgejo(connection: Connection): Host {
  const { repository, token } = connection;
  const api: Api = {
    name: 'Forgejo',
    headers: { authorization: `token ${token}` },
    scope: `/repos/${path(repository)}`,
    connection,
  };
  return {
    ...hostLikeGithub(api, issueSchema),
    // The user of a job's automatic token has a negative id.
    ownUser: async () => (await getGlobal(api, '/user', z.object({ id: z.int() }))).id,
    comments: (place) => comments(api, place),
    openIssues: (label) => openIssues(api, label),
    requestsFrom: (branch) => requestsFrom(api, branch),
    file: (branch, file) => fileAt(api, branch, file),
    commit: (commit) => put(api, commit),
  };
}

const commentSchema = z
  .object({ id: z.int().positive(), body: z.string(), user: z.object({ id: z.int() }) })
  .transform(({ id, body, user }): Comment => ({ id, body, author: user.id }));

/** This list has no pages. */
async function* comments(api: Api, place: Place): AsyncGenerator<Comment> {
  yield* await get(api, commentsAt(place), z.array(commentSchema));
}

const issueSchema = z
  .object({
    number: z.int().positive(),
    body: z.string().nullable(),
    state: z.string(),
    labels: z.array(z.object({ name: z.string() })).nullable(),
    pull_request: z.unknown(),
  })
  .transform(({ number, body, state, labels, pull_request }): Issue => ({
    number,
    text: body ?? '',
    isOpen: state === 'open' && !pull_request,
    isConfidential: false,
    labels: (labels ?? []).map(({ name }) => name),
  }));

async function openIssues(api: Api, label: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (let page = 1; page <= MOST_ISSUE_PAGES; page += 1) {
    const query = pageQuery({ type: 'issues', state: 'open', labels: label }, page);
    const answer = await get(api, `/issues?${query}`, z.array(issueSchema));
    if (answer.length === 0) break;
    issues.push(...answer);
  }
  return issues;
}

/** `label` is the name of the branch even after it was deleted; `ref` is not. */
const requestSchema = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  merged: z.boolean(),
  head: z.object({ label: z.string(), repo_id: z.int() }),
  base: z.object({ repo_id: z.int() }),
});

/** A request that the host cannot load is null in its list. */
const requestsSchema = z.array(requestSchema.nullable());

async function requestsFrom(api: Api, branch: string): Promise<Request[]> {
  const found: Request[] = [];
  for (let page = 1; page <= MOST_REQUEST_PAGES; page += 1) {
    const answer = await get(api, `/pulls?${pageQuery({ state: 'all' }, page)}`, requestsSchema);
    if (answer.length === 0) return found;
    for (const one of answer) {
      if (one?.head.label !== branch || one.head.repo_id !== one.base.repo_id) continue;
      const { number, title, body, state, merged } = one;
      const description = body ?? '';
      found.push({ number, title, description, state: merged ? 'merged' : state });
    }
  }
  throw new RefusedCall(say.tooManyRequests('Forgejo', MOST_REQUEST_PAGES * PAGE));
}

function pageQuery(values: Readonly<Record<string, string>>, page: number): string {
  const paging = { page: String(page), limit: String(PAGE) };
  return new URLSearchParams({ ...values, ...paging }).toString();
}

/** The hash of the content acts as its version: Forgejo refuses to overwrite another one. */
const fileSchema = z
  .object({ content: z.base64(), encoding: z.literal('base64'), sha: z.string().min(1) })
  .transform(({ content, sha }) => ({
    text: Buffer.from(content, 'base64').toString('utf8'),
    version: sha,
  }));

async function fileAt(api: Api, branch: string, file: string) {
  const query = new URLSearchParams({ ref: branch }).toString();
  return await find(api, `/contents/${path(file)}?${query}`, fileSchema);
}

async function put(
  api: Api,
  { branch, isNewBranch, file, text, message, isUpdate, replaces }: Commit,
): Promise<void> {
  const { branch: main } = api.connection;
  const sha = replaces ?? (isUpdate ? (await fileAt(api, main, file))?.version : undefined);
  const body = {
    ...(isNewBranch ? { branch: main, new_branch: branch } : { branch }),
    content: Buffer.from(text).toString('base64'),
    message,
    ...(sha !== undefined && { sha }),
  };
  const committed = z.object({ commit: z.object({ sha: z.string().min(1) }) });
  const method = sha === undefined ? 'POST' : 'PUT';
  await write(api, method, `/contents/${path(file)}`, body, committed);
}
