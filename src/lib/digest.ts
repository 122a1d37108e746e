import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal digits; of a text, that of its bytes in UTF-8. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content);
}
