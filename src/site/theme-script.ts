import { createHash } from 'node:crypto';

import { STORED } from '../lib/storage/keys.ts';

/**
 * Applies the reader's theme before the first paint. It is inline, since a file would load after that; the policy below
 * allows it by its hash.
 */
export const themeScript = `try{const t=localStorage.getItem('${STORED.theme}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

const themeHash = createHash('sha256').update(themeScript).digest('base64');

/**
 * The Content-Security-Policy of a page: own files only, no inline code except for the one above.
 *
 * @param connect origins to which a script of the page may connect, at the reader's request.
 */
export function contentSecurityPolicy(connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${themeHash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
