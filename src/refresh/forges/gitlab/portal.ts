/**
 * GitLab as host of the portal: REST v4. https://docs.gitlab.com/api/notes/, https://docs.gitlab.com/api/issues/,
 * https://docs.gitlab.com/api/merge_requests/, https://docs.gitlab.com/api/commits/
 */
import { z } from 'astro/zod';

import { find, get, getGlobal, write, type Api } from '../call.ts';
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

const PAGE = 100;
/** Longer conversations are cut off. */
const MOST_COMMENT_PAGES = 20;
/** Two hundred issues: more need people to sort them. */
const MOST_ISSUE_PAGES = 2;

const withId = z.object({ id: z.int().positive() });
const withIid = z.object({ iid: z.int().positive() });

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
export const gitlabPortal: HostKind = {
  connect: createGitlab,
  variables: {
    api: ['CI_API_V4_URL'],
    repository: ['CI_PROJECT_ID'],
    server: ['CI_SERVER_URL'],
    path: ['CI_PROJECT_PATH'],
  },
  occasion: (env) => ({
    request: Number(env['CI_MERGE_REQUEST_IID']) || undefined,
    commit: env['CI_COMMIT_SHA'],
    base: env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] ?? env['CI_MERGE_REQUEST_DIFF_BASE_SHA'],
  }),
  // The page of the runner, as in the provenance that a runner writes itself:
  // https://docs.gitlab.com/ci/runners/configure_runners/#artifact-provenance-metadata
  job: ({ CI_PROJECT_URL, CI_RUNNER_ID, CI_JOB_URL }) =>
    CI_PROJECT_URL && CI_RUNNER_ID
      ? { builder: `${CI_PROJECT_URL}/-/runners/${CI_RUNNER_ID}`, invocation: CI_JOB_URL }
      : undefined,
};

function createGitlab(connection: Connection): Host {
  const { repository, token } = connection;
  const api: Api = {
    name: 'GitLab',
    headers: { 'private-token': token },
    scope: `/projects/${encodeURIComponent(repository)}`,
    connection,
  };
  return {
    name: api.name,
    ownUser: async () => (await getGlobal(api, '/user', withId)).id,
    comments: (place) => comments(api, place),
    addComment: async (place, body) =>
      void (await write(api, 'POST', notesAt(place), { body }, withId)),
    changeComment: async (place, id, body) =>
      void (await write(api, 'PUT', `${notesAt(place)}/${id}`, { body }, withId)),
    openIssues: (label) => openIssues(api, label),
    issue: (number) => find(api, `/issues/${number}`, issueSchema),
    requestsFrom: (branch) => requestsFrom(api, branch),
    openRequest: async ({ branch, title, description }) => {
      const values = { source_branch: branch, target_branch: connection.branch };
      const body = { ...values, remove_source_branch: true, title, description };
      return (await write(api, 'POST', '/merge_requests', body, withIid)).iid;
    },
    changeRequest: async (number, words) =>
      void (await write(api, 'PUT', `/merge_requests/${number}`, { ...words }, withIid)),
    hasBranch: async (branch) =>
      (await find(api, `/repository/branches/${segment(branch)}`, z.object({}))) !== undefined,
    file: (branch, path) => {
      const query = new URLSearchParams({ ref: branch }).toString();
      return find(api, `/repository/files/${segment(path)}?${query}`, fileSchema);
    },
    commit: (commit) => put(api, commit),
  };
}

function notesAt({ kind, number }: Place): string {
  return `/${kind === 'issue' ? 'issues' : 'merge_requests'}/${number}/notes`;
}

const noteSchema = z
  .object({ id: z.int().positive(), body: z.string(), author: z.object({ id: z.int() }) })
  .transform(({ author, ...note }): Comment => ({ ...note, author: author.id }));

async function* comments(api: Api, place: Place): AsyncGenerator<Comment> {
  for (let page = 1; page <= MOST_COMMENT_PAGES; page += 1) {
    const query = `?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`;
    const notes = await get(api, notesAt(place) + query, z.array(noteSchema));
    yield* notes;
    if (notes.length < PAGE) return;
  }
}

const issueSchema = z
  .object({
    iid: z.int().positive(),
    description: z.string().nullable(),
    state: z.string(),
    confidential: z.boolean(),
    labels: z.array(z.string()),
  })
  .transform(({ iid, description, state, confidential, labels }): Issue => ({
    number: iid,
    text: description ?? '',
    isOpen: state === 'opened',
    isConfidential: confidential,
    labels,
  }));

async function openIssues(api: Api, label: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (let page = 1; page <= MOST_ISSUE_PAGES; page += 1) {
    const query = new URLSearchParams({
      labels: label,
      state: 'opened',
      order_by: 'created_at',
      sort: 'desc',
      per_page: String(PAGE),
      page: String(page),
    });
    const answer = await get(api, `/issues?${query.toString()}`, z.array(issueSchema));
    issues.push(...answer);
    if (answer.length < PAGE) break;
  }
  return issues;
}

/** `locked` means that it is being merged. */
const STATES = { opened: 'open', locked: 'open', closed: 'closed', merged: 'merged' } as const;

const requestSchema = z.object({
  iid: z.int().positive(),
  title: z.string(),
  description: z.string().nullable(),
  state: z.enum(['opened', 'locked', 'closed', 'merged']),
  source_project_id: z.int().nullable(),
});

async function requestsFrom(api: Api, branch: string): Promise<Request[]> {
  const query = new URLSearchParams({ source_branch: branch, state: 'all', per_page: '100' });
  const answer = await get(api, `/merge_requests?${query.toString()}`, z.array(requestSchema));
  return answer
    .filter((one) => String(one.source_project_id) === api.connection.repository)
    .map(({ iid, title, description, state }) => ({
      number: iid,
      title,
      description: description ?? '',
      state: STATES[state],
    }));
}

/** The last commit of the file acts as its version: GitLab refuses to overwrite a later one. */
const fileSchema = z
  .object({ content: z.base64(), encoding: z.literal('base64'), last_commit_id: z.string() })
  .transform(({ content, last_commit_id }) => ({
    text: Buffer.from(content, 'base64').toString('utf8'),
    version: last_commit_id,
  }));

async function put(
  api: Api,
  { branch, isNewBranch, file, text, message, isUpdate, replaces }: Commit,
): Promise<void> {
  const action = {
    action: isUpdate ? 'update' : 'create',
    file_path: file,
    content: text,
    ...(replaces !== undefined && { last_commit_id: replaces }),
  };
  const body = {
    branch,
    ...(isNewBranch && { start_branch: api.connection.branch }),
    commit_message: message,
    actions: [action],
  };
  await write(api, 'POST', '/repository/commits', body, z.object({ id: z.string().min(1) }));
}

function segment(name: string): string {
  return encodeURIComponent(name);
}
