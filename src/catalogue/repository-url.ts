/**
 * The one spelling of a repository's address. Two addresses with the same spelling are the same repository;
 * it is the key of `metadata.json`. Host in lower case, https, no user, query, fragment, `.git` or closing slash.
 * Answers the text unchanged when it is not a web address.
 */
export function canonicalRepository(url: string): string {
  const parsed = URL.parse(url.trim());
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url;
  const path = parsed.pathname
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  return `https://${parsed.host}${path}`;
}

/** True when two addresses lead to the same repository. Forges do not tell capitals apart in a path. */
export function isSameRepository(one: string, other: string): boolean {
  return repositoryKey(one) === repositoryKey(other);
}

/** For finding repositories that are listed twice; not for showing. */
export function repositoryKey(url: string): string {
  return canonicalRepository(url).toLowerCase();
}
