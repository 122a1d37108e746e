/** Package URLs (https://github.com/package-url/purl-spec): which package, of which kind of registry, in which version. */
import { PackageURL } from 'packageurl-js';

/** The types that the specification registers (`purl-types-index.json`, and the two of extensions in `types/`). */
export const PURL_TYPES: ReadonlySet<string> = new Set(
  (
    'alpm apk bazel bitbucket bitnami cargo chrome-extension cocoapods composer conan conda cpan cran deb docker gem ' +
    'generic github golang hackage hex huggingface julia luarocks maven mlflow npm nuget oci opam otp pear pub pypi ' +
    'qpkg rpm swid swift vscode-extension yocto'
  ).split(' '),
);

export interface Purl {
  readonly type: string;
  /** With its namespace, as people write it: `@astrojs/mdx`, `org.apache.commons/io`. */
  readonly name: string;
  readonly version?: string | undefined;
  /** In the canonical spelling, without version, qualifiers and subpath: the same for all versions of a package. */
  readonly key: string;
  /** In the canonical spelling. */
  readonly text: string;
}

/** The package in one version, in the canonical spelling: without qualifiers, which may name hosts and paths, and without subpath. */
export function purlOf({ key }: Pick<Purl, 'key'>, version: string): string {
  const { type, namespace, name } = PackageURL.fromString(key);
  return new PackageURL(type, namespace, name, version).toString();
}

export type PurlReading =
  | { readonly purl: Purl }
  | { readonly fault: 'malformed' }
  | { readonly fault: 'type'; type: string };

/** Longer ones are no names of packages, and a reader would only lose time over them. */
const MAX_LENGTH = 1_000;

/** Never throws. */
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
        key: new PackageURL(type, namespace, name).toString(),
        text: read.toString(),
      },
    };
  } catch {
    // What its library says is meant for programs.
    return { fault: 'malformed' };
  }
}
