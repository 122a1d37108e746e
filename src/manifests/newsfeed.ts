/** The newsfeed of `.ohwr.yaml`: Markdown with a second-level heading, a date and a text for each item. */
import { sectionsOf, type Section } from './markdown.ts';
import { newsItemSchema, type NewsItem } from '../schemas/manifest/news.ts';
import { cutText } from './text.ts';

const MOST_ITEMS = 20;
const MAX_TEXT = 2_000;
const DATE = /\b(\d{4}-\d{2}-\d{2})\b/;
const HIGHEST_LEVEL = 2;

/** The items, the latest first. Those without a title or an ISO date are skipped. */
export function readNewsfeed(markdown: string): NewsItem[] {
  return itemsOf(sectionsOf(markdown))
    .flatMap((section) => newsItem(section) ?? [])
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, MOST_ITEMS);
}

/** Deeper headings belong to the item above them. */
function itemsOf(sections: readonly Section[]): Section[] {
  const items: Section[] = [];
  for (const section of sections) {
    const last = items.at(-1);
    if (section.level === HIGHEST_LEVEL) items.push(section);
    else if (section.level > HIGHEST_LEVEL && last) items[items.length - 1] = joined(last, section);
  }
  return items;
}

function joined(item: Section, { heading, text }: Section): Section {
  return { ...item, text: [item.text, heading, text].filter(Boolean).join('\n\n') };
}

function newsItem({ heading, text }: Section): NewsItem | undefined {
  const inText = DATE.exec(text)?.[1];
  const body = inText ? text.replace(inText, '').replace(/^[\s*_:,.-]+/, '') : text;
  const item = newsItemSchema.safeParse({
    date: inText ?? DATE.exec(heading)?.[1],
    title: cutText(heading, 160),
    text: cutText(body.trim(), MAX_TEXT),
  });
  return item.success ? item.data : undefined;
}
