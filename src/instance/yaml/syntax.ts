/** Turns what the two YAML parsers say about a broken file into sentences that help its author. */
import type { YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, type ErrorCode } from 'yaml';

import type { Fault, FaultCode } from './fault.ts';
import { START, type Position } from './position.ts';

type Saying = readonly [code: FaultCode, message: string];

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
  ['tab characters', 'yaml/tab', 'A tab stands in the indentation. YAML wants spaces.'],
  [
    'unknown',
    'yaml/syntax',
    'Tags ("!name") are not used here. Put a text that begins with ! in quotes.',
  ],
  ['object-based map', 'yaml/syntax', 'A key must be a plain word.'],
];

/** Codes of the `yaml` package that say more than js-yaml's reason. */
const CODES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'The indentation does not fit the lines above.',
  BAD_SCALAR_START:
    'A text that begins with @, `, % or another special character must stand in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'This does not fit here: either the indentation is off, or a text with a colon and a space in it needs quotes.',
  MISSING_CHAR: 'A closing quote or bracket, or a colon after the key, is missing.',
  MULTILINE_IMPLICIT_KEY: 'A key has no colon after it, or its value is not indented.',
  TAB_AS_INDENT: 'A tab stands in the indentation. YAML wants spaces.',
};

/** Nobody wrote more than this by hand, and the second parser is the slower one. */
const MOST_CHARACTERS = 50_000;

/** One fault for a text that js-yaml refused. */
export function syntaxFault(text: string, error?: YAMLException): Fault {
  const known = REASONS.find(([start]) => error?.reason.startsWith(start));
  const position = markOf(error);
  if (known) return { code: known[1], message: known[2], position: startOf(known[1], position) };
  return explained(text, position) ?? unexplained(position, error);
}

/** js-yaml points behind the asterisk of an alias. */
function startOf(code: FaultCode, { line, column }: Position): Position {
  return code === 'yaml/alias' ? { line, column: Math.max(column - 1, 1) } : { line, column };
}

function unexplained(position: Position, error?: YAMLException): Fault {
  const reason = error ? ` (${error.reason})` : '';
  return { code: 'yaml/syntax', message: `This is not valid YAML${reason}.`, position };
}

export function markOf(error?: YAMLException): Position {
  return error?.mark ? { line: error.mark.line + 1, column: error.mark.column + 1 } : START;
}

/** Asks the second parser, for the text up to the line after the fault: what follows may be hostile. */
function explained(text: string, { line }: Position): Fault | undefined {
  const beginning = text.split('\n', line + 1).join('\n');
  if (beginning.length > MOST_CHARACTERS) return undefined;
  const [first] = secondOpinion(beginning);
  const message = first && CODES[first.code];
  return message ? { code: 'yaml/syntax', message, position: first.position } : undefined;
}

/** Asks the second parser what it does not like. */
function secondOpinion(text: string): { code: ErrorCode; position: Position }[] {
  const lines = new LineCounter();
  const options = { lineCounter: lines, logLevel: 'silent', uniqueKeys: false } as const;
  try {
    return parseDocument(text, options).errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { code: error.code, position: { line: Math.max(line, 1), column: Math.max(col, 1) } };
    });
  } catch {
    // js-yaml has already refused the text; without a second opinion its own reason is shown.
    return [];
  }
}
