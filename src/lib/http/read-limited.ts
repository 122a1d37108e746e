import { FailedRequest } from './failure.ts';

/**
 * The body of a response as text, up to a number of bytes. Runs in browsers too.
 *
 * @throws as `readBytes` does.
 */
export async function readLimited(
  response: Response,
  maxBytes: number,
  host: string,
): Promise<string> {
  return new TextDecoder().decode(await readBytes(response, maxBytes, host));
}

/**
 * The body of a response, up to a number of bytes.
 *
 * @throws FailedRequest `too-large` as soon as there are more; the rest is not downloaded.
 */
export async function readBytes(
  response: Response,
  maxBytes: number,
  host: string,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new FailedRequest({
      reason: 'too-large',
      cause: { code: 'too-large', host, bytes: maxBytes },
    });
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const { bytes, isCut } = await readStart(response, maxBytes);
  if (isCut) throw tooLarge();
  return bytes;
}

/** At most so many bytes of the body of a response; the rest is not downloaded. */
export async function readStart(
  response: Response,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return { bytes: joined(parts, size), isCut: false };
    parts.push(part.value);
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return { bytes: joined(parts, size).subarray(0, maxBytes), isCut: true };
    }
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
