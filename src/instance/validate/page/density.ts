/**
 * Detects texts with too many delimiters that a parser has to keep until they are closed. With tens of thousands of
 * them every Markdown parser takes minutes; real texts have at most a few hundred.
 */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { positionOf, type Position } from '../../yaml/position.ts';

const MOST_SIGNS = 2000;
const SIGNS = new Set('{<*_[');

/** Levels of nested quotations and lists on one line. */
const MOST_LEVELS = 20;

export interface Crowd {
  readonly message: string;
  readonly position: Position;
}

/** The place where a text has more such characters than allowed; undefined for ordinary text. Linear in its length. */
export function crowdedAt(text: string, most = MOST_SIGNS): Crowd | undefined {
  return signs(text, most) ?? levels(text);
}

function signs(text: string, most: number): Crowd | undefined {
  const counts = new Map<string, number>();
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (!SIGNS.has(sign)) continue;
    const count = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, count);
    if (count > most) {
      return { message: say.signs(count, sign), position: positionOf(text, index) };
    }
  }
  return undefined;
}

function levels(text: string): Crowd | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((row) => levelsOf(row) > MOST_LEVELS);
  if (line === -1) return undefined;
  return { message: say.levels(MOST_LEVELS), position: { line: line + 1, column: 1 } };
}

/** Number of block markers (`>`, `-`, `*`, `+` and `1.`) at the start of a line. */
function levelsOf(line: string): number {
  let count = 0;
  for (const [index, sign] of [...line].entries()) {
    const next = line[index + 1] ?? ' ';
    if (sign === '>' || ('-*+.)'.includes(sign) && isBlank(next))) count += 1;
    else if (!isBlank(sign) && !(sign >= '0' && sign <= '9')) break;
  }
  return count;
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t' || sign === '\r';
}
