/** The commands of a CMake file with their words, without evaluating any. */

export interface CmakeCommand {
  /** In lower case. */
  readonly name: string;
  readonly words: readonly string[];
}

const MOST_COMMANDS = 5_000;

/** The commands up to the first that cannot be read. Takes time in proportion to the text. */
export function cmakeCommands(text: string): CmakeCommand[] {
  const commands: CmakeCommand[] = [];
  let name = '';
  for (let at = 0; at < text.length && commands.length < MOST_COMMANDS;) {
    const sign = text.charAt(at);
    if (sign === '#') at = endOfComment(text, at);
    else if (sign === '(') {
      const read = wordsAt(text, at + 1);
      if (!read) break;
      commands.push({ name: name.toLowerCase(), words: read.words });
      name = '';
      at = read.end;
    } else {
      // Blanks may stand between the name and its words.
      if (/\w/.test(sign)) name = /\w/.test(text.charAt(at - 1)) ? name + sign : sign;
      at += 1;
    }
  }
  return commands;
}

/** From the opening bracket to the closing one; undefined where that is missing. */
function wordsAt(text: string, start: number): { words: string[]; end: number } | undefined {
  const words: string[] = [];
  let depth = 1;
  for (let at = start; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return { words, end: at + 1 };
    if (sign === '#') at = endOfComment(text, at);
    else if (/[\s();]/.test(sign)) at += 1;
    else {
      const read = wordAt(text, at);
      if (!read) return undefined;
      words.push(text.slice(read.from, read.to));
      at = read.end;
    }
  }
  return undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** With the closing sign. */
  readonly end: number;
}

/** In quotes, in brackets or as it is; undefined where the closing sign is missing. */
function wordAt(text: string, at: number): Span | undefined {
  const bracket = openingBracket(text, at);
  if (bracket !== undefined) return insideBracket(text, at, bracket);
  const isQuoted = text[at] === '"';
  const from = isQuoted ? at + 1 : at;
  const to = isQuoted ? endOfQuote(text, from) : endOfWord(text, from);
  return to === undefined ? undefined : { from, to, end: isQuoted ? to + 1 : to };
}

const BRACKET = /\[=*\[/y;

/** `[[` or `[=[` with any number of signs, which holds anything until `]]` or `]=]`. */
function openingBracket(text: string, at: number): string | undefined {
  BRACKET.lastIndex = at;
  return BRACKET.exec(text)?.[0];
}

function insideBracket(text: string, at: number, opening: string): Span | undefined {
  const from = at + opening.length;
  const to = text.indexOf(opening.replaceAll('[', ']'), from);
  return to === -1 ? undefined : { from, to, end: to + opening.length };
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s();"#]/.test(text.charAt(at))) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

function endOfQuote(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return undefined;
}

/** A comment ends with the line, or with the bracket that opens behind its sign. */
function endOfComment(text: string, at: number): number {
  const bracket = openingBracket(text, at + 1);
  if (bracket !== undefined) return insideBracket(text, at + 1, bracket)?.end ?? text.length;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
