/**
 * The built site, whose pages keep a list of their own faults. For browsers of which WebDriver learns neither errors nor
 * what the content security policy forbids: each page is served with one script more, before all others.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { serveSite } from './site.ts';

export interface WatchedSite {
  readonly url: string;
  readonly stop: () => void;
}

const WATCH = '/watch-faults.js';
/** Headers of one connection, or of bytes that are changed here. */
const OF_THE_WIRE = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);
/** Milliseconds in which nothing is asked for after all was answered. */
const QUIET = 40;
/** Requests that are being answered, and when the last was: of all watched sites. */
const traffic = { open: 0, last: 0 };

/** Waits until no watched site is asked for anything. */
export async function quiet(): Promise<void> {
  const end = performance.now() + 20_000;
  while (traffic.open > 0 || performance.now() - traffic.last < QUIET) {
    if (performance.now() > end) throw new Error('The page does not stop asking for files.');
    await wait(10);
  }
}

/** As `serveSite`. */
export async function serveWatched(folder?: string): Promise<WatchedSite> {
  const site = await serveSite(folder);
  const server = createServer((request, response) => {
    traffic.open += 1;
    void answer(new URL(request.url ?? '/', site.url), request, response)
      .catch((error: unknown) => response.destroy(error as Error))
      .finally(() => {
        traffic.open -= 1;
        traffic.last = performance.now();
      });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(site.url).pathname}`,
    stop: () => {
      server.close();
      site.stop();
    },
  };
}

async function answer(
  address: URL,
  { method = 'GET', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (address.pathname === WATCH) {
    response.setHeader('content-type', 'text/javascript');
    response.end(`(${watchFaults.toString()})()`);
    return;
  }
  const given = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { accept: headers.accept ?? '*/*', 'accept-encoding': 'identity' },
  });
  const bytes = Buffer.from(await given.arrayBuffer());
  const isPage = given.headers.get('content-type')?.startsWith('text/html') === true;
  for (const [name, value] of given.headers)
    if (!OF_THE_WIRE.has(name)) response.setHeader(name, value);
  response.statusCode = given.status;
  response.end(isPage ? watched(bytes.toString()) : bytes);
}

function watched(html: string): string {
  if (!html.includes('<head>')) throw new Error('A page without <head> cannot be watched.');
  return html.replace('<head>', `<head><script src="${WATCH}"></script>`);
}

/** Runs in the page. The list outlives the page, and is read by `readFaults`. */
function watchFaults(): void {
  let isLeft = false;
  // What a page still loads when it is left comes to nothing.
  window.addEventListener('beforeunload', () => (isLeft = true));
  const note = (what: string) => {
    if (isLeft) return;
    const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[];
    sessionStorage.setItem('faults', JSON.stringify([...faults, `${location.href}: ${what}`]));
  };
  const nameOf = (element: EventTarget | null) =>
    element instanceof Element ? `${element.outerHTML.slice(0, 200)} was not loaded` : '';
  window.addEventListener(
    'error',
    (event: Event) => note(event instanceof ErrorEvent ? event.message : nameOf(event.target)),
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(`the policy ${violatedDirective} forbids ${blockedURI}`),
  );
  const say = console.error;
  console.error = (...words) => {
    note(words.map(String).join(' '));
    say(...words);
  };
}

/** Runs in the page: what it and those before it in this window noted. */
export function readFaults(): string[] {
  return JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[];
}
