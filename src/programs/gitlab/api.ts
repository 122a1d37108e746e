/** The API of the GitLab that holds this repository, as far as its own programs need it. */
import { z } from 'astro/zod';

import { allowedBase } from '../../refresh/http-request.ts';

/** The project of this repository, and who asks. */
export interface Project {
  /** `CI_API_V4_URL` */
  readonly api: string;
  /** `CI_PROJECT_ID` */
  readonly id: string;
  /** The default branch. */
  readonly branch: string;
  readonly token: string;
  /** The variable that holds the token, for messages. */
  readonly tokenName: string;
  readonly fetch: typeof fetch;
}

/** GitLab said no. The message says what to do about it. */
export class RefusedCall extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const TIMEOUT = 30_000;

type Body = Readonly<Record<string, unknown>>;

/**
 * Reads one thing of the project, which need not be there.
 *
 * @returns undefined for 404. Without access GitLab says 404 as well: read a list first, or write.
 * @throws RefusedCall, or what fetch throws.
 */
export async function find<T>(
  project: Project,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    return await get(project, path, schema);
  } catch (error) {
    if (error instanceof RefusedCall && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * Reads what is there for everybody who may see the project: a list.
 *
 * @throws RefusedCall, also for 404, or what fetch throws.
 */
export async function get<T>(project: Project, path: string, schema: z.ZodType<T>): Promise<T> {
  return await send(project, { method: 'GET', scope: scopeOf(project), path }, schema);
}

/**
 * Changes something, and reads the answer.
 *
 * @throws RefusedCall, also for 404, or what fetch throws. Nothing counts as done that GitLab has not confirmed.
 */
export async function write<T>(
  project: Project,
  method: 'POST' | 'PUT',
  path: string,
  body: Body,
  schema: z.ZodType<T>,
): Promise<T> {
  return await send(project, { method, scope: scopeOf(project), path, body }, schema);
}

/**
 * The id of the user whom the token stands for.
 *
 * @throws RefusedCall, also when GitLab does not say it, or what fetch throws.
 */
export async function ownUser(project: Project): Promise<number> {
  const user = await send(project, { method: 'GET', scope: '', path: '/user' }, withId);
  return user.id;
}

const withId = z.object({ id: z.int().positive() });

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly scope: string;
  readonly path: string;
  readonly body?: Body;
}

function scopeOf({ id }: Project): string {
  return `/projects/${encodeURIComponent(id)}`;
}

/** The token goes to this host alone: redirects are errors. */
async function send<T>(project: Project, call: Call, schema: z.ZodType<T>): Promise<T> {
  const { method, scope, path, body } = call;
  const base = allowedBase(project.api).href.replace(/\/$/, '');
  const response = await project.fetch(base + scope + path, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { 'private-token': project.token, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const name = `${method} ${path.split('?')[0]}`;
  if (!response.ok) {
    const said = `GitLab answered ${name} with status ${response.status}.`;
    throw new RefusedCall(said + adviceOn(response.status, project.tokenName), response.status);
  }
  const answer = schema.safeParse(jsonOf(text));
  if (answer.success) return answer.data;
  throw new RefusedCall(
    `GitLab answered ${name} with something else than was asked for. Is ${project.api} its API?`,
    response.status,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page of a proxy, say. No schema fits it, and the caller says so.
    return undefined;
  }
}

function adviceOn(status: number, tokenName: string): string {
  switch (status) {
    case 401:
      return ` The token in ${tokenName} is not valid, or not any more: make a new one.`;
    case 403:
    case 404:
      return ` Give the token in ${tokenName} access to this project, with the role and the scope that docs/review.md names.`;
    default:
      return '';
  }
}
