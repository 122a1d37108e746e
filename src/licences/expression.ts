/**
 * Parses SPDX licence expressions (SPDX 2.3, annex D) into a tree, or reports the first syntax error. Ids are not
 * checked here; see `check.ts`.
 */
import { licenseSyntax as say } from '#messages/licence-syntax.ts';
import type { Expression, LicenseNode } from './expression-tree.ts';
import { tokenize, type Token } from './tokens.ts';

export interface ExpressionFault {
  readonly kind: 'operand' | 'operator' | 'operator-case' | 'parenthesis' | 'with' | 'word';
  readonly message: string;
  readonly offset: number;
}

export type ParsedExpression =
  | { readonly ok: true; readonly tree: Expression }
  | { readonly ok: false; readonly fault: ExpressionFault };

const WORD = /^(?:(?:DocumentRef-[\w.-]+:)?LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9.-]+\+?)$/;

/** Parses an expression. Never throws. */
export function parseExpression(text: string): ParsedExpression {
  const tokens = tokenize(text);
  const bad = tokens.find((token) => token.type === 'word' && !WORD.test(token.text));
  if (bad) return failed('word', say.character(bad.text), bad.offset);
  return parseTokens(tokens, text.length);
}

/** Parses tokens with words of any kind. `end` is the offset of the end of the text. */
export function parseTokens(tokens: readonly Token[], end: number): ParsedExpression {
  const shouted = tokens.find(isOperatorInSmallLetters);
  if (shouted) {
    return failed('operator-case', say.capitals(shouted.text.toUpperCase()), shouted.offset);
  }
  const state: State = { tokens, end, next: 0, fault: undefined };
  const tree = parseCompound(state, 'or');
  const left = state.tokens[state.next];
  if (state.fault === undefined && left) state.fault = unexpected(left, tokens[state.next - 1]);
  return state.fault || !tree
    ? { ok: false, fault: state.fault ?? nothing(end) }
    : { ok: true, tree };
}

function isOperatorInSmallLetters({ type, text }: Token): boolean {
  return (type === 'and' || type === 'or' || type === 'with') && text !== text.toUpperCase();
}

interface State {
  readonly tokens: readonly Token[];
  readonly end: number;
  next: number;
  fault: ExpressionFault | undefined;
}

/** AND binds more strongly than OR. */
function parseCompound(state: State, type: 'and' | 'or'): Expression | undefined {
  const operands: Expression[] = [];
  do {
    const operand = type === 'or' ? parseCompound(state, 'and') : parseOperand(state);
    if (!operand) return undefined;
    operands.push(operand);
  } while (accept(state, type));
  const [only] = operands;
  return operands.length === 1 ? only : { type, operands };
}

function parseOperand(state: State): Expression | undefined {
  const opening = accept(state, 'open');
  if (!opening) return parseLicense(state);
  const inner = parseCompound(state, 'or');
  if (inner && !accept(state, 'close')) {
    return stop(state, 'parenthesis', say.neverClosed, opening.offset);
  }
  return inner;
}

function parseLicense(state: State): LicenseNode | undefined {
  const word = accept(state, 'word');
  if (!word) return missingOperand(state);
  const orLater = word.text.endsWith('+');
  const id = orLater ? word.text.slice(0, -1) : word.text;
  const operator = accept(state, 'with');
  const exception = operator && accept(state, 'word');
  if (operator && !exception) {
    return stop(state, 'with', say.noException, operator.offset);
  }
  return { type: 'license', id, orLater, exception: exception?.text, offset: word.offset };
}

function accept(state: State, type: Token['type']): Token | undefined {
  const token = state.tokens[state.next];
  if (token?.type !== type) return undefined;
  state.next += 1;
  return token;
}

function missingOperand(state: State): undefined {
  const before = state.tokens[state.next - 1];
  const here = state.tokens[state.next];
  const operator = before && before.type !== 'open' ? before : here;
  if (!operator) return stop(state, 'operand', say.noLicense, before?.offset ?? state.end);
  if (operator.type === 'close') {
    const message = before ? say.noLicense : say.closesNothing;
    return stop(state, 'parenthesis', message, operator.offset);
  }
  const missing = operator === before ? say.noLicenseAfter : say.noLicenseBefore;
  return stop(state, 'operand', missing(operator.text), operator.offset);
}

function stop(
  state: State,
  kind: ExpressionFault['kind'],
  message: string,
  offset: number,
): undefined {
  state.fault ??= { kind, message, offset };
  return undefined;
}

function unexpected({ type, text, offset }: Token, before: Token | undefined): ExpressionFault {
  if (type === 'close') {
    return { kind: 'parenthesis', message: say.closesNothing, offset };
  }
  if (type === 'with') {
    const message = before?.type === 'close' ? say.withAfterParenthesis : say.oneException;
    return { kind: 'with', message, offset };
  }
  return { kind: 'operator', message: say.noOperator(text), offset };
}

function nothing(offset: number): ExpressionFault {
  return { kind: 'operand', message: say.noLicense, offset };
}

function failed(kind: ExpressionFault['kind'], message: string, offset: number): ParsedExpression {
  return { ok: false, fault: { kind, message, offset } };
}
