/** Prints a table of the readability of the handbook: `node tests/support/readability.ts`. */
import { type HandbookPage, handbookPages, plainText } from './handbook-pages.ts';

/** Lines of prose; without headings and tables. */
function sentences(body: string): string[] {
  return plainText(body)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(#|\|)/.test(line))
    .flatMap((line) => line.split(/(?<=[.?])\s+/))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g) ?? [];
}

/** Groups of vowels, without a silent e at the end. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[^aeiouyl])e(?:s|d)?$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Years of school, by Flesch and Kincaid (1975). */
  readonly grade: number;
}

/** Counts the prose of a page; syllables are estimated. */
export function readability(body: string): Readability {
  const all = sentences(body);
  const words = all.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = 0.39 * (words.length / all.length) + 11.8 * (spoken / words.length) - 15.59;
  return { sentences: all.length, words: words.length, grade };
}

function row({ path, body }: HandbookPage): string {
  const { sentences: count, words, grade } = readability(body);
  const cells = [words, (words / count).toFixed(1), grade.toFixed(1)];
  return path.padEnd(40) + cells.map((cell) => String(cell).padStart(8)).join('');
}

if (import.meta.main) {
  console.info(`${'page'.padEnd(40)}   words  words/s   grade`);
  for (const page of handbookPages()) console.info(row(page));
}
