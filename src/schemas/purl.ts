/** Package URLs (https://github.com/package-url/purl-spec): type, name and version of a package. */
import { PackageURL } from 'packageurl-js';

import type { PackageParts } from './package-registries.ts';

/** The types registered by the specification (`purl-types-index.json`, and the two of extensions in `types/`). */
export const PURL_TYPES: ReadonlySet<string> = new Set(
  (
    'alpm apk bazel bitbucket bitnami cargo chrome-extension cocoapods composer conan conda cpan cran deb docker gem ' +
    'generic github golang hackage hex huggingface julia luarocks maven mlflow npm nuget oci opam otp pear pub pypi ' +
    'qpkg rpm swid swift vscode-extension yocto'
  ).split(' '),
);

export interface Purl extends PackageParts {
  readonly version?: string | undefined;
  readonly subpath?: string | undefined;
  /** Canonical, without version, qualifiers and subpath: the same for all versions of a package. */
  readonly key: string;
  /** Canonical. */
  readonly text: string;
}

/**
 * The canonical package URL of a version: without qualifiers, which may contain hosts and paths, and without subpath.
 */
export function purlOf({ key }: Pick<Purl, 'key'>, version: string): string {
  const { type, namespace, name } = PackageURL.fromString(key);
  return new PackageURL(type, namespace, name, version).toString();
}

export type PurlReading =
  | { readonly purl: Purl }
  | { readonly fault: 'malformed' }
  | { readonly fault: 'type'; type: string };

/** Characters; longer texts are no package names, and would be slow to parse. */
const MAX_LENGTH = 1_000;

/** Parses a package URL. Never throws. */
export function readPurl(text: string): PurlReading {
  if (text.length > MAX_LENGTH) return { fault: 'malformed' };
  try {
    const read = PackageURL.fromString(text);
    if (!PURL_TYPES.has(read.type)) return { fault: 'type', type: read.type };
    const { type, namespace, name, version } = read;
    return {
      purl: {
        type,
        name: namespace ? `${namespace}/${name}` : name,
        version,
        subpath: read.subpath,
        qualifiers: read.qualifiers && { ...read.qualifiers },
        key: new PackageURL(type, namespace, name).toString(),
        text: read.toString(),
      },
    };
  } catch {
    // The library's own message is meant for programmers.
    return { fault: 'malformed' };
  }
}
