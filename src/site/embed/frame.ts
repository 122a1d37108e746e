/** The iframe with which other sites embed the card of a project. */
import { fullName, type Project } from '../../catalogue/project.ts';
import type { AddressOf } from '../../exports/exported-project.ts';
import { escapeXml } from '../../lib/xml.ts';

/** In pixels; enough for the longest summary. A narrower frame scrolls. */
export const FRAME = { width: 480, height: 280 } as const;

/** Path of the card within the site. */
export function embedPath(id: string): string {
  return `/embed/${id}/`;
}

/** Path of the oEmbed response (https://oembed.com). */
export function oembedPath(id: string): string {
  return `${embedPath(id)}oembed.json`;
}

/** The iframe markup to paste into another site. */
export function frameMarkup(project: Project, addressOf: AddressOf): string {
  const attributes = [
    `src="${escapeXml(addressOf(embedPath(project.id)))}"`,
    `title="${escapeXml(fullName(project))}"`,
    `width="${FRAME.width}"`,
    `height="${FRAME.height}"`,
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
