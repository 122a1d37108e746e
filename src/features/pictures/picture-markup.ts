/** Markup of a picture of a project, shared by pages and elements. */
import type { PictureSource, ProjectPicture } from '../../catalogue/pictures.ts';
import { series } from '#messages/grammar.ts';
import { html, voidElement, type Markup } from '../../lib/html.ts';
import { href } from '../../schemas/address.ts';

/** What is needed to show a picture, with its credit. */
export type Shown = Pick<ProjectPicture, 'sources' | 'alt' | 'credit' | 'license'>;

/** Width of a thumbnail in CSS pixels; the narrowest source is at least three times as wide. */
const THUMBNAIL = 96;

/** The picture with the narrowest source of each type. */
export function thumbnailOf({ alt, credit, license, ...picture }: Shown): Shown {
  const sources = Object.values(sourcesByType(picture)).map(narrowest);
  return { sources, alt, credit, license };
}

/** The fallback file of a thumbnail, in a format that every browser reads. */
export function thumbnailFile(picture: Shown): string | undefined {
  const { sources } = thumbnailOf(picture);
  return (sources.find(({ type }) => type === 'image/webp') ?? sources[0])?.href;
}

export interface Showing {
  /** Value of the attribute `sizes`. */
  readonly sizes: string;
  /** Whether it is in sight as soon as the page is there. */
  readonly isFirst?: boolean;
  /** Of its description, where that is in another language than the page. */
  readonly lang?: string | undefined;
}

/** With width and height, so that the layout does not shift when it loads. */
export function pictureMarkup(picture: Shown, { sizes, isFirst = false, lang }: Showing): Markup {
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
    lang,
    loading: isFirst ? 'eager' : 'lazy',
    decoding: 'async',
  });
  return html`<picture>${smaller}${image}</picture>`;
}

/** Author and licence of the picture, where stated. */
export function creditOf({
  credit,
  license,
}: Pick<Shown, 'credit' | 'license'>): string | undefined {
  return series([credit, license].filter((text) => text !== undefined)) || undefined;
}

/**
 * The figure for lists, with the credit where stated.
 *
 * @param lang of its description, where that is in another language than the page.
 */
export function thumbnailMarkup(thumbnail: Shown, lang?: string): Markup {
  const credit = creditOf(thumbnail);
  return html`<figure class="thumb">
    ${pictureMarkup(thumbnail, { sizes: `${THUMBNAIL}px`, lang })}${
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
