/** Projects and repositories of the catalogue, as the refresh needs them. */
import { withForge } from '../catalogue/forge-fields.ts';
import { withManifest } from '../catalogue/harvest.ts';
import { canonicalRepository, repositoryKey } from '../schemas/repository-url.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import type { Kind } from '../schemas/words.ts';
import { MANIFEST_NAMES } from '../manifests/names.ts';

export interface ListedRepository {
  /** Canonical address, spelt as in the snapshot if it is in there. */
  readonly key: string;
  readonly host: string;
  /** Path at the host, without slashes at its ends. */
  readonly path: string;
  readonly manifests: readonly string[];
  /** False when the entry takes only manifests from the forge. */
  readonly takesFacts: boolean;
}

export interface Listing {
  readonly id: string;
  /** The file of the entry within the instance. */
  readonly file: string;
  readonly isRetired: boolean;
  /** Whether to draw its boards from their design files. */
  readonly drawsBoards: boolean;
  readonly doi?: string | undefined;
  /** Package URLs, of the entry or of its manifests. */
  readonly packages?: readonly string[] | undefined;
  readonly repositories: readonly ListedRepository[];
  /** Pages that the entry, a manifest or the forge links to. */
  readonly links: readonly string[];
}

export interface ListedEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly file: string;
  readonly entry: Entry;
}

/** Entries in the order of their ids, each repository spelt as in the snapshot. */
export function listProjects(entries: readonly ListedEntry[], metadata: Metadata): Listing[] {
  const spellings = new Map(Object.keys(metadata).map((key) => [repositoryKey(key), key]));
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, file, entry }) => {
      const repositories = repositoriesOf(entry, spellings);
      const record = metadata[repositories[0]?.key ?? ''];
      const told = withManifest(entry, record?.manifest, kind).entry;
      return {
        id,
        file,
        isRetired: entry.retired !== undefined,
        drawsBoards: kind === 'hardware' && wantsBoards(entry),
        doi: entry.identifiers?.doi,
        packages: told.packages,
        repositories,
        links: linksOf(told, kind, record),
      };
    });
}

function wantsBoards({ retired, harvest }: Entry): boolean {
  return !retired && harvest?.forge !== false && !harvest?.without?.includes('boards');
}

function repositoriesOf(entry: Entry, spellings: ReadonlyMap<string, string>): ListedRepository[] {
  const takesFacts = entry.harvest?.forge !== false;
  return (entry.repositories ?? []).flatMap(({ url }, index) => {
    const key = spellings.get(repositoryKey(url)) ?? canonicalRepository(url);
    const { host, pathname } = URL.parse(key) ?? {};
    if (!host || !pathname) return [];
    // A manifest that the entry names is in its first, canonical repository.
    const manifests = manifestsOf(entry, index === 0);
    return [{ key, host, path: pathname.slice(1), manifests, takesFacts }];
  });
}

/** Without the page of issues at a forge that counts them itself. */
function linksOf(told: Entry, kind: Kind, record: MetadataRecord | undefined): string[] {
  const { others = [], ...links } = told.links ?? {};
  const { homepage } = withForge(told, record, kind, []).entry.links ?? {};
  const named = Object.values({ ...links, homepage }).filter((url) => url !== undefined);
  return [...new Set([...named, ...others.map(({ url }) => url)])];
}

function manifestsOf({ harvest }: Entry, isCanonical: boolean): readonly string[] {
  const { manifest } = harvest ?? {};
  if (manifest === false) return [];
  if (manifest === undefined) return MANIFEST_NAMES;
  return isCanonical ? [manifest.replace(/^\.?\/+/, '')] : [];
}
