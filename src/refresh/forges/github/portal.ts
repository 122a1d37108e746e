/**
 * GitHub as host of the portal: its REST API, https://docs.github.com/rest, for which the token of an Actions job is
 * enough. The refresh reads projects by GraphQL; writes are simpler this way.
 */
import { z } from 'astro/zod';

import { path } from '../../../schemas/forges/pages.ts';
import { find, get, getGlobal, RefusedCall, write, type Api } from '../call.ts';
import type {
  Comment,
  Commit,
  Connection,
  Host,
  HostKind,
  Issue,
  Place,
  Request,
} from '../host.ts';
import { commentsAt, hostLikeGithub, jobLikeGithub, occasionOfRef } from '../like-github.ts';

/** The largest page; a shorter one is the last. */
const PAGE = 100;
const MOST_ISSUE_PAGES = 2;

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export const githubPortal: HostKind = {
  connect: createGithubPortal,
  variables: {
    api: ['GITHUB_API_URL'],
    repository: ['GITHUB_REPOSITORY'],
    server: ['GITHUB_SERVER_URL'],
    path: ['GITHUB_REPOSITORY'],
  },
  occasion: ({ GITHUB_REF, GITHUB_BASE_REF }) => occasionOfRef(GITHUB_REF, GITHUB_BASE_REF),
  job: (env) => jobLikeGithub((name) => env[`GITHUB_${name}`], 'RUN_ID'),
};

const withId = z.object({ id: z.int().positive() });
const withSha = z.object({ sha: z.string().min(1) });

function createGithubPortal(connection: Connection): Host {
  const { repository, token } = connection;
  const api: Api = {
    name: 'GitHub',
    headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    scope: `/repos/${path(repository)}`,
    connection,
  };
  return {
    ...hostLikeGithub(api, issueSchema),
    ownUser: () => ownUser(api),
    comments: (place) => comments(api, place),
    openIssues: (label) => openIssues(api, label),
    requestsFrom: (branch) => requestsFrom(api, branch),
    file: (branch, file) => fileAt(api, branch, file),
    commit: (commit) => (commit.isNewBranch ? makeBranch(api, commit) : put(api, commit)),
  };
}

/** The token of a job belongs to no user that could be asked for: GitHub answers 403, and writes as this bot. */
async function ownUser(api: Api): Promise<number> {
  try {
    return (await getGlobal(api, '/user', withId)).id;
  } catch (error) {
    if (!(error instanceof RefusedCall && error.status === 403)) throw error;
    return (await getGlobal(api, '/users/github-actions%5Bbot%5D', withId)).id;
  }
}

/** `user` is null when the account was deleted. */
const commentSchema = z
  .object({
    id: z.int().positive(),
    body: z.string().nullish(),
    user: z.object({ id: z.int() }).nullable(),
  })
  .transform(({ id, body, user }): Comment => ({ id, body: body ?? '', author: user?.id ?? 0 }));

async function* comments(api: Api, place: Place): AsyncGenerator<Comment> {
  for (let page = 1; ; page += 1) {
    const query = pageQuery({}, page);
    const answer = await get(api, `${commentsAt(place)}?${query}`, z.array(commentSchema));
    yield* answer;
    if (answer.length < PAGE) return;
  }
}

/** A label may be a plain name. */
const label = z.union([z.string(), z.object({ name: z.string().nullish() })]);

const issueSchema = z
  .object({
    number: z.int().positive(),
    body: z.string().nullish(),
    state: z.string(),
    labels: z.array(label),
    pull_request: z.unknown().optional(),
  })
  .transform(({ number, body, state, labels, pull_request }): Issue => ({
    number,
    text: body ?? '',
    isOpen: state === 'open' && !pull_request,
    isConfidential: false,
    labels: labels.map((one) => (typeof one === 'string' ? one : (one.name ?? ''))),
  }));

/** The list contains pull requests too. */
async function openIssues(api: Api, name: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (let page = 1; page <= MOST_ISSUE_PAGES; page += 1) {
    const query = pageQuery({ state: 'open', labels: name }, page);
    const answer = await get(api, `/issues?${query}`, z.array(issueSchema));
    issues.push(...answer);
    if (answer.length < PAGE) break;
  }
  return issues.filter(({ isOpen }) => isOpen);
}

/** `repo` is null when the fork was deleted. */
const requestSchema = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  head: z.object({ ref: z.string(), repo: withId.nullable() }),
  base: z.object({ repo: withId }),
});

/** GitHub filters by the owner of the branch, who may have several repositories. */
async function requestsFrom(api: Api, branch: string): Promise<Request[]> {
  const [owner] = api.connection.repository.split('/');
  const found: Request[] = [];
  for (let page = 1; ; page += 1) {
    const query = pageQuery({ state: 'all', head: `${owner}:${branch}` }, page);
    const answer = await get(api, `/pulls?${query}`, z.array(requestSchema));
    for (const { number, title, body, state, merged_at, head, base } of answer) {
      if (head.ref !== branch || head.repo?.id !== base.repo.id) continue;
      const description = body ?? '';
      found.push({ number, title, description, state: merged_at ? 'merged' : state });
    }
    if (answer.length < PAGE) return found;
  }
}

function pageQuery(values: Readonly<Record<string, string>>, page: number): string {
  const paging = { page: String(page), per_page: String(PAGE) };
  return new URLSearchParams({ ...values, ...paging }).toString();
}

/** The hash of the content acts as its version: GitHub refuses to overwrite another one. Base64 has line breaks. */
const fileSchema = z
  .object({
    content: z.string().transform((text) => text.replaceAll('\n', '')),
    encoding: z.literal('base64'),
    sha: z.string().min(1),
  })
  .transform(({ content, sha }) => ({
    text: Buffer.from(content, 'base64').toString('utf8'),
    version: sha,
  }));

async function fileAt(api: Api, branch: string, file: string) {
  const query = new URLSearchParams({ ref: branch }).toString();
  return await find(api, `/contents/${path(file)}?${query}`, fileSchema);
}

async function put(api: Api, commit: Commit): Promise<void> {
  const { branch, file, text, message, isUpdate, replaces } = commit;
  const sha = replaces ?? (isUpdate ? (await fileAt(api, branch, file))?.version : undefined);
  const body = {
    branch,
    content: Buffer.from(text).toString('base64'),
    message,
    ...(sha !== undefined && { sha }),
  };
  await write(api, 'PUT', `/contents/${path(file)}`, body, z.object({ commit: withSha }));
}

/**
 * A new branch is created together with its commit: a branch without one would look as if a person had made it. Objects
 * written before that belong to no branch.
 */
async function makeBranch(api: Api, { branch, file, text, message }: Commit): Promise<void> {
  const main = path(api.connection.branch);
  const { object } = await get(api, `/git/ref/heads/${main}`, z.object({ object: withSha }));
  const changed = { path: file, mode: '100644', type: 'blob', content: text };
  const tree = await write(
    api,
    'POST',
    '/git/trees',
    { base_tree: object.sha, tree: [changed] },
    withSha,
  );
  const body = { message, tree: tree.sha, parents: [object.sha] };
  const { sha } = await write(api, 'POST', '/git/commits', body, withSha);
  const ref = z.object({ object: z.object({ sha: z.literal(sha) }) });
  await write(api, 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha }, ref);
}
