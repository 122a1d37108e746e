/** Checks a licence expression, and suggests what its author may have meant. */
import type { Artefact } from '../schemas/entry.ts';
import { checkException } from './check-exception.ts';
import { checkLicense } from './check-license.ts';
import { checkName } from './check-name.ts';
import { parseTokens, type ExpressionFault } from './expression.ts';
import type { LicenseFinding } from './finding.ts';
import { reservations } from './reservations.ts';
import { joinWords, tokenize, type Token } from './tokens.ts';

const FAULT_CODES = {
  operand: 'license/operator',
  operator: 'license/operator',
  'operator-case': 'license/operator',
  parenthesis: 'license/parenthesis',
  with: 'license/operator',
  word: 'license/unknown-id',
} as const satisfies Record<ExpressionFault['kind'], LicenseFinding['code']>;

/**
 * Checks an expression for one artefact. Reports all findings, each with its offset in the text; a valid expression may
 * still have warnings.
 */
export function checkExpression(text: string, artefact: Artefact): LicenseFinding[] {
  const name = checkName(text);
  if (name) return [{ ...name, offset: 0 }];
  const operands = joinWords(text, tokenize(text));
  const faults = operands.flatMap((token, index) => checkOperand(token, operands[index - 1]));
  const parsed = parseTokens(operands, text.length);
  if (!parsed.ok) {
    const { kind, message, offset } = parsed.fault;
    return [...faults, { code: FAULT_CODES[kind], message, offset }];
  }
  return faults.length > 0 ? faults : reservations(parsed.tree, artefact);
}

function checkOperand(token: Token, before: Token | undefined): LicenseFinding[] {
  if (token.type !== 'word') return [];
  const found = before?.type === 'with' ? checkException(token.text) : checkLicense(token.text);
  return found ? [{ ...found, offset: token.offset }] : [];
}
