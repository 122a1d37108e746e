import { HIDDEN } from './patterns.ts';

/**
 * The one spelling of a repository's address. Two addresses with the same spelling are the same repository;
 * it is the key of `metadata.json`. Host in lower case, https, no user, query, fragment, `.git` or closing slash.
 * Answers the text unchanged when it is not a web address.
 */
export function canonicalRepository(url: string): string {
  const parsed = URL.parse(url.trim());
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url;
  const path = parsed.pathname.split('/').filter((part) => part !== '');
  const name = path.pop()?.replace(/\.git$/, '') ?? '';
  return ['https:/', parsed.host, ...path, ...(name === '' ? [] : [name])].join('/');
}

/** True when two addresses lead to the same repository, also where they are spelt as no forge would spell them. */
export function isSameRepository(one: string, other: string): boolean {
  return repositoryKey(one) === repositoryKey(other);
}

/**
 * For finding repositories that are listed twice; not for showing. Forges do not tell capitals apart in a path, answer
 * at `www.` too, and read an escaped letter as the letter (RFC 3986, section 6.2.2).
 */
export function repositoryKey(url: string): string {
  const parsed = URL.parse(canonicalRepository(url));
  if (!parsed) return url.toLowerCase();
  const path = parsed.pathname.split('/').map(plainSegment);
  return canonicalRepository(
    `https://${parsed.host.replace(/^www\./, '')}${path.join('/')}`,
  ).toLowerCase();
}

/** A part of a path without escapes, parameters (`;x`), blanks, hidden characters or endings of git that are repeated. */
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
    // A percent sign that begins no escape stands for itself.
    return segment;
  }
}
