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

/**
 * Sends one request. The token goes to this host alone: redirects are errors.
 *
 * @returns the JSON of the answer; undefined for 404.
 * @throws one sentence with the status.
 */
export async function callGitlab(
  project: Project,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: Record<string, unknown>,
): Promise<unknown> {
  const base = allowedBase(project.api).href.replace(/\/$/, '');
  const response = await project.fetch(
    `${base}/projects/${encodeURIComponent(project.id)}${path}`,
    {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { 'private-token': project.token, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    },
  );
  if (response.status === 404) return undefined;
  const text = await response.text();
  if (!response.ok) {
    throw new Error(
      `GitLab answered ${method} ${path.split('?')[0]} with status ${response.status}.`,
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

export async function mergeRequestsOf(project: Project, branch: string): Promise<MergeRequest[]> {
  const query = new URLSearchParams({ source_branch: branch, state: 'all', per_page: '100' });
  const answer = await callGitlab(project, 'GET', `/merge_requests?${query.toString()}`);
  if (!Array.isArray(answer)) return [];
  return answer.map((item: unknown) => ({
    iid: Number(at(item, 'iid')),
    title: String(at(item, 'title')),
    description: String(at(item, 'description') ?? ''),
    state: String(at(item, 'state')),
  }));
}
