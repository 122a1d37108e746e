/** Normal forms of words for the search: without accents and case, stemmed, and British or American alike. */
import { endings } from '#messages/word-endings.ts';
import { plain, withoutElision } from '../../lib/words.ts';

/** Pairs that no rule covers, as beginnings of words. */
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['aluminium', 'aluminum'],
  ['analogue', 'analog'],
  ['artefact', 'artifact'],
  ['behaviour', 'behavior'],
  ['cancell', 'cancel'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['defence', 'defense'],
  ['favour', 'favor'],
  ['fibre', 'fiber'],
  ['flavour', 'flavor'],
  ['grey', 'gray'],
  ['labell', 'label'],
  ['labour', 'labor'],
  ['licence', 'license'],
  ['metre', 'meter'],
  ['modelling', 'modeling'],
  ['neighbour', 'neighbor'],
  ['programme', 'program'],
  ['signall', 'signal'],
];

const BRITISH_ENDING = /(?<=\p{L}{2}[iy])s(?=(?:e[drs]?|ers|ing|ations?)$)/u;
const AMERICAN_ENDING = /(?<=\p{L}{2}[iy])z(?=(?:e[drs]?|ers|ing|ations?)$)/u;

/** Memoises: pages have few different words. */
function remembered<Result>(change: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = change(word);
    known.set(word, result);
    return result;
  };
}

/** The normal form in which words are compared. */
export const folded = remembered((word) => american(plain(word)));

/** The word in both spellings, and with its ligatures: `coeur`, `cœur`. */
export function spellings(word: string): string[] {
  const joined = word.replaceAll('oe', 'œ').replaceAll('ae', 'æ');
  return [...new Set([word, british(word), american(word), joined])];
}

function american(word: string): string {
  const pair = PAIRS.find(([start]) => word.startsWith(start));
  const regular = pair ? pair[1] + word.slice(pair[0].length) : word;
  return regular.replace(BRITISH_ENDING, 'z');
}

function british(word: string): string {
  const pair = PAIRS.find(([start, other]) => word.startsWith(other) && !word.startsWith(start));
  const regular = pair ? pair[0] + word.slice(pair[1].length) : word;
  return regular.replace(AMERICAN_ENDING, 's');
}

/** The stem of a folded word: the same for `digitizers` and `digitizing`. */
export const stem = remembered((word) =>
  endings.reduce((rest, [ending, instead]) => rest.replace(ending, instead), word),
);

const BETWEEN = /[\s()[\]{},;:"“”„«»!?…·|]+/u;
/** Punctuation that belongs to the sentence when it is at an end of a word. */
const BESIDE = "'’.-/";
/** The words of a text, folded, with signs inside: `CERN-OHL-W-2.0`, `MS/s` and `C++` stay whole. */
export function wholeWords(text: string): string[] {
  return plain(text)
    .split(BETWEEN)
    .map((word) => withoutElision(trimmed(word)))
    .filter(Boolean);
}

function trimmed(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && BESIDE.includes(word.charAt(start))) start += 1;
  while (end > start && BESIDE.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** The parts of a compound word. */
export const partsOf = remembered((word): readonly string[] =>
  word.split(/[-_/]+/).filter(Boolean),
);
