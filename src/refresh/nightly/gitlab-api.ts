/** The project of this site at its GitLab, as far as proposals need it. */
import { allowedBase } from '../http-request.ts';
import { at } from '../normalise.ts';

export interface Project {
  /** `CI_API_V4_URL` */
  readonly api: string;
  /** `CI_PROJECT_ID` */
  readonly id: string;
  readonly branch: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

const TIMEOUT = 30_000;

/** GitLab said no. */
export class RefusedCall extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

type Method = 'GET' | 'POST' | 'PUT';
type Body = Record<string, unknown>;

/**
 * Sends one request about the project. The token goes to this host alone: redirects are errors.
 *
 * @returns the JSON of the answer; undefined for 404.
 * @throws RefusedCall, one sentence with the status, or what fetch throws.
 */
export async function callGitlab(
  project: Project,
  method: Method,
  path: string,
  body?: Body,
): Promise<unknown> {
  return await send(project, method, `/projects/${encodeURIComponent(project.id)}`, path, body);
}

/**
 * The id of the user whom the token stands for.
 *
 * @throws as `callGitlab` does, and when GitLab does not say it.
 */
export async function ownUser(project: Project): Promise<number> {
  const id = at(await send(project, 'GET', '', '/user'), 'id');
  if (typeof id !== 'number') throw new Error('GitLab does not say whose token this is.');
  return id;
}

async function send(
  project: Project,
  method: Method,
  scope: string,
  path: string,
  body?: Body,
): Promise<unknown> {
  const base = allowedBase(project.api).href.replace(/\/$/, '');
  const response = await project.fetch(base + scope + path, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { 'private-token': project.token, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.status === 404) return undefined;
  const text = await response.text();
  if (!response.ok) {
    throw new RefusedCall(
      `GitLab answered ${method} ${path.split('?')[0]} with status ${response.status}.`,
      response.status,
    );
  }
  return /json/.test(response.headers.get('content-type') ?? '')
    ? (JSON.parse(text) as unknown)
    : text;
}

export interface MergeRequest {
  readonly iid: number;
  readonly title: string;
  readonly description: string;
  readonly state: string;
}

/** Those from a branch of the project itself: one from a fork can have the same name of a branch. */
export async function mergeRequestsOf(project: Project, branch: string): Promise<MergeRequest[]> {
  const query = new URLSearchParams({ source_branch: branch, state: 'all', per_page: '100' });
  const answer = await callGitlab(project, 'GET', `/merge_requests?${query.toString()}`);
  if (!Array.isArray(answer)) return [];
  return answer
    .filter((item: unknown) => String(at(item, 'source_project_id')) === project.id)
    .map((item: unknown) => ({
      iid: Number(at(item, 'iid')),
      title: String(at(item, 'title')),
      description: String(at(item, 'description') ?? ''),
      state: String(at(item, 'state')),
    }));
}
