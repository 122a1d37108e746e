/** The packages of a project as links to their registries. */
import type { Entry } from '../schemas/entry.ts';
import { packagePage, registryOf } from '../schemas/package-registries.ts';
import { readPurl } from '../schemas/purl.ts';

export interface PackageLink {
  /** As in the entry. */
  readonly purl: string;
  /** With its namespace. */
  readonly name: string;
  /** Name of the registry; of a conda package, its channel: `conda-forge`. */
  readonly registry: string;
  readonly url: string;
}

export function packageLinks({ packages = [] }: Pick<Entry, 'packages'>): PackageLink[] {
  return packages.flatMap((purl) => {
    const reading = readPurl(purl);
    if (!('purl' in reading)) return [];
    const { type, name, qualifiers } = reading.purl;
    const url = packagePage(reading.purl);
    const registry = qualifiers?.['channel'] ?? registryOf(type)?.name;
    return url && registry ? [{ purl, name, registry, url }] : [];
  });
}

export function packagePages(entry: Pick<Entry, 'packages'>): string[] {
  return packageLinks(entry).map(({ url }) => url);
}

/** The name of a package with its namespace, for texts that say its registry themselves. */
export function nameOfPackage(purl: string): string {
  const reading = readPurl(purl);
  return 'purl' in reading ? reading.purl.name : purl;
}
