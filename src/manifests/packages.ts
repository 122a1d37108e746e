/**
 * Packages that a file of a project states. The name in a package's own file alone states none: it may never have been
 * published, and the registry may have it from somebody else.
 */
import { packageAt } from '../schemas/package-registries.ts';
import { packageIn } from '../schemas/package.ts';
import { filledList } from '../lib/defined.ts';

/** Packages by package URL, or by the address of their page in a registry; other texts are ignored. */
export function packagesIn(texts: readonly (string | undefined)[]): string[] | undefined {
  const found = texts.flatMap((text) => {
    const read = text === undefined ? undefined : packageIn(packageAt(text) ?? text);
    return read === undefined ? [] : [read];
  });
  return filledList([...new Set(found)].slice(0, MOST));
}

/** As many as an entry can hold. */
const MOST = 20;

/**
 * The package of a file of its own (`pyproject.toml`, `package.json`, `Cargo.toml`), if the file leads to the page in
 * the registry of the package that it names.
 *
 * @param type of package URLs.
 * @param name as the file states it.
 * @param texts addresses in the file.
 */
export function ownPackage(
  type: string,
  name: string | undefined,
  texts: readonly (string | undefined)[],
): string[] | undefined {
  const own = name === undefined ? undefined : namedPackage(type, name);
  const stated = packagesIn(texts) ?? [];
  return own !== undefined && stated.includes(own) ? [own] : undefined;
}

export function namedPackage(type: string, name: string): string | undefined {
  return packageIn(`pkg:${type}/${name.replace(/^@/, '%40')}`);
}
