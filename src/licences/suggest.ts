/**
 * Suggests licences for a misspelt id or a name. Never suggests another version than the one written, and every written
 * word must occur in the id, so that text which is no licence gets no suggestion.
 */
import { distance, nearest } from '../lib/distance.ts';
import { gnuFamily } from './gnu-family.ts';
import { LICENSE_IDS } from './ids.ts';
import { LONGEST_NAME } from './names.ts';
import { nameWords, type NameWords } from './words.ts';

/** What an invalid text may mean. */
export interface Suggestion {
  readonly ids: readonly string[];
  /** False when the text leaves open a version or a variant that its author must state. */
  readonly isComplete: boolean;
}

interface Candidate {
  readonly id: string;
  readonly words: NameWords;
}

interface Match {
  readonly id: string;
  /** Number of misspelt words. */
  readonly typos: number;
  /** Words of the id that were not written. */
  readonly extra: readonly string[];
  /** True when the id has a version but the text has none. */
  readonly isUnversioned: boolean;
}

let candidates: readonly Candidate[] | undefined;

/** Suggestions for a text that is no id, the likeliest first; at most six. */
export function suggestLicenses(text: string): Suggestion {
  if (text.length > LONGEST_NAME) return { ids: [], isComplete: true };
  candidates ??= [...LICENSE_IDS].map((id) => ({ id, words: nameWords(id) }));
  const wanted = nameWords(text);
  const matches = closest(candidates.flatMap((candidate) => match(wanted, candidate)));
  if (matches.length === 0) return { ids: misspelt(text, wanted), isComplete: true };
  const isComplete = !matches.some(leavesOpen);
  return { ids: matches.slice(-6).map(({ id }) => withPlus(id, wanted)), isComplete };
}

function match(wanted: NameWords, { id, words }: Candidate): Match[] {
  if (wanted.words.size === 0 || (wanted.version && wanted.version !== words.version)) return [];
  if (gnuFamily(id) && ((wanted.orLater && words.only) || (wanted.only && words.orLater)))
    return [];
  const typos = [...wanted.words].map((word) => typosIn(word, words.words));
  if (typos.includes(Infinity)) return [];
  const extra = [...words.words].filter((word) => typosIn(word, wanted.words) === Infinity);
  const long = extra.filter((word) => word.length > 1);
  if (long.length > 0 && extra.length >= wanted.words.size) return [];
  const isUnversioned = wanted.version !== words.version;
  return [{ id, typos: typos.reduce((sum, count) => sum + count, 0), extra, isUnversioned }];
}

function typosIn(word: string, known: ReadonlySet<string>): number {
  if (known.has(word)) return 0;
  const limit = word.length < 5 ? 0 : 1;
  const far = Math.min(...[...known].map((other) => distance(word, other)));
  return far <= limit ? far : Infinity;
}

/** The closest matches. A missing letter is a variant to choose, as is a version. */
function closest(matches: readonly Match[]): Match[] {
  const rank = (found: Match) =>
    found.typos * 10 +
    found.extra.filter((word) => word.length > 1).length * 2 +
    (leavesOpen(found) ? 1 : 0);
  const least = Math.min(...matches.map(rank));
  return matches.filter((found) => rank(found) === least);
}

/** True when an id is more specific than the text. */
function leavesOpen({ extra, isUnversioned }: Match): boolean {
  return extra.length > 0 || isUnversioned;
}

function withPlus(id: string, { orLater }: NameWords): string {
  return orLater && !gnuFamily(id) ? `${id}+` : id;
}

/** For a misspelling of the id as a whole: "MTI", "GLP-3.0-only". */
function misspelt(text: string, { version }: NameWords): string[] {
  if (/[\s/,;|&]/.test(text)) return [];
  const word = text.toLowerCase();
  const near = nearest(text, LICENSE_IDS, 10)
    .filter((id) => nameWords(id).version === version)
    .filter((id) => word.length > 4 || haveSameLetters(word, id.toLowerCase()))
    .map((id) => ({ id, far: distance(word, id.toLowerCase()) }));
  const least = Math.min(2, ...near.map(({ far }) => far));
  return near.flatMap(({ id, far }) => (far === least ? id : [])).slice(0, 3);
}

/**
 * Abbreviations are similar: with another letter it is another licence (OGL is not OML). Misspellings have an
 * additional or transposed letter.
 */
function haveSameLetters(word: string, id: string): boolean {
  return [...id].every((letter) => word.includes(letter));
}
