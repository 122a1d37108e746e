/** What the catalogue lists, as far as the refresh needs it. */
import { canonicalRepository, repositoryKey } from '../catalogue/repository-url.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Metadata } from '../schemas/metadata.ts';
import { MANIFEST_NAMES } from '../manifests/names.ts';

export interface ListedRepository {
  /** Canonical address, spelt as in the snapshot if it is there. */
  readonly key: string;
  readonly host: string;
  /** Path at the host, without slashes at its ends. */
  readonly path: string;
  readonly manifests: readonly string[];
  /** False when the entry takes nothing from the forge but manifests. */
  readonly takesFacts: boolean;
}

export interface Listing {
  readonly id: string;
  /** The file of the entry within the instance. */
  readonly file: string;
  readonly isRetired: boolean;
  readonly doi?: string | undefined;
  readonly repositories: readonly ListedRepository[];
  /** Pages that the entry links to. */
  readonly links: readonly string[];
}

export interface ListedEntry {
  readonly id: string;
  readonly file: string;
  readonly entry: Entry;
}

/** Entries in the order of their ids, each repository with the spelling that the snapshot knows. */
export function listProjects(entries: readonly ListedEntry[], metadata: Metadata): Listing[] {
  const spellings = new Map(Object.keys(metadata).map((key) => [repositoryKey(key), key]));
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, file, entry }) => ({
      id,
      file,
      isRetired: entry.retired !== undefined,
      doi: entry.identifiers?.doi,
      repositories: (entry.repositories ?? []).flatMap(({ url }, index) => {
        const key = spellings.get(repositoryKey(url)) ?? canonicalRepository(url);
        const { host, pathname } = URL.parse(key) ?? {};
        if (!host || !pathname) return [];
        // A manifest that the entry names stands in the first repository, the canonical one.
        const manifests = manifestsOf(entry, index === 0);
        const takesFacts = entry.harvest?.forge !== false;
        return [{ key, host, path: pathname.slice(1), manifests, takesFacts }];
      }),
      links: linksOf(entry),
    }));
}

function linksOf({ links: { others = [], ...links } = {} }: Entry): string[] {
  const named = Object.values(links).filter((url) => url !== undefined);
  return [...new Set([...named, ...others.map(({ url }) => url)])];
}

function manifestsOf({ harvest }: Entry, isCanonical: boolean): readonly string[] {
  const { manifest } = harvest ?? {};
  if (manifest === false) return [];
  if (manifest === undefined) return MANIFEST_NAMES;
  return isCanonical ? [manifest.replace(/^\.?\/+/, '')] : [];
}
