/** Splits a Gerber file into commands, each with its line: one loop, no recursion. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';

export interface Command {
  /** Without delimiters, spaces and line breaks; a macro keeps the asterisks between its parts. */
  readonly text: string;
  /** Whether it is between per cent signs. */
  readonly isExtended: boolean;
  readonly line: number;
}

const [LINE_FEED, SPACE, PERCENT] = [10, 32, 37];

/** Characters without meaning in commands. */
const BLANK = /[\p{Cc}\s]+/gu;

/** Attributes in comments (`G04 #@!`), for readers before X2. */
const SAID_IN_COMMENT = /^G0*4\s*#@!\s*/;

export function* commandsOf(text: string): Generator<Command> {
  let line = 1;
  let isExtended = false;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) line += 1;
    if (code <= SPACE) {
      at += 1;
    } else if (code === PERCENT) {
      isExtended = !isExtended;
      at += 1;
    } else {
      const end = endOf(text, at, isExtended);
      if (end === -1) {
        if (isRemainder(text, at)) return;
        throw new BoardFault(say.faults.gerber.unclosed(line));
      }
      const raw = text.slice(at, end);
      yield commandOf(raw, isExtended, line);
      line += raw.split('\n').length - 1;
      at = end + 1;
    }
  }
  if (isExtended) throw new BoardFault(say.faults.gerber.unclosed(line));
}

/** The offset of the asterisk that ends a command; of a macro, the last one before its per cent sign. */
function endOf(text: string, start: number, isExtended: boolean): number {
  const isMacro = isExtended && text.startsWith('AM', start);
  return isMacro ? text.lastIndexOf('*', text.indexOf('%', start)) : text.indexOf('*', start);
}

/** Characters that some programs append after the last command. */
function isRemainder(text: string, start: number): boolean {
  return text.length - start < 100 && /M0*[02]\*\s*$/.test(text.slice(0, start).slice(-20));
}

function commandOf(raw: string, isExtended: boolean, line: number): Command {
  const said = isExtended ? '' : (SAID_IN_COMMENT.exec(raw)?.[0] ?? '');
  const isAttribute = said !== '';
  // Names in attributes may contain spaces.
  const text = isAttribute
    ? raw.slice(said.length).trim()
    : isExtended && /^T[ADFO]/.test(raw)
      ? raw.trim()
      : raw.replaceAll(BLANK, '');
  return { text, isExtended: isExtended || isAttribute, line };
}
