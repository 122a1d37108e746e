/** Records what forges answer, scrubbed before anything is kept. Services and pages of others are not recorded. */
import { readLimited } from '../../lib/http/read-limited.ts';
import { FORGES } from '../forges/forges.ts';
import type { Forge } from '../provider.ts';
import type { Exchange, Recording } from './recording.ts';
import { fieldsAt, scrubber, type Scrub } from './scrub.ts';

export interface Recorder {
  /** Asks as the one given does, and takes note. */
  readonly fetch: typeof fetch;
  /** What was answered so far. */
  readonly recording: () => Recording;
}

type About = Pick<Recording, 'program' | 'recordedAt' | 'projects'>;

/** @param redact removes the tokens of the run. */
export function recorder(
  asking: typeof fetch,
  forges: readonly Forge[],
  about: About,
  maxBytes: number,
  redact: (text: string) => string,
): Recorder {
  const exchanges: Exchange[] = [];
  const scrub = scrubber(redact);
  const asked = new Map<string, Recording['forges'][number]>();
  let isLoopback = false;
  return {
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const forge = forges.find((one) => isAt(url, one));
      const response = await asking(input, init);
      if (!forge) return response;
      isLoopback ||= ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
      asked.set(forge.host, { host: forge.host, kind: forge.kind, api: apiPath(url) });
      const text = await readLimited(response.clone(), maxBytes, forge.host).catch(() => undefined);
      exchanges.push(exchangeOf(forge, url, init, response, text, scrub));
      return response;
    },
    recording: () => ({
      format: 1,
      answeredBy: isLoopback ? 'loopback' : 'network',
      ...about,
      forges: [...asked.values()].toSorted((a, b) => (a.host < b.host ? -1 : 1)),
      exchanges: exchanges.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    }),
  };
}

function keyOf({ host, path, method, question }: Exchange): string {
  return JSON.stringify([host, path, method, question]);
}

/** The API of a forge may have a host below it. */
function isAt(url: URL, { host, api }: Forge): boolean {
  if (api !== undefined) return url.origin === new URL(api).origin;
  return url.host === host || url.host.endsWith(`.${host}`);
}

/** The beginning of all paths of the API. */
function apiPath({ pathname }: URL): string {
  return /^\/api\/v\d+/.exec(pathname)?.[0] ?? '';
}

function exchangeOf(
  { host, kind }: Forge,
  url: URL,
  init: RequestInit | undefined,
  response: Response,
  text: string | undefined,
  scrub: Scrub,
): Exchange {
  const fields = response.ok ? fieldsAt(url.pathname, FORGES[kind].answers ?? {}) : ['message'];
  const answer = parsed(text);
  const question = parsed(typeof init?.body === 'string' ? init.body : undefined);
  return {
    host,
    method: init?.method === 'POST' ? 'POST' : 'GET',
    path: scrub.text(url.pathname + url.search),
    ...(question !== undefined && { question: scrub.body(question, ['*']) }),
    status: response.status,
    headers: scrub.headers(response.headers),
    ...(answer !== undefined && fields && { body: scrub.body(answer, fields) }),
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // A page of a proxy, or nothing at all.
    return undefined;
  }
}
