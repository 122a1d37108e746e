/**
 * Which licences a misspelt id or a name may mean. It never proposes another version number than the one that was
 * written, and every word that was written must be in the id: what is no licence stays none.
 */
import { distance, nearest } from '../lib/distance.ts';
import { licenseFact } from './facts.ts';
import { gnuFamily } from './gnu-family.ts';
import { LICENSE_IDS } from './ids.ts';
import { nameWords, type NameWords } from './words.ts';

/** What a text that is no id may mean. */
export interface Suggestion {
  readonly ids: readonly string[];
  /** False when the text leaves something open that its author must say: a version or a variant. */
  readonly isComplete: boolean;
}

interface Candidate {
  readonly id: string;
  readonly words: NameWords;
}

interface Match {
  readonly id: string;
  /** Words that differ by a slip of the pen. */
  readonly typos: number;
  /** Words of the id that were not written. */
  readonly extra: readonly string[];
  /** True when the id has a version and its author wrote none. */
  readonly isUnversioned: boolean;
}

let candidates: readonly Candidate[] | undefined;

/** Suggestions for a text that is no id, the likeliest first; at most six. */
export function suggestLicenses(text: string): Suggestion {
  candidates ??= [...LICENSE_IDS].map((id) => ({ id, words: nameWords(id) }));
  const wanted = nameWords(text.slice(0, 200));
  const matches = closest(candidates.flatMap((candidate) => match(wanted, candidate)));
  if (matches.length === 0) return { ids: misspelt(text, wanted), isComplete: true };
  const isComplete = !matches.some(leavesOpen);
  const ids = (isComplete ? commonOf(matches) : matches).map(({ id }) => id);
  return { ids: ids.slice(-6).map((id) => withPlus(id, wanted)), isComplete };
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

/** The closest matches. A letter that was not written is a variant to be chosen, as a version is. */
function closest(matches: readonly Match[]): Match[] {
  const rank = ({ typos, extra, isUnversioned }: Match) =>
    typos * 10 +
    extra.filter((word) => word.length > 1).length * 2 +
    (isUnversioned || extra.some((word) => word.length === 1) ? 1 : 0);
  const least = Math.min(...matches.map(rank));
  return matches.filter((found) => rank(found) === least);
}

/** True when an id says more than its author did. */
function leavesOpen({ extra, isUnversioned }: Match): boolean {
  return extra.length > 0 || isUnversioned;
}

/** Of several licences the ones that people use. */
function commonOf(matches: readonly Match[]): readonly Match[] {
  const common = matches.filter(({ id }) => licenseFact(id));
  return common.length > 0 ? common : matches;
}

function withPlus(id: string, { orLater }: NameWords): string {
  return orLater && !gnuFamily(id) ? `${id}+` : id;
}

/** For a slip of the pen within the id as a whole: "MTI", "GLP-3.0-only". */
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
 * Abbreviations are close together: with another letter it is another licence (OGL is no OML). A slip of the pen is
 * a letter too many or in another place.
 */
function haveSameLetters(word: string, id: string): boolean {
  return [...id].every((letter) => word.includes(letter));
}
