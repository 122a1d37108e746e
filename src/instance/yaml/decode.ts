/** Decodes the bytes of a file. Any file may be here, so nothing is assumed. */
import { fileFaults as say } from '#messages/files.ts';
import type { Fault } from './fault.ts';
import { positionOf, START } from './position.ts';

/** For files that people write. A larger one is a mistake, and would take long to parse. */
export const MAX_BYTES = 256 * 1024;

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault };

/** Decodes UTF-8 and drops a byte order mark. Refuses other encodings and NUL characters. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { ok: false, fault: encodingFault(bytes) };
  const nul = text.indexOf('\0');
  if (nul === -1) return { ok: true, text };
  const position = positionOf(text, nul);
  return { ok: false, fault: { code: 'file/encoding', message: say.notText, position } };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder throws for anything but UTF-8; the caller reports it.
    return undefined;
  }
}

function encodingFault(bytes: Uint8Array): Fault {
  const message = isUtf16(bytes) ? say.utf16 : say.notUtf8;
  return { code: 'file/encoding', message, position: firstBadPosition(bytes) };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The lenient decoder puts U+FFFD where the strict one failed. */
function firstBadPosition(bytes: Uint8Array) {
  const text = new TextDecoder('utf-8').decode(bytes);
  const offset = text.indexOf('\uFFFD');
  return offset === -1 ? START : positionOf(text, offset);
}
