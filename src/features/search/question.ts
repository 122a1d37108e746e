/** What a query asks for: its words without those that say nothing, each with what it is also called. */
import { folded, partsOf, spellings, stem, wholeWords } from './spelling.ts';

/** What a site says about words; see `content/search.yaml`. */
export interface SearchWords {
  /** Groups of words and phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words that say nothing about what is looked for. */
  readonly ignored: readonly string[];
}

/** One way to say something: words that must all be there. */
export interface Form {
  readonly words: readonly string[];
  /** How much it counts: 1 for what was asked. */
  readonly worth: number;
}

export interface Term {
  /** As it was typed. */
  readonly asked: string;
  readonly forms: readonly Form[];
  /** In double quotes: to be found as it stands. */
  readonly isQuoted?: true;
}

export interface AskedWord {
  readonly text: string;
  /** Its form for comparing. */
  readonly key: string;
  /** Says nothing about what is looked for. */
  readonly isIgnored: boolean;
}

export interface Question {
  readonly query: string;
  /** Every word of it. */
  readonly words: readonly AskedWord[];
  readonly terms: readonly Term[];
}

const SYNONYM = 0.85;
/** More words than anybody types make a search slow. */
const MOST_TERMS = 10;
const LONGEST_PHRASE = 4;

export type Understand = (query: string) => Question;

/** A reader of queries, for a site's words. */
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
    // "it" alone is somebody's name.
    const terms = all.length > 0 ? all : unquoted.map((word) => termOf([word], []));
    const words = wholeWords(query)
      .flatMap(measured)
      .map((text) => ({ text, key: keyOf([text]), isIgnored: isStopWord(text) }));
    return { query, words, terms: terms.slice(0, MOST_TERMS) };
  };
}

/** How a phrase is compared with another. */
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

/** Beginnings of words that show a term in a text. */
export function tracesOf({ forms }: Term): string[] {
  const words = forms.flatMap(({ words }) => words.flatMap((word) => [word, ...partsOf(word)]));
  const spelt = words.filter(isTelling).flatMap(spellings);
  return [...new Set([...spelt, ...spelt.map((word) => stem(word))])].filter(isTelling);
}

/** A single letter would be seen everywhere, unless it is all that was asked. */
function isTelling(word: string, _: number, words: readonly string[]): boolean {
  return word.length > 1 || words.length === 1;
}
