/** Turns what js-yaml says about a broken file into sentences that help its author. */
import type { YamlRefusal } from '../../lib/yaml.ts';
import type { Fault, FaultCode } from './fault.ts';
import { positionOf, START, type Position } from './position.ts';

type Saying = readonly [code: FaultCode, message: string];

const TAB = 'A tab stands in the indentation. YAML wants spaces.';
const UNCLOSED = 'A closing quote or bracket is missing above, or this line is not indented.';
const NO_COLON = 'A key has no colon after it, or its value is not indented.';

/** js-yaml's reasons, by how they begin. */
const REASONS: readonly (readonly [start: string, ...Saying])[] = [
  ['expected a document, but the input is empty', 'yaml/empty', 'The file is empty.'],
  [
    'expected a single document',
    'yaml/documents',
    'Write one document a file: remove the line "---" and what follows.',
  ],
  [
    'aliases exceeded',
    'yaml/alias',
    'Aliases ("*name") are not used here: write the value out. Put a text that begins with * in quotes.',
  ],
  ['nesting exceeded', 'yaml/depth', 'This is nested more deeply than any entry needs.'],
  ['tab characters', 'yaml/tab', TAB],
  [
    'unknown escape',
    'yaml/syntax',
    'A backslash between double quotes means something else. Use single quotes, or write it twice.',
  ],
  [
    'unknown',
    'yaml/syntax',
    'Tags ("!name") are not used here. Put a text that begins with ! in quotes.',
  ],
  ['object-based map', 'yaml/syntax', 'A key must be a plain word.'],
  ['deficient indentation', 'yaml/syntax', UNCLOSED],
  ['unexpected end of the stream', 'yaml/syntax', UNCLOSED],
  ['end of the stream or a document separator', 'yaml/syntax', NO_COLON],
  ['can not read a block mapping entry', 'yaml/syntax', NO_COLON],
];

/** One fault for a text that js-yaml refused. */
export function syntaxFault(text: string, { reason, offset }: YamlRefusal): Fault {
  const position = offset === undefined ? START : positionOf(text, offset);
  const known = REASONS.find(([start]) => reason.startsWith(start));
  if (known) return { code: known[1], message: known[2], position: startOf(known[1], position) };
  const message = explained(text, offset) ?? `This is not valid YAML (${reason}).`;
  return { code: 'yaml/syntax', message, position };
}

/** js-yaml points behind the asterisk of an alias. */
function startOf(code: FaultCode, { line, column }: Position): Position {
  return code === 'yaml/alias' ? { line, column: Math.max(column - 1, 1) } : { line, column };
}

/** What the sign tells at which js-yaml stopped, or that it is the first of its line. */
function explained(text: string, offset = 0): string | undefined {
  const sign = text[offset] ?? '';
  if (sign === ':') {
    return 'This does not fit here: either the indentation is off, or a text with a colon and a space in it needs quotes.';
  }
  if (/[@`%]/.test(sign)) {
    return 'A text that begins with @, `, % or another special character must stand in quotes.';
  }
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.trim() === '' ? 'The indentation does not fit the lines above.' : undefined;
}
