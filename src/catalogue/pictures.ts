/** The pictures of a project from all sources, as pages show them. */
import { defined } from '../lib/defined.ts';
import { own } from '../lib/records.ts';
import type { Entry } from '../schemas/entry.ts';
import { path } from '../schemas/address.ts';
import type { DescribedPicture } from '../schemas/manifest/fields.ts';
import type { ManifestRecord } from '../schemas/manifest/manifest.ts';
import type { DrawnFile } from '../schemas/picture-record.ts';
import { pictureMessages as say } from '#messages/pictures.ts';

/** The converted files of a picture. */
export interface DrawnPicture {
  /** File name in the entry, or address in a manifest. */
  readonly of: string;
  readonly files: readonly DrawnFile[];
  /** Day since which the address no longer has a picture. */
  readonly missingSince?: string | undefined;
}

/** By project. */
export type DrawnPictures = Readonly<Record<string, readonly DrawnPicture[]>>;

export interface ProjectPicture {
  /** First AVIF, then WebP, each sorted by width. */
  readonly sources: readonly PictureSource[];
  /** Of the widest. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Nobody has described it: `alt` only says where it is from. */
  readonly isUndescribed?: true | undefined;
  /** Its author; for pictures of the entry with the licence. */
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
  readonly from: PictureOrigin;
  readonly missingSince?: string | undefined;
}

export interface PictureSource {
  /** Path within the site, to be passed to `href`. */
  readonly href: string;
  readonly type: DrawnFile['type'];
  readonly width: number;
  readonly height: number;
}

export interface PictureOrigin {
  /** The file of the picture in `catalogue/images/<id>/`, or the manifest that names it. */
  readonly file: string;
  /** Address at the project; absent for a picture of the entry. */
  readonly address?: string | undefined;
}

/** Metadata of a picture. */
type About = Pick<ProjectPicture, 'alt' | 'credit' | 'license' | 'from' | 'isUndescribed'>;

/** Pictures of the entry, then those of manifests, as far as they have been converted. */
export function picturesOf(
  id: string,
  entry: Entry,
  manifest: ManifestRecord | undefined,
  drawn: readonly DrawnPicture[] = [],
): ProjectPicture[] {
  const byName = new Map(drawn.map((picture) => [picture.of, picture]));
  const shown = (of: string, about: About): ProjectPicture[] => {
    const { files = [], missingSince } = byName.get(of) ?? {};
    const sources = files.map(({ file, ...rest }) => ({ href: path.media(id, file), ...rest }));
    const widest = sources.toSorted((a, b) => b.width - a.width)[0];
    if (!widest) return [];
    const { width, height } = widest;
    return [{ sources, width, height, ...about, ...(missingSince && { missingSince }) }];
  };
  return [
    ...(entry.images ?? []).flatMap(({ file, alt, credit }) =>
      shown(file, { alt, credit, from: { file } }),
    ),
    ...namedPictures(entry, manifest).flatMap(({ address, file, alt, credit, license }) =>
      shown(address, {
        ...(alt === undefined ? { alt: say.fromManifest(file), isUndescribed: true } : { alt }),
        ...defined({ credit, license }),
        from: { file, address },
      }),
    ),
  ];
}

/** Limit for pictures from manifests. */
export const MOST_NAMED = 4;

export interface NamedPicture extends Omit<DescribedPicture, 'place'> {
  readonly address: string;
  /** The naming manifest. */
  readonly file: string;
}

/** Pictures that a manifest names, unless the entry refuses them. */
export function namedPictures(
  { harvest }: Entry,
  manifest: ManifestRecord | undefined,
): NamedPicture[] {
  const file = own(manifest?.sources, 'images');
  const isWanted =
    file !== undefined &&
    harvest?.manifest !== false &&
    (harvest?.manifest === undefined || harvest.manifest === file) &&
    !harvest?.without?.includes('images');
  if (!isWanted) return [];
  const named = (manifest?.fields.images ?? [])
    .map((one) => (typeof one === 'string' ? { place: one } : one))
    .filter(({ place }) => URL.canParse(place))
    .map(({ place, ...said }) => [place, { address: place, file, ...said }] as const);
  // Of duplicates, the last counts.
  return [...new Map(named).values()].slice(0, MOST_NAMED);
}

/** The largest file, as WebP, which more programs read than AVIF. */
export function widestOf({ sources }: Pick<ProjectPicture, 'sources'>): PictureSource | undefined {
  return sources
    .filter(({ type }) => type === 'image/webp')
    .toSorted((a, b) => b.width - a.width)[0];
}

/** Author and licence for data files; that of pages depends on the language. */
export function creditLine({
  credit,
  license,
}: Pick<ProjectPicture, 'credit' | 'license'>): string {
  return [credit, license].filter(Boolean).join(', ');
}
