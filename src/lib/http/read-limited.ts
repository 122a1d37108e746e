import { FailedRequest } from './failure.ts';

/**
 * The body of a response as text, of at most so many bytes. Runs in browsers too.
 *
 * @throws FailedRequest `too-large` as soon as there are more; the rest is not downloaded.
 */
export async function readLimited(
  response: Response,
  maxBytes: number,
  host: string,
): Promise<string> {
  const tooLarge = () =>
    new FailedRequest({
      reason: 'too-large',
      cause: { code: 'too-large', host, bytes: maxBytes },
    });
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
}
