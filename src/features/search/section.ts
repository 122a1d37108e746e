/** The section of a page that a question asks for, beside its name: "cite ROOT". */
import { searchMessages as t } from '#messages/search.ts';
import { keyOf, type Question } from './question.ts';
import type { ReadyPage } from './page-match.ts';

export type Section = keyof typeof t.sections;

const WORDS = new Map(
  (Object.keys(t.sections) as Section[]).flatMap((section) =>
    t.sections[section].words.map((word) => [keyOf([word]), section] as const),
  ),
);

interface AskedSection {
  readonly section: Section;
  /** The words that ask for it. */
  readonly words: ReadonlySet<string>;
  /** Their share of the question. */
  readonly share: number;
}

/** Only pages of projects have these sections. */
export function sectionOf(
  { words }: Question,
  { page, names }: ReadyPage,
): AskedSection | undefined {
  if (page.type !== 'project' || page.url.includes('#')) return undefined;
  const telling = words.filter(({ isIgnored }) => !isIgnored);
  const asking = telling.filter(({ text, key }) => WORDS.has(key) && !names.includes(text));
  const section = asking[0] && WORDS.get(asking[0].key);
  if (!section) return undefined;
  return {
    section,
    words: new Set(asking.map(({ text }) => text)),
    share: asking.length / telling.length,
  };
}
