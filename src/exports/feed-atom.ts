import type { Feed, FeedItem } from './feed.ts';
import { escapeXml } from '../lib/xml.ts';

/** Atom by RFC 4287. */
export function atomText(feed: Feed): string {
  const { title, language, page, self, author, updated, items } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${updated}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${items.map(itemText).join('')}</feed>
`;
}

function itemText({ id, url, title, text, at, kind, image }: FeedItem): string {
  const enclosure =
    image === undefined
      ? ''
      : `\n    <link rel="enclosure" type="image/webp" href="${escapeXml(image.address)}" title="${escapeXml(image.title)}"/>`;
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${at}</updated>
    <published>${at}</published>
    <category term="${escapeXml(kind)}"/>
    <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>${enclosure}
    <summary>${escapeXml(text)}</summary>
  </entry>
`;
}
