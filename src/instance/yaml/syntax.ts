/** Turns js-yaml's errors into sentences that help the author. */
import { fileFaults } from '#messages/files.ts';
import type { YamlRefusal } from '../../lib/yaml.ts';
import type { Fault, FaultCode } from './fault.ts';
import { positionOf, START, type Position } from './position.ts';

type Saying = readonly [code: FaultCode, message: string];

const { empty, yaml: say } = fileFaults;

/** js-yaml's reasons, by their beginnings. */
const REASONS: readonly (readonly [start: string, ...Saying])[] = [
  ['expected a document, but the input is empty', 'yaml/empty', empty],
  ['expected a single document', 'yaml/documents', say.documents],
  ['aliases exceeded', 'yaml/alias', say.alias],
  ['nesting exceeded', 'yaml/depth', say.depth],
  ['tab characters', 'yaml/tab', say.tab],
  ['unknown escape', 'yaml/syntax', say.escape],
  ['unknown', 'yaml/syntax', say.tag],
  ['object-based map', 'yaml/syntax', say.key],
  ['deficient indentation', 'yaml/syntax', say.unclosed],
  ['unexpected end of the stream', 'yaml/syntax', say.unclosed],
  ['end of the stream or a document separator', 'yaml/syntax', say.noColon],
  ['can not read a block mapping entry', 'yaml/syntax', say.noColon],
];

/** One fault for a text that js-yaml refused. */
export function syntaxFault(text: string, { reason, offset }: YamlRefusal): Fault {
  const position = offset === undefined ? START : positionOf(text, offset);
  const known = REASONS.find(([start]) => reason.startsWith(start));
  if (known) return { code: known[1], message: known[2], position: startOf(known[1], position) };
  const message = explained(text, offset) ?? say.invalid(reason);
  return { code: 'yaml/syntax', message, position };
}

/** js-yaml's position is behind the asterisk of an alias. */
function startOf(code: FaultCode, { line, column }: Position): Position {
  return code === 'yaml/alias' ? { line, column: Math.max(column - 1, 1) } : { line, column };
}

/** An explanation from the character at which js-yaml stopped, or the first of its line. */
function explained(text: string, offset = 0): string | undefined {
  const sign = text[offset] ?? '';
  if (sign === ':') return say.colon;
  if (/[@`%]/.test(sign)) return say.sign;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.trim() === '' ? say.indentation : undefined;
}
