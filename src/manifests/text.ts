/** Cleans text of manifests for display: NFC, without markup and control characters, of limited length. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { HIDDEN, isPlain } from '../schemas/patterns.ts';
import { stripHtml } from './html.ts';
import { at, isAbsent, note, type Item } from '../schemas/manifest/node.ts';

export const MAX_DESCRIPTION = 10_000;

/** Characters of raw text that are looked at. */
const MAX_RAW = 60_000;

/** Control characters, and invisible ones. */
const UNSEEN = new RegExp(`[^\\P{Cc}\\n\\t]|[\\u2028\\u2029]|${HIDDEN.source}`, 'gu');

/** Normalised text of several lines. */
export function cleanText(raw: string): string {
  const text = raw.slice(0, MAX_RAW).toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n');
  return stripHtml(text.replaceAll(UNSEEN, ''))
    .replaceAll(UNSEEN, '')
    .split('\n')
    .map((row) => row.replaceAll(/[ \t\u00A0]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Normalised text on one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll(/\s+/g, ' ').trim();
}

/** The raw text of a value. Lists of one and `{"@value": …}` are unwrapped. */
export function takeRaw(item: Item): string | undefined {
  if (isAbsent(item)) return undefined;
  const { value } = item;
  if (typeof value === 'string') return intact(item, value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && value.length === 1) return takeRaw({ ...item, value: value[0] });
  if (isMapping(value) && '@value' in value) return takeRaw(at(item, '@value'));
  return typeof value === 'number'
    ? fromNumber(item, value)
    : note(item, 'manifest/type', say.text);
}

/** A JSON number has lost its trailing zeros: 1.10 became 1.1. */
function fromNumber(item: Item, value: number): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return note(item, 'manifest/type', say.quoteNumber);
}

function intact(item: Item, text: string): string | undefined {
  if (!text.includes('\uFFFD')) return text;
  return note(item, 'manifest/encoding', say.lostLetters);
}

/** One line of at most `max` characters. A longer one is refused, not cut: half a name is a wrong name. */
export function takeLine(item: Item, max: number): string | undefined {
  const raw = takeRaw(item);
  const text = raw && cleanLine(raw);
  if (!text) return undefined;
  if (!isPlain(text)) return note(item, 'manifest/value', say.markup);
  return text.length <= max ? text : note(item, 'manifest/value', say.shorten(max));
}

/** The same without noting a fault, for values that need not be texts. */
export function quietLine({ value }: Item): string | undefined {
  if (typeof value !== 'string' || value.includes('\uFFFD')) return undefined;
  const text = cleanLine(value);
  return isPlain(text) && text !== '' ? text : undefined;
}

/** Paragraphs. Too long a text is cut at the end of a sentence or a word. */
export function takeParagraphs(item: Item): string | undefined {
  const raw = takeRaw(item);
  const text = raw && cleanText(raw);
  if (!text) return undefined;
  if (text.length > MAX_DESCRIPTION) {
    note(item, 'manifest/too-long', say.cut(MAX_DESCRIPTION));
  }
  return cutText(text, MAX_DESCRIPTION);
}

/** The text if short enough, else its beginning, with an ellipsis. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).toWellFormed();
  const end = cut.search(/\s\S*$/);
  return `${cut.slice(0, end > max / 2 ? end : undefined).trimEnd()}…`;
}

/** The first sentence as a summary, if short enough and free of markup. */
export function summaryOf(text: string | undefined): string | undefined {
  const [paragraph = ''] = (text ?? '').split('\n\n');
  const flat = paragraph.replaceAll(/\s+/g, ' ').trim();
  if (!isPlain(flat)) return undefined;
  if (flat.length <= 160) return flat || undefined;
  const sentence = /^.{20,160}?[.!?](?=\s+\p{Lu})/u.exec(flat)?.[0];
  return sentence && !/\b(?:e\.g|i\.e|etc|cf|vs|Dr|Prof|No)\.$/.test(sentence)
    ? sentence
    : undefined;
}
