import type { Feed } from './feed.ts';
import { jsonLine } from '../lib/json.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function feedJsonText({ title, language, page, self, author, items }: Feed): string {
  return jsonLine({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language,
    authors: [{ name: author }],
    items: items.map(({ id, url, title: heading, text, at, kind, image }) => ({
      id,
      url,
      title: heading,
      content_text: text,
      date_published: at,
      tags: [kind],
      ...(image && {
        image: image.address,
        // Title and licence of the picture: the licence requires the name of its author.
        attachments: [{ url: image.address, mime_type: 'image/webp', title: image.title }],
      }),
    })),
  });
}
