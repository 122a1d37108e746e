/** An SPDX expression cut into the licences that it names and the words between them. */

export interface ExpressionPiece {
  readonly text: string;
  /** The licence with its exception, without `+`: `Apache-2.0 WITH SHL-2.1`. Absent for AND, OR and parentheses. */
  readonly license?: string;
}

const LICENSE = /[\w.:+-]+(?:\s+WITH\s+[\w.:-]+)?/g;
const OPERATORS = new Set(['AND', 'OR']);

/** All of the expression, piece by piece; the texts joined give it back unchanged. */
export function expressionPieces(expression: string): ExpressionPiece[] {
  const pieces: ExpressionPiece[] = [];
  let end = 0;
  for (const { 0: text, index } of expression.matchAll(LICENSE)) {
    if (OPERATORS.has(text)) continue;
    if (index > end) pieces.push({ text: expression.slice(end, index) });
    pieces.push({ text, license: text.replace(/\+(?=\s|$)/, '') });
    end = index + text.length;
  }
  if (end < expression.length) pieces.push({ text: expression.slice(end) });
  return pieces;
}

/** The licences that an expression names, each once. */
export function licensesIn(expression: string): string[] {
  return [...new Set(expressionPieces(expression).flatMap(({ license }) => license ?? []))];
}
