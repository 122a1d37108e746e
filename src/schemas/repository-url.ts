import { HIDDEN } from './patterns.ts';

/**
 * The canonical address of a repository, which is the key of `metadata.json`: equal for addresses of the same
 * repository. Host in lower case, https, no user, query, fragment, `.git` or trailing slash. Returns any other text
 * unchanged.
 */
export function canonicalRepository(url: string): string {
  const parsed = URL.parse(url.trim());
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url;
  const path = parsed.pathname.split('/').filter((part) => part !== '');
  const name = path.pop()?.replace(/\.git$/, '') ?? '';
  return ['https:/', parsed.host, ...path, ...(name === '' ? [] : [name])].join('/');
}

/** True when two addresses lead to the same repository, even in unusual spellings. */
export function isSameRepository(one: string, other: string): boolean {
  return repositoryKey(one) === repositoryKey(other);
}

/**
 * A key to find repositories that are listed twice; not for display. Forges ignore case in a path, serve `www.` too,
 * and decode percent-encoding (RFC 3986, section 6.2.2).
 */
export function repositoryKey(url: string): string {
  const parsed = URL.parse(canonicalRepository(url));
  if (!parsed) return url.toLowerCase();
  const path = parsed.pathname.split('/').map(plainSegment);
  return canonicalRepository(
    `https://${parsed.host.replace(/^www\./, '')}${path.join('/')}`,
  ).toLowerCase();
}

/** A segment of a path, decoded, without parameters (`;x`), blanks, invisible characters or repeated `.git`. */
function plainSegment(segment: string): string {
  const [text = ''] = decoded(segment).split(';');
  const [name = '', ...endings] = text
    .replaceAll(ALL_HIDDEN, '')
    .trim()
    .split(/(?=\.git(?:\.|$))/i);
  return [name, ...endings.filter((ending) => ending.toLowerCase() !== '.git')].join('');
}

const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A percent sign that begins no escape is kept.
    return segment;
  }
}
