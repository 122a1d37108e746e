/** `fetch` that follows redirects from one public host to another, as forges use them for raw files. */
import { FailedRequest } from '../../lib/http/failure.ts';
import { locationOf } from '../../lib/http/request.ts';

const REDIRECTS = 3;

/** @param reach refuses hosts that are not public, for each address anew. */
export function following(reach: typeof fetch): typeof fetch {
  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      const response = await reach(url, { ...init, redirect: 'manual' });
      const target = locationOf(response, url);
      if (!target) return response;
      await response.body?.cancel();
      url = target;
    }
    throw new FailedRequest({
      reason: 'invalid-response',
      cause: { code: 'redirects-in-circle', host: url.host },
    });
  };
}
