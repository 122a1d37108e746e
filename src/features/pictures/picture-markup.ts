/** A picture of a project as markup, the same in pages and in what a browser adds to them. */
import type { PictureSource, ProjectPicture } from '../../catalogue/pictures.ts';
import { series } from '#messages/grammar.ts';
import { html, voidElement, type Markup } from '../../lib/html.ts';
import { href } from '../../schemas/address.ts';

/** What has to be known of a picture to show it, with the names of those who made it. */
export type Shown = Pick<ProjectPicture, 'sources' | 'alt' | 'credit' | 'license'>;

/** A thumbnail is shown this wide, in pixels; the narrowest source is at least three times as wide. */
const THUMBNAIL = 96;

/** The picture with the narrowest source of each type. */
export function thumbnailOf({ alt, credit, license, ...picture }: Shown): Shown {
  const sources = Object.values(sourcesByType(picture)).map(narrowest);
  return { sources, alt, credit, license };
}

/** The one file of a thumbnail that every browser reads. */
export function thumbnailFile(picture: Shown): string | undefined {
  const { sources } = thumbnailOf(picture);
  return (sources.find(({ type }) => type === 'image/webp') ?? sources[0])?.href;
}

export interface Showing {
  /** How wide the page shows it: the value of the attribute `sizes`. */
  readonly sizes: string;
  /** Whether it is in sight as soon as the page is there. */
  readonly isFirst?: boolean;
}

/** Width and height are stated, so that nothing moves when the picture comes. */
export function pictureMarkup(picture: Shown, { sizes, isFirst = false }: Showing): Markup {
  const { sources, alt } = picture;
  const size = sources.at(-1);
  const [plain] = sources.filter(({ type }) => type === 'image/webp');
  const smaller = Object.entries(sourcesByType(picture)).map(([type, ofType]) =>
    voidElement('source', { type, srcset: setOf(ofType), sizes }),
  );
  const image = voidElement('img', {
    src: href((plain ?? sources[0])?.href ?? ''),
    width: size?.width,
    height: size?.height,
    alt,
    loading: isFirst ? 'eager' : 'lazy',
    decoding: 'async',
  });
  return html`<picture>${smaller}${image}</picture>`;
}

/** Who made it and under which licence, as far as that is stated. */
export function creditOf({
  credit,
  license,
}: Pick<Shown, 'credit' | 'license'>): string | undefined {
  return series([credit, license].filter((text) => text !== undefined)) || undefined;
}

/** As figure for lists, with the credit where it is stated. */
export function thumbnailMarkup(thumbnail: Shown): Markup {
  const credit = creditOf(thumbnail);
  return html`<figure class="thumb">
    ${pictureMarkup(thumbnail, { sizes: `${THUMBNAIL}px` })}${
      credit && html`<figcaption>${credit}</figcaption>`
    }
  </figure>`;
}

function sourcesByType({ sources }: Pick<Shown, 'sources'>): Record<string, PictureSource[]> {
  return Object.groupBy(sources, ({ type }) => type) as Record<string, PictureSource[]>;
}

function narrowest(sources: readonly PictureSource[]): PictureSource {
  return sources.reduce((least, source) => (source.width < least.width ? source : least));
}

function setOf(sources: readonly PictureSource[]): string {
  return sources.map((source) => `${href(source.href)} ${source.width}w`).join(', ');
}
