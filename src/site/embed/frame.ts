/** The frame in which another site shows the card of a project. */
import { fullName, type Project } from '../../catalogue/project.ts';
import type { AddressOf } from '../../exports/exported-project.ts';
import { escapeXml } from '../../lib/xml.ts';

/** A card of this size shows the longest summary; a narrower frame scrolls. */
export const FRAME = { width: 480, height: 280 } as const;

/** Path of the card within the site. */
export function embedPath(id: string): string {
  return `/embed/${id}/`;
}

/** Path of what programs by https://oembed.com ask for. */
export function oembedPath(id: string): string {
  return `${embedPath(id)}oembed.json`;
}

/** What an author pastes into a page of another site. */
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
