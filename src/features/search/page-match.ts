/** Scores the names of a page against a question. */
import type { NamedPage } from './named-page.ts';
import { type AskedWord, type Form, keyOf, type Question, type Term } from './question.ts';
import { folded, partsOf, stem, wholeWords } from './spelling.ts';
import { compact, plain } from '../../lib/words.ts';

/** A page with its words prepared for comparing. */
export interface ReadyPage {
  readonly page: NamedPage;
  readonly fields: readonly Field[];
  /** Its names: number, id and name. */
  readonly names: readonly string[];
  /** Phrases with which people ask for it; each as keys of words. */
  readonly asked: readonly (readonly string[])[];
}

interface Field {
  readonly text: string;
  readonly weight: number;
  /** Folded words, and their stems. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** How many words it has. */
  readonly length: number;
}

/** In words. */
const LONGEST_NAME = 8;

/** Weight of a word by field; in the text of a page it is at most 3. */
const WEIGHT = { name: 10, title: 6, summary: 4 } as const;

export function ready(page: NamedPage): ReadyPage {
  const { name, id, title, summary, number, former, also } = page;
  const names = [number, ...(former?.split(' ') ?? []), id, name];
  return {
    page,
    fields: [
      field(name, WEIGHT.name),
      field(id, WEIGHT.name),
      field(title, WEIGHT.title),
      field(summary, WEIGHT.summary),
    ].filter(({ length }) => length > 0),
    names: names.map((one) => compact(one ?? '')).filter(Boolean),
    asked: (also ?? []).map((phrase) => wholeWords(phrase).map((word) => keyOf([word]))),
  };
}

function field(text = '', weight: number): Field {
  const whole = wholeWords(text).map(folded);
  const words = new Set([...whole, ...whole.flatMap(partsOf)]);
  const { length } = whole.flatMap(partsOf);
  return { text, weight, words, stems: new Set([...words].map(stem)), length };
}

/** All words in the names of pages, to correct misspellings. */
export function vocabularyOf(pages: readonly ReadyPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ fields }) => fields.flatMap(({ words }) => [...words])));
}

/** Score of a term in a page's names: 0 to 10. */
export function termMatch({ fields }: ReadyPage, term: Term): number {
  if (term.isQuoted) {
    const wanted = plain(term.asked);
    return Math.max(
      0,
      ...fields.filter(({ text }) => plain(text).includes(wanted)).map(({ weight }) => weight),
    );
  }
  let best = 0;
  for (const one of fields) {
    for (const form of term.forms) {
      best = Math.max(best, formMatch(one, form) * one.weight * form.worth);
    }
  }
  return best;
}

/** 0 to 1. In a long name, a word counts less. */
function formMatch(field: Field, { words }: Form): number {
  let near = 1;
  let length = 0;
  for (const word of words) {
    near = Math.min(near, wordMatch(field, word));
    if (near === 0) return 0;
    length += partsOf(word).length;
  }
  return near * (0.6 + 0.4 * Math.min(1, length / field.length));
}

const SAME_STEM = 0.9;
const SHORTEST_START = 2;

function wordMatch(field: Field, word: string): number {
  const whole = oneWordMatch(field, folded(word));
  const parts = partsOf(word);
  if (parts.length < 2) return whole;
  const inParts = Math.min(...parts.map((part) => oneWordMatch(field, folded(part))));
  return Math.max(whole, SAME_STEM * inParts);
}

function oneWordMatch({ words, stems }: Field, word: string): number {
  if (words.has(word)) return 1;
  if (stems.has(stem(word))) return SAME_STEM;
  if (word.length < SHORTEST_START) return 0;
  let longest = 0;
  for (const other of words) {
    if (other.startsWith(word)) longest = Math.max(longest, word.length / other.length);
  }
  return longest && 0.2 + 0.6 * longest;
}

/** The part of a question that is a name of the page, or a phrase with which people ask for it. */
export interface Named {
  /** 1 for the whole question except ignored words. */
  readonly share: number;
  /** Keys of the words. */
  readonly words: ReadonlySet<string>;
}

const UNNAMED: Named = { share: 0, words: new Set() };

/** The longest such part; names and phrases must match completely. */
export function namedPart({ names, asked }: ReadyPage, { words }: Question): Named {
  const telling = words.filter(({ isIgnored }) => !isIgnored).length;
  const parts = [...spansOf(words)].filter((span) =>
    names.includes(compact(span.map(({ text }) => text).join(''))),
  );
  const there = new Set(words.map(({ key }) => key));
  for (const phrase of asked) {
    if (phrase.every((key) => there.has(key))) {
      parts.push(words.filter(({ key }) => phrase.includes(key)));
    }
  }
  return parts
    .map((part): Named => {
      const said = part.filter(({ isIgnored }) => !isIgnored).length;
      // A name that consists of ignored words, such as that of a department IT, must be the whole query.
      const share = said === 0 ? Number(part.length === words.length) : said / telling;
      return { share, words: new Set(part.map(({ key }) => key)) };
    })
    .reduce((best, part) => (part.share > best.share ? part : best), UNNAMED);
}

function* spansOf(words: readonly AskedWord[]): Generator<readonly AskedWord[]> {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to += 1) {
      yield words.slice(from, to);
    }
  }
}
