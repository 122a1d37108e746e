/** All kinds of faults of a forge. */
import type { ServerResponse } from 'node:http';

export const FAULTS = [
  '403',
  '404',
  '404-page',
  '500',
  '502',
  '503',
  '504',
  '403-retry-after',
  '429',
  '429-for-long',
  'truncated',
  'html',
  'wrong-types',
  'empty',
  'huge',
  'slow',
  'hang',
  'reset',
  'redirect-private',
] as const;
export type Fault = (typeof FAULTS)[number];

const HUGE = 200 * 1024 * 1024;
const CHUNK = Buffer.alloc(1024 * 1024, 0x20);

/** Answers a request with a fault. `good`, the right answer, may be sent in part. */
export function failWith(fault: Fault, response: ServerResponse, good: string): void {
  switch (fault) {
    case '403':
    case '404':
      response.writeHead(Number(fault), { 'content-type': 'application/json' }).end('{}');
      break;
    case '404-page':
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      break;
    case '500':
    case '502':
    case '503':
    case '504':
      response.writeHead(Number(fault), { 'content-type': 'text/html' }).end('<h1>Error</h1>');
      break;
    case '403-retry-after':
      response.writeHead(403, { 'retry-after': '7', 'content-type': 'application/json' }).end('{}');
      break;
    case '429':
      response.writeHead(429, { 'retry-after': '2', 'content-type': 'application/json' }).end('{}');
      break;
    case '429-for-long':
      response
        .writeHead(429, { 'retry-after': '86400', 'content-type': 'application/json' })
        .end('{}');
      break;
    case 'truncated':
      json(response, good.slice(0, Math.floor(good.length / 2)) || '{');
      break;
    case 'html':
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Sign in</title>');
      break;
    case 'wrong-types':
      json(
        response,
        JSON.stringify({ data: [1], path_with_namespace: 5, full_name: {}, description: [] }),
      );
      break;
    case 'empty':
      json(response, '');
      break;
    case 'huge':
      sendHuge(response);
      break;
    case 'slow':
      sendSlowly(response);
      break;
    case 'hang':
      break;
    case 'reset':
      response.socket?.resetAndDestroy();
      break;
    case 'redirect-private':
      response.writeHead(302, { location: 'http://10.0.0.1:9/secret' }).end();
      break;
  }
}

function json(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

function sendHuge(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  let sent = 0;
  const send = () => {
    while (sent < HUGE && !response.destroyed) {
      sent += CHUNK.length;
      if (!response.write(CHUNK)) {
        response.once('drain', send);
        return;
      }
    }
    response.end();
  };
  send();
}

/** A byte now and then, so that only a limit for the whole answer ends it. */
function sendSlowly(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}
