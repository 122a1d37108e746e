/** Splits an SPDX licence expression into words, operators and parentheses, with their offsets. */
export type TokenType = 'word' | 'and' | 'or' | 'with' | 'open' | 'close';

export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly offset: number;
}

const OPERATORS: ReadonlyMap<string, TokenType> = new Map([
  ['and', 'and'],
  ['or', 'or'],
  ['with', 'with'],
  ['(', 'open'],
  [')', 'close'],
]);

/** Splits at spaces and parentheses only; the parser checks the words. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(/[()]|[^\s()]+/g), ({ 0: word, index }) => ({
    type: OPERATORS.get(word.toLowerCase()) ?? 'word',
    text: word,
    offset: index,
  }));
}

/**
 * Joins adjacent words ("MIT License"), so that each operand is one token. The "or" of "or later", and the "and" of "and later", is part of a name.
 */
export function joinWords(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  tokens.forEach((token, index) => {
    const last = joined.at(-1);
    const isWord = token.type === 'word' || isOrLater(token, tokens[index + 1]);
    if (last?.type === 'word' && isWord) {
      const end = token.offset + token.text.length;
      joined[joined.length - 1] = { ...last, text: text.slice(last.offset, end) };
    } else {
      joined.push(token);
    }
  });
  return joined;
}

function isOrLater({ text }: Token, next: Token | undefined): boolean {
  return /^(?:or|and)$/.test(text) && /^(?:any|later|newer|higher)$/.test(next?.text ?? '');
}
