import { createHash } from 'node:crypto';

/** Of RFC 9562: the same text has the same number, which version 8 says; some formats take only version 4. */
export function uuidOf(text: string, version: 4 | 8 = 8): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const all = `${digits.slice(0, 12)}${version}${digits.slice(13, 16)}${variant}${digits.slice(17, 32)}`;
  return all.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
