/**
 * Compatibility of two expressions: an OR in the inbound one is a choice; its AND, and everything outbound, must all
 * hold.
 */
import { licenseSyntax as say } from '#messages/licence-syntax.ts';
import { parseExpression, type ParsedExpression } from '../expression.ts';
import { type Expression, licensesOf } from '../expression-tree.ts';
import { isNoassertion, isNone } from '../no-license.ts';
import type { PairAnswer, ReasonCode } from './answer.ts';
import { licenseKey, type LicenseKey } from './license-key.ts';
import type { Matrix } from './matrix.ts';
import { pairAnswer, type Question } from './pair.ts';
import { anyOne, everyOne, type Judgement, type Verdict } from '../../schemas/verdict.ts';

export interface ExpressionAnswer extends Judgement {
  /** One for each pair of inbound and outbound licence, in the order of the text. */
  readonly pairs: readonly PairAnswer[];
}

interface Fault {
  readonly ok: false;
  readonly message: string;
}
export type Outbound = { readonly ok: true; readonly keys: readonly LicenseKey[] } | Fault;

/** The licences of one's own work. Offering a choice requires compatibility with every branch. */
export function readOutbound(matrix: Matrix, text: string): Outbound {
  const parsed = readExpression(text);
  if (!parsed.ok) return { ok: false, message: parsed.fault.message };
  const stranger = licensesOf(parsed.tree).find(({ id }) => !matrix.isLicense(id));
  if (stranger) return { ok: false, message: say.notOnList(stranger.id) };
  return { ok: true, keys: keysOf(matrix, parsed.tree) };
}

function keysOf(matrix: Matrix, tree: Expression): LicenseKey[] {
  if (tree.type === 'license') return [licenseKey(matrix, tree)];
  return tree.operands.flatMap((operand) => keysOf(matrix, operand));
}

/** Limits what the parser has to do; longer expressions do not occur. */
const MAX_LENGTH = 2000;

/** Parses an expression. Lists of components often have lower-case operators. */
export function readExpression(text: string): ParsedExpression {
  if (text.length > MAX_LENGTH) {
    return { ok: false, fault: { kind: 'word', message: say.tooLong(MAX_LENGTH), offset: 0 } };
  }
  const operators = /(?<=[\s)])(?:and|or|with)(?=[\s(])/gi;
  return parseExpression(text.trim().replaceAll(operators, (word) => word.toUpperCase()));
}

/** The answer for an expression, or for any other text. Never throws. */
export function expressionAnswer(
  matrix: Matrix,
  inbound: string,
  outbound: readonly LicenseKey[],
  question: Question,
): ExpressionAnswer {
  const text = inbound.trim();
  if (text === '' || isNoassertion(text)) return unstated(inbound, 'noassertion', 'ask', question);
  if (isNone(text)) {
    return unstated(inbound, 'none', question.use === 'tool' ? 'ask' : 'no', question);
  }
  const parsed = readExpression(text);
  if (!parsed.ok) {
    const reason = /[,;\t]/.test(text) ? 'separator' : 'unreadable';
    return unstated(inbound, reason, 'ask', question);
  }
  const answer = treeAnswer(matrix, parsed.tree, outbound, question);
  // "GPL-2.0-only or later" is no choice: with an unknown word the meaning of the whole is unclear.
  const isUnderstood = licensesOf(parsed.tree).every(
    ({ id }) => matrix.isLicense(id) || isNoassertion(id),
  );
  if (isUnderstood) return answer;
  return { pairs: answer.pairs, ...everyOne([answer, { verdict: 'ask' }]) };
}

function unstated(
  text: string,
  reason: ReasonCode,
  verdict: Verdict,
  { use }: Question,
): ExpressionAnswer {
  const inbound = text.trim();
  return {
    verdict,
    pairs: [{ inbound, outbound: '', use, verdict, reason, source: [], remarks: [] }],
  };
}

function treeAnswer(
  matrix: Matrix,
  tree: Expression,
  outbound: readonly LicenseKey[],
  question: Question,
): ExpressionAnswer {
  if (tree.type === 'license') {
    if (isNoassertion(tree.id)) {
      return unstated(tree.id, 'noassertion', 'ask', question);
    }
    const inbound = licenseKey(matrix, tree);
    const pairs = outbound.map((key) => pairAnswer(matrix, inbound, key, question));
    return { ...everyOne(pairs), pairs };
  }
  const parts = tree.operands.map((operand) => treeAnswer(matrix, operand, outbound, question));
  return {
    ...(tree.type === 'or' ? anyOne(parts) : everyOne(parts)),
    pairs: parts.flatMap(({ pairs }) => pairs),
  };
}
