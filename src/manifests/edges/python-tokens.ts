/** The tokens of Python that literals are made of (https://docs.python.org/3/reference/lexical_analysis.html). */

export interface PythonToken {
  /** `other` is a name, a number or a sign that no literal of texts has, and a text that is computed (`f"…"`). */
  readonly kind: 'text' | 'sign' | 'line' | 'other';
  readonly value: string;
}

/** A file with more is no list of modules. */
const MOST_TOKENS = 20_000;

const SIGNS = '[](){},:=';

/** The tokens up to the first that cannot be read. Takes time in proportion to the text. */
export function pythonTokens(text: string): PythonToken[] {
  const tokens: PythonToken[] = [];
  for (let at = 0; at < text.length && tokens.length < MOST_TOKENS;) {
    const step = stepAt(text, at);
    if (!step) break;
    if (step.token) tokens.push(step.token);
    at = step.end;
  }
  return tokens;
}

interface Step {
  /** Undefined for what says nothing: blanks and comments. */
  readonly token?: PythonToken;
  readonly end: number;
}

function stepAt(text: string, at: number): Step | undefined {
  const sign = text.charAt(at);
  if (sign === '\n') return { token: { kind: 'line', value: '\n' }, end: at + 1 };
  if (/\s/.test(sign)) return { end: at + 1 };
  if (sign === '#') return { end: endOf(text.indexOf('\n', at), text) };
  if (sign === '\\') return { end: at + 2 };
  if (sign === '"' || sign === "'") return textAt(text, at, '');
  if (/\w/.test(sign)) return wordAt(text, at);
  return { token: { kind: SIGNS.includes(sign) ? 'sign' : 'other', value: sign }, end: at + 1 };
}

function endOf(found: number, text: string): number {
  return found === -1 ? text.length : found;
}

/** A name or a number, or the letters before a text: `r"…"`. */
function wordAt(text: string, at: number): Step | undefined {
  let end = at;
  while (/\w/.test(text.charAt(end))) end += 1;
  const word = text.slice(at, end);
  const isPrefix = /^[bfru]{1,2}$/i.test(word) && /["']/.test(text.charAt(end));
  return isPrefix
    ? textAt(text, end, word.toLowerCase())
    : { token: { kind: 'other', value: word }, end };
}

/** Undefined where it does not end. */
function textAt(text: string, at: number, prefix: string): Step | undefined {
  const quote = text.charAt(at);
  const fence = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  let value = '';
  for (let next = at + fence.length; next < text.length; next += 1) {
    if (text.startsWith(fence, next)) {
      const kind = prefix.includes('f') ? 'other' : 'text';
      return { token: { kind, value }, end: next + fence.length };
    }
    if (text[next] === '\n' && fence.length === 1) return undefined;
    if (text[next] === '\\' && !prefix.includes('r')) next += 1;
    value += text.charAt(next);
  }
  return undefined;
}
