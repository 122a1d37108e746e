/** Splits an SPDX expression into licences and the text between them, to show it with links. */
import { withoutPlus } from './plus.ts';
import { type Token, tokenize } from './tokens.ts';

export interface ExpressionPiece {
  readonly text: string;
  /** The licence with its exception, without `+`: `Apache-2.0 WITH SHL-2.1`. Absent for operators and parentheses. */
  readonly license?: string;
}

/** The pieces of an expression; joined, their texts give the expression. */
export function expressionPieces(expression: string): ExpressionPiece[] {
  const pieces: ExpressionPiece[] = [];
  let end = 0;
  for (const { offset, text, license } of namedLicenses(expression)) {
    if (offset > end) pieces.push({ text: expression.slice(end, offset) });
    pieces.push({ text, license });
    end = offset + text.length;
  }
  if (end < expression.length) pieces.push({ text: expression.slice(end) });
  return pieces;
}

/** The licences in an expression, without duplicates. */
export function licensesIn(expression: string): string[] {
  return [...new Set(namedLicenses(expression).map(({ license }) => license))];
}

interface NamedLicense {
  readonly offset: number;
  readonly text: string;
  readonly license: string;
}

function namedLicenses(expression: string): NamedLicense[] {
  const tokens = tokenize(expression);
  return tokens.flatMap((token, index) => {
    const isException = tokens[index - 1]?.type === 'with';
    if (token.type !== 'word' || isException) return [];
    const exception = exceptionAfter(tokens, index);
    const end = (exception ?? token).offset + (exception ?? token).text.length;
    const id = withoutPlus(token.text);
    return {
      offset: token.offset,
      text: expression.slice(token.offset, end),
      license: exception ? `${id} WITH ${exception.text}` : id,
    };
  });
}

function exceptionAfter(tokens: readonly Token[], index: number): Token | undefined {
  return tokens[index + 1]?.type === 'with' ? tokens[index + 2] : undefined;
}
