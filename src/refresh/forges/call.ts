/** Requests to the JSON API of the forge that hosts the portal. Used by the programs that comment and propose. */
import { z } from 'astro/zod';

import { failureOfError } from '../../lib/http/failure.ts';
import { allowedBase, JSON_TYPE, jsonOf, sendRequest } from '../../lib/http/request.ts';
import type { Connection } from './host.ts';
import { failureMessages } from '#messages/failures.ts';
import { portalForgeMessages as say } from '#messages/portal-forge.ts';

/** An API with its token and repository. */
export interface Api {
  /** Name of the forge, for messages. */
  readonly name: string;
  /** They contain the token. */
  readonly headers: Readonly<Record<string, string>>;
  /** Path of the repository below the address of the API: `/projects/7` */
  readonly scope: string;
  readonly connection: Connection;
}

/** The forge refused, or did not answer. The message says what to do about it. */
export class RefusedCall extends Error {
  /** The HTTP status, if there was an answer. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

const LIMITS = { timeout: 30_000, maxBytes: 8 * 1024 * 1024 };

type Body = Readonly<Record<string, unknown>>;

/**
 * Reads a resource of the repository that may not exist.
 *
 * @returns undefined for 404. Without access forges answer 404 as well: read a list first, or write.
 * @throws RefusedCall.
 */
export async function find<T>(
  api: Api,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    return await get(api, path, schema);
  } catch (error) {
    if (error instanceof RefusedCall && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * Reads a resource of the repository that exists for everybody with access, such as a list.
 *
 * @throws RefusedCall, also for 404.
 */
export async function get<T>(api: Api, path: string, schema: z.ZodType<T>): Promise<T> {
  return await send(api, { method: 'GET', scope: api.scope, path }, schema);
}

/** As `get`, for a path that is not below the repository. */
export async function getGlobal<T>(api: Api, path: string, schema: z.ZodType<T>): Promise<T> {
  return await send(api, { method: 'GET', scope: '', path }, schema);
}

/**
 * Sends a change, and reads the answer.
 *
 * @throws RefusedCall, also for 404: a change counts as done only when the forge has confirmed it.
 */
export async function write<T>(
  api: Api,
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  body: Body,
  schema: z.ZodType<T>,
): Promise<T> {
  return await send(api, { method, scope: api.scope, path, body }, schema);
}

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly scope: string;
  readonly path: string;
  readonly body?: Body;
}

/** The token goes to the host of the API alone. */
async function send<T>(api: Api, call: Call, schema: z.ZodType<T>): Promise<T> {
  const { method, scope, path, body } = call;
  const { connection, headers } = api;
  const base = allowedBase(connection.api);
  const request = {
    url: new URL(base.href.replace(/\/$/, '') + scope + path),
    name: base.host,
    accept: JSON_TYPE,
    headers,
    change: method === 'GET' ? undefined : { method, body: JSON.stringify(body) },
  };
  try {
    const answer = await sendRequest(request, { fetch: connection.fetch, limits: LIMITS });
    return schema.parse(jsonOf(answer, base.host));
  } catch (error) {
    throw refusal(api, `${method} ${path.split('?')[0]}`, error);
  }
}

function refusal({ name, connection }: Api, call: string, error: unknown): RefusedCall {
  const { api, tokenName } = connection;
  const { status, failure } = failureOfError(error, new URL(api).host);
  if (status !== undefined) {
    const said = say.status(name, call, status);
    const advice = adviceOn(status, tokenName);
    return new RefusedCall(advice === undefined ? said : `${said} ${advice}`, status);
  }
  const isOther = error instanceof z.ZodError || failure.reason === 'invalid-response';
  return new RefusedCall(
    isOther
      ? say.unfit(name, call, api)
      : say.failed(call, failureMessages.sentence(failure.cause)),
  );
}

function adviceOn(status: number, tokenName: string): string | undefined {
  switch (status) {
    case 401:
      return say.invalidToken(tokenName);
    case 403:
    case 404:
      return say.noAccess(tokenName);
    default:
      return undefined;
  }
}
