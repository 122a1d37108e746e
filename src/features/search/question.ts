/** Parses a query into terms: its words without the ignored ones, each with synonyms and spellings. */
import { folded, partsOf, spellings, stem, wholeWords } from './spelling.ts';

/** The office's vocabulary for the search; see `content/search.yaml`. */
export interface SearchWords {
  /** Groups of words and phrases with the same meaning. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words without meaning for a search. */
  readonly ignored: readonly string[];
}

/** One way to express a term: words that must all occur. */
export interface Form {
  readonly words: readonly string[];
  /** Weight: 1 for what was typed. */
  readonly worth: number;
}

export interface Term {
  /** As it was typed. */
  readonly asked: string;
  readonly forms: readonly Form[];
  /** In double quotes: to be found literally. */
  readonly isQuoted?: true;
}

export interface AskedWord {
  readonly text: string;
  /** Normal form for comparing. */
  readonly key: string;
  /** Listed as a word without meaning. */
  readonly isIgnored: boolean;
}

export interface Question {
  readonly query: string;
  /** Every word of it. */
  readonly words: readonly AskedWord[];
  readonly terms: readonly Term[];
}

const SYNONYM = 0.85;
/** Limits for long queries, which would be slow. */
const MOST_TERMS = 10;
const LONGEST_PHRASE = 4;

export type Understand = (query: string) => Question;

/** Creates a parser for the vocabulary of a site. */
export function createUnderstand({ synonyms, ignored }: SearchWords): Understand {
  const stopWords = new Set(ignored.map(folded));
  const groups = synonyms.map((group) => group.map(wholeWords));
  const meanings = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    for (const phrase of group) {
      const others = group.filter((other) => other !== phrase);
      meanings.set(keyOf(phrase), [...(meanings.get(keyOf(phrase)) ?? []), ...others]);
    }
  }
  const known = (words: readonly string[]) => meanings.get(keyOf(words));
  const isStopWord = (word: string) => stopWords.has(folded(word));

  /** `100MS/s` is two words where `MS/s` is one. */
  const measured = (word: string): string[] => {
    const [, amount, unit] = /^(\d+(?:[.,]\d+)?)(\p{L}.*)$/u.exec(word) ?? [];
    return amount && unit && known([unit]) ? [amount, unit] : [word];
  };

  const termsOf = (words: readonly string[]): Term[] => {
    const terms: Term[] = [];
    for (let at = 0; at < words.length;) {
      const length = phraseLength(words.slice(at, at + LONGEST_PHRASE), known);
      const phrase = words.slice(at, at + length);
      const others = known(phrase) ?? [];
      if (length > 1 || !isStopWord(phrase.join())) terms.push(termOf(phrase, others));
      at += length;
    }
    return terms;
  };

  return (query) => {
    const quoted = [...query.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text.trim());
    const unquoted = wholeWords(query.replaceAll(/"[^"]+"/g, ' ')).flatMap(measured);
    const all = [...quoted.filter(Boolean).map(quotedTerm), ...termsOf(unquoted)];
    // "it" alone is the name of a department.
    const terms = all.length > 0 ? all : unquoted.map((word) => termOf([word], []));
    const words = wholeWords(query)
      .flatMap(measured)
      .map((text) => ({ text, key: keyOf([text]), isIgnored: isStopWord(text) }));
    return { query, words, terms: terms.slice(0, MOST_TERMS) };
  };
}

/** Normal form of a phrase, for comparing. */
export function keyOf(words: readonly string[]): string {
  return words.map((word) => stem(folded(word))).join(' ');
}

function phraseLength(
  words: readonly string[],
  known: (words: readonly string[]) => unknown,
): number {
  for (let length = words.length; length > 1; length -= 1) {
    if (known(words.slice(0, length))) return length;
  }
  return 1;
}

function termOf(words: readonly string[], others: readonly (readonly string[])[]): Term {
  return {
    asked: words.join(' '),
    forms: [{ words, worth: 1 }, ...others.map((other) => ({ words: other, worth: SYNONYM }))],
  };
}

function quotedTerm(text: string): Term {
  return { asked: text, forms: [{ words: wholeWords(text), worth: 1 }], isQuoted: true };
}

/** Beginnings of words that reveal a term in a text. */
export function tracesOf({ forms }: Term): string[] {
  const words = forms.flatMap(({ words }) => words.flatMap((word) => [word, ...partsOf(word)]));
  const spelt = words.filter(isTelling).flatMap(spellings);
  return [...new Set([...spelt, ...spelt.map((word) => stem(word))])].filter(isTelling);
}

/** A single letter would be highlighted everywhere, unless it is the whole query. */
function isTelling(word: string, _: number, words: readonly string[]): boolean {
  return word.length > 1 || words.length === 1;
}
