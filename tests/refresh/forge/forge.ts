/** A fake forge on loopback with faults on request. It logs all requests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { answerGitlabBlobs } from './blobs.ts';
import { failWith, type Fault } from './faults.ts';
import { answerDumb, answerSmart } from './git.ts';
import { answerGraphql, answerSbom } from './github.ts';
import type { FakeRepository } from './repository.ts';
import { answerForgejo, answerGitlab, type RestAnswer } from './rest.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface FakeForge {
  readonly origin: string;
  readonly repositories: FakeRepository[];
  readonly log: Asked[];
  /** Decides for each request whether and how it fails; a function modifies the right answer. */
  fault: (asked: Asked, index: number) => Fault | ((good: string) => string) | undefined;
  /** Answers paths that no kind of forge has. */
  other: (asked: Asked) => RestAnswer | undefined;
  close(): Promise<void>;
}

export type FakeKind = 'github' | 'gitlab' | 'forgejo' | 'dumb-git' | 'smart-git' | 'service';

/** @param root folder of the repositories, for git. */
export async function startForge(
  kind: FakeKind,
  repositories: FakeRepository[] = [],
  root = '',
): Promise<FakeForge> {
  const server = createServer((request, response) => {
    void handle(forge, kind, root, request, response);
  });
  // Tests block the thread for seconds: a connection that is closed meanwhile would fail the next request on it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const forge: FakeForge = {
    origin: `http://127.0.0.1:${port}`,
    repositories,
    log: [],
    fault: () => undefined,
    other: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return forge;
}

async function handle(
  forge: FakeForge,
  kind: FakeKind,
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', forge.origin);
  const isGit = kind.endsWith('git');
  const body = isGit ? '' : await bodyOf(request);
  const asked = {
    method: request.method ?? '',
    path: `${url.pathname}${url.search}`,
    headers: request.headers,
    body,
  };
  forge.log.push(asked);
  const fault = forge.fault(asked, forge.log.length - 1);
  if (isGit && !fault) {
    if (kind === 'dumb-git') answerDumb(root, url, response);
    else answerSmart(root, url, request, response);
    return;
  }
  const answer = isGit ? { status: 200, body: '' } : await answerOf(forge, kind, asked, url);
  if (typeof fault === 'function') respond(response, { ...answer, body: fault(answer.body) });
  else if (fault) failWith(fault, response, answer.body);
  else respond(response, answer);
}

async function answerOf(
  forge: FakeForge,
  kind: FakeKind,
  asked: Asked,
  url: URL,
): Promise<RestAnswer> {
  const other = forge.other(asked);
  if (other) return other;
  const hasToken = 'authorization' in asked.headers;
  if (kind === 'gitlab' && url.pathname === '/api/graphql')
    return answerGitlabBlobs(forge.repositories, asked.body, hasToken);
  if (kind === 'gitlab') return answerGitlab(forge.repositories, url, hasToken);
  if (kind === 'forgejo') return answerForgejo(forge.repositories, url, hasToken);
  if (kind !== 'github') return { status: 404, body: '{}' };
  const graph = answerSbom(forge.repositories, url);
  if (graph) return graph;
  return { status: 200, body: await answerGraphql(forge.repositories, asked.body, new Date()) };
}

function respond(response: ServerResponse, { status, body, headers }: RestAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
