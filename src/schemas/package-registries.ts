/**
 * The registries of packages that have a page for each package, by the types of package URLs
 * (https://github.com/package-url/purl-spec, `types/`). Without zod and without the reader of package URLs, so that
 * code in browsers can use it.
 */

/** The parts of a package URL that decide where its page is. */
export interface PackageParts {
  readonly type: string;
  /** With its namespace: `@astrojs/mdx`, `org.apache.commons/io`. */
  readonly name: string;
  readonly qualifiers?: Readonly<Record<string, string>> | undefined;
}

export interface Registry {
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Page of the package, for people; undefined where the parts do not say which it is. */
  readonly page: (parts: PackageParts) => string | undefined;
  /** The path of such a page, after the host; its groups are the parts of the name. */
  readonly pages?: readonly [host: string, path: RegExp][];
}

/** The parts of a name, safe in the path of an address. */
const segments = (name: string) =>
  name
    .split('/')
    // npm shows the sign of a scope as it is.
    .map((part) => encodeURIComponent(part).replace(/^%40/, '@'))
    .join('/');

const at = (address: string) => (parts: PackageParts) => `${address}${segments(parts.name)}`;

/** Vendors of `deb` with a page for each binary and each source package. */
const DEB_PAGES: Readonly<Record<string, readonly [source: string, binary: string]>> = {
  debian: ['https://tracker.debian.org/pkg/', 'https://packages.debian.org/'],
  ubuntu: ['https://launchpad.net/ubuntu/+source/', 'https://packages.ubuntu.com/'],
};

function debPage({ name, qualifiers }: PackageParts): string | undefined {
  const [vendor = '', own = '', ...more] = name.split('/');
  if (own === '' || more.length > 0 || !Object.hasOwn(DEB_PAGES, vendor)) return undefined;
  const [source = '', binary = ''] = DEB_PAGES[vendor] ?? [];
  return `${qualifiers?.['arch'] === 'source' ? source : binary}${segments(own)}`;
}

/** The channel is a qualifier; without one, it is that of Anaconda, `main`. */
function condaPage({ name, qualifiers }: PackageParts): string {
  return `https://anaconda.org/${segments(`${qualifiers?.['channel'] ?? 'main'}/${name}`)}`;
}

/** An image has no registry but the one that it names, at an address without a scheme. */
function ociPage({ qualifiers }: PackageParts): string | undefined {
  const place = qualifiers?.['repository_url'] ?? '';
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w.-]+)+$/.test(place) ? `https://${place}` : undefined;
}

/** Official images stand without an owner, or under `library`. */
function dockerPage({ name }: PackageParts): string {
  const own = name.replace(/^library\//, '');
  return `https://hub.docker.com/${own.includes('/') ? 'r' : '_'}/${segments(own)}`;
}

const NAME = '([\\w.+~-]+)';
const only = (before: string, after = '') => new RegExp(`^/${before}${NAME}/?${after}$`);

/** Type → its registry. What stands in none, such as `generic` and `swid`, has no page to lead to. */
export const REGISTRIES: Readonly<Record<string, Registry>> = {
  cargo: {
    name: 'crates.io',
    page: at('https://crates.io/crates/'),
    pages: [
      ['crates.io', only('crates/')],
      ['docs.rs', only('(?:crate/)?')],
    ],
  },
  composer: { name: 'Packagist', page: at('https://packagist.org/packages/') },
  conan: { name: 'ConanCenter', page: at('https://conan.io/center/recipes/') },
  conda: { name: 'conda', page: condaPage },
  cran: { name: 'CRAN', page: at('https://cran.r-project.org/package=') },
  deb: { name: 'Debian', page: debPage },
  docker: { name: 'Docker Hub', page: dockerPage },
  gem: {
    name: 'RubyGems',
    page: at('https://rubygems.org/gems/'),
    pages: [['rubygems.org', only('gems/')]],
  },
  github: { name: 'GitHub', page: at('https://github.com/') },
  golang: { name: 'Go', page: at('https://pkg.go.dev/') },
  hackage: { name: 'Hackage', page: at('https://hackage.haskell.org/package/') },
  hex: { name: 'Hex', page: at('https://hex.pm/packages/') },
  huggingface: { name: 'Hugging Face', page: at('https://huggingface.co/') },
  maven: { name: 'Maven Central', page: at('https://central.sonatype.com/artifact/') },
  npm: {
    name: 'npm',
    page: at('https://www.npmjs.com/package/'),
    pages: [
      ['www.npmjs.com', /^\/package\/((?:@[\w.~-]+\/)?[\w.~-]+)\/?$/],
      ['npmjs.com', /^\/package\/((?:@[\w.~-]+\/)?[\w.~-]+)\/?$/],
    ],
  },
  nuget: { name: 'NuGet', page: at('https://www.nuget.org/packages/') },
  oci: { name: 'OCI', page: ociPage },
  opam: { name: 'opam', page: at('https://opam.ocaml.org/packages/') },
  pub: { name: 'pub.dev', page: at('https://pub.dev/packages/') },
  pypi: {
    name: 'PyPI',
    page: at('https://pypi.org/project/'),
    pages: [
      ['pypi.org', only('project/')],
      ['pypi.python.org', only('pypi/')],
    ],
  },
};

export function registryOf(type: string): Registry | undefined {
  return Object.hasOwn(REGISTRIES, type) ? REGISTRIES[type] : undefined;
}

/** The page of a package. One at another place than the registry of its type has none that is known. */
export function packagePage(parts: PackageParts): string | undefined {
  const isElsewhere = parts.type !== 'oci' && parts.qualifiers?.['repository_url'] !== undefined;
  return isElsewhere ? undefined : registryOf(parts.type)?.page(parts);
}

/**
 * The package URL, not yet canonical, of the package whose page this is; undefined for every other address. A project
 * that links such a page as its own says in which registry it stands; its name alone does not.
 */
export function packageAt(address: string): string | undefined {
  const { protocol = '', hostname = '', pathname = '' } = URL.parse(address) ?? {};
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const conda = /^\/(?!anaconda\/)([\w.-]+)\/([\w.-]+)\/?$/.exec(pathname);
  if (hostname === 'anaconda.org' && conda) return `pkg:conda/${conda[2]}?channel=${conda[1]}`;
  for (const [type, { pages = [] }] of Object.entries(REGISTRIES)) {
    for (const [host, path] of pages) {
      const name = host === hostname ? path.exec(pathname)?.[1] : undefined;
      if (name !== undefined) return `pkg:${type}/${name.replace(/^@/, '%40')}`;
    }
  }
  return undefined;
}
