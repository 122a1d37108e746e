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
    else if (sign === '"') {
      const end = endOfQuote(text, at + 1);
      if (end === undefined) return undefined;
      words.push(text.slice(at + 1, end));
      at = end + 1;
    } else if (/[\s();]/.test(sign)) at += 1;
    else {
      const end = endOfWord(text, at);
      words.push(text.slice(at, end));
      at = end;
    }
  }
  return undefined;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !/[\s();"#]/.test(text.charAt(at))) at += 1;
  return at;
}

function endOfQuote(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return undefined;
}

/** A comment ends with the line, or `#[[` with `]]`. */
function endOfComment(text: string, at: number): number {
  const isBlock = text.startsWith('#[[', at);
  const end = text.indexOf(isBlock ? ']]' : '\n', at);
  return end === -1 ? text.length : end + (isBlock ? 2 : 1);
}
