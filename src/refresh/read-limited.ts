import { FailedRequest } from './http-failure.ts';

/**
 * The body of a response as text, of at most so many bytes.
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
      message: `${host} answered more than ${maxBytes} bytes.`,
    });
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}
