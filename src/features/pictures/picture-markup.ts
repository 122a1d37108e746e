/** A picture of a project as markup, the same in pages and in what a browser adds to them. */
import type { PictureSource, ProjectPicture } from '../../catalogue/pictures.ts';
import { series } from '#messages/grammar.ts';
import { html, type Markup } from '../../lib/html.ts';
import { href } from '../../schemas/address.ts';

/** What has to be known of a picture to show it small, with the names of those who made it. */
export type Thumbnail = Pick<
  ProjectPicture,
  'sources' | 'width' | 'height' | 'alt' | 'credit' | 'license'
>;

/** A thumbnail is shown this wide, in pixels; the narrowest source is at least three times as wide. */
export const THUMBNAIL = 96;

/** The picture with the narrowest source of each type. */
export function thumbnailOf(picture: ProjectPicture): Thumbnail {
  const { alt, credit, license } = picture;
  const sources = Object.values(sourcesByType(picture)).map(narrowest);
  const { width, height } = sources[0] ?? picture;
  return { sources, width, height, alt, credit, license };
}

export interface Showing {
  /** How wide the page shows it: the value of the attribute `sizes`. */
  readonly sizes: string;
  /** Whether it is in sight as soon as the page is there. */
  readonly isFirst?: boolean;
}

/** Width and height are stated, so that nothing moves when the picture comes. */
export function pictureMarkup(picture: Thumbnail, { sizes, isFirst = false }: Showing): Markup {
  const { sources, width, height, alt } = picture;
  const [plain] = sources.filter(({ type }) => type === 'image/webp');
  const loading = isFirst ? 'eager' : 'lazy';
  return html`<picture
    >${Object.entries(sourcesByType(picture)).map(
      ([type, ofType]) =>
        html`<source type="${type}" srcset="${setOf(ofType)}" sizes="${sizes}" />`,
    )}<img
      src="${href((plain ?? sources[0])?.href ?? '')}"
      width="${width}"
      height="${height}"
      alt="${alt}"
      loading="${loading}"
      decoding="async"
  /></picture>`;
}

/** Who made it and under which licence, as far as that is stated. */
export function creditOf({
  credit,
  license,
}: Pick<Thumbnail, 'credit' | 'license'>): string | undefined {
  return series([credit, license].filter((text) => text !== undefined)) || undefined;
}

/** As figure for lists, with the credit where it is stated. */
export function thumbnailMarkup(thumbnail: Thumbnail): Markup {
  const credit = creditOf(thumbnail);
  return html`<figure class="thumb">
    ${pictureMarkup(thumbnail, { sizes: `${THUMBNAIL}px` })}${
      credit && html`<figcaption>${credit}</figcaption>`
    }
  </figure>`;
}

function sourcesByType({ sources }: Thumbnail): Record<string, PictureSource[]> {
  return Object.groupBy(sources, ({ type }) => type) as Record<string, PictureSource[]>;
}

function narrowest(sources: readonly PictureSource[]): PictureSource {
  return sources.reduce((least, source) => (source.width < least.width ? source : least));
}

/** For those who want to see more of it: WebP, which more programs read. */
export function widestOf({ sources }: Pick<ProjectPicture, 'sources'>): PictureSource | undefined {
  return sources
    .filter(({ type }) => type === 'image/webp')
    .toSorted((a, b) => b.width - a.width)[0];
}

function setOf(sources: readonly PictureSource[]): string {
  return sources.map((source) => `${href(source.href)} ${source.width}w`).join(', ');
}
