/** The API of the GitLab that holds this repository, as far as its own programs need it. */
import { z } from 'astro/zod';

import { failureOfError } from '../../lib/http/failure.ts';
import { allowedBase, JSON_TYPE, jsonOf, sendRequest } from '../../lib/http/request.ts';

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

/** GitLab said no, or nothing. The message says what to do about it. */
export class RefusedCall extends Error {
  /** What it answered with, if it did. */
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined) {
    super(message);
    this.status = status;
  }
}

const LIMITS = { timeout: 30_000, maxBytes: 8 * 1024 * 1024 };

type Body = Readonly<Record<string, unknown>>;

/**
 * Reads one thing of the project, which need not be there.
 *
 * @returns undefined for 404. Without access GitLab says 404 as well: read a list first, or write.
 * @throws RefusedCall.
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
 * @throws RefusedCall, also for 404.
 */
export async function get<T>(project: Project, path: string, schema: z.ZodType<T>): Promise<T> {
  return await send(project, { method: 'GET', scope: scopeOf(project), path }, schema);
}

/**
 * Changes something, and reads the answer.
 *
 * @throws RefusedCall, also for 404. Nothing counts as done that GitLab has not confirmed.
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
 * @throws RefusedCall, also when GitLab does not say it.
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

/** The token goes to the host of the API alone. */
async function send<T>(project: Project, call: Call, schema: z.ZodType<T>): Promise<T> {
  const { api, token, fetch } = project;
  const { method, scope, path, body } = call;
  const base = allowedBase(api);
  const request = {
    url: new URL(base.href.replace(/\/$/, '') + scope + path),
    name: base.host,
    accept: JSON_TYPE,
    headers: { 'private-token': token },
    change: method === 'GET' ? undefined : { method, body: JSON.stringify(body) },
  };
  try {
    const answer = await sendRequest(request, { fetch, limits: LIMITS });
    return schema.parse(jsonOf(answer, base.host));
  } catch (error) {
    throw refusal(project, `${method} ${path.split('?')[0]}`, error);
  }
}

function refusal({ api, tokenName }: Project, name: string, error: unknown): RefusedCall {
  const { status, failure } = failureOfError(error, new URL(api).host);
  if (status !== undefined) {
    const said = `GitLab answered ${name} with status ${status}.`;
    return new RefusedCall(said + adviceOn(status, tokenName), status);
  }
  const isOther = error instanceof z.ZodError || failure.reason === 'invalid-response';
  const what = `GitLab answered ${name} with something else than was asked for. Is ${api} its API?`;
  return new RefusedCall(isOther ? what : `${name} failed. ${failure.message}`, status);
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
