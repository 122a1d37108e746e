/** The fetch for octokit: one origin, no redirects, limited in time and size, counted. */
import { FailedRequest, failureOfError, type Failure } from '../../../lib/http/failure.ts';
import { allowedBase, deadline, jsonOf } from '../../../lib/http/request.ts';
import type { Tools } from '../../provider.ts';
import { readLimited } from '../../../lib/http/read-limited.ts';

const CARRIER = 'x-refresh-failure';

export function githubFetch(api: string, host: string, tools: Tools): typeof fetch {
  const { origin } = allowedBase(api);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new TypeError(`Only ${host} is asked, not ${url.host}.`);
    tools.usage.requests += 1;
    try {
      return await limited(
        await tools.fetch(url, { ...init, redirect: 'manual', signal: deadline(tools) }),
        host,
        tools.limits.maxBytes,
      );
    } catch (error) {
      const { failure } = failureOfError(error, host, tools.signal);
      // Octokit retries what is thrown. Only a lost connection is worth it, so other failures come as an answer.
      if (failure.reason === 'unreachable') throw error;
      return carrying(failure);
    }
  };
}

async function limited(response: Response, host: string, maxBytes: number): Promise<Response> {
  const { status } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    throw new FailedRequest({ reason: 'invalid-response', cause: { code: 'redirects-api', host } });
  }
  const text = await readLimited(response, maxBytes, host);
  if (response.ok) jsonOf({ text }, host);
  // A header of that name from outside is not ours.
  const headers = new Headers(response.headers);
  headers.delete(CARRIER);
  return new Response(text, { status, headers });
}

/** An answer that octokit does not retry, with the failure in a header. */
function carrying(failure: Failure): Response {
  const headers = { [CARRIER]: encodeURIComponent(JSON.stringify(failure)) };
  return Response.json({}, { status: 504, headers });
}

/** The failure that `githubFetch` put into the header. */
export function carriedFailure(headers: Headers): Failure | undefined {
  const carried = headers.get(CARRIER);
  return carried === null ? undefined : (JSON.parse(decodeURIComponent(carried)) as Failure);
}
