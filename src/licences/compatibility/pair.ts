/** Compatibility of one licence with another. */
import type { Artefact } from '../../schemas/entry.ts';
import type { PairAnswer, ReasonCode, Remark } from './answer.ts';
import type { LicenseKey } from './license-key.ts';
import type { KnownLicense, Matrix, RuleReading, Rule } from './matrix.ts';
import { answerRank, type Basis, type Use, type Verdict } from '../../schemas/verdict.ts';

export interface Question {
  readonly use: Use;
  /** The artefact of the outbound work. */
  readonly artefact: Artefact;
}

/** The answer for one licence; of several meanings the worst counts. Unknown is "ask", never "yes". */
export function pairAnswer(
  matrix: Matrix,
  inbound: LicenseKey,
  outbound: LicenseKey,
  question: Question,
): PairAnswer {
  const answers = inbound.ids.flatMap((from) =>
    outbound.ids.map((to) => knownAnswer(matrix, { from, to }, inbound, outbound, question)),
  );
  const [first, ...rest] = answers;
  if (!first) return unlisted(inbound, outbound, question);
  return rest.reduce((a, b) => (answerRank(b) < answerRank(a) ? b : a), first);
}

function unlisted(inbound: LicenseKey, outbound: LicenseKey, { use }: Question): PairAnswer {
  return {
    ...named(inbound, outbound, use),
    verdict: 'ask',
    reason: inbound.reason ?? outbound.reason ?? 'unlisted',
    source: [],
    remarks: [],
  };
}

function named(inbound: LicenseKey, outbound: LicenseKey, use: Use) {
  return { inbound: inbound.label, outbound: outbound.label, use } as const;
}

interface Statement {
  readonly reading: RuleReading;
  readonly basis: Basis;
  readonly why?: string;
  readonly reason?: ReasonCode;
  readonly note?: string;
  readonly scope?: 'files';
  readonly source: readonly string[];
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

function knownAnswer(
  matrix: Matrix,
  pair: Pair,
  inbound: LicenseKey,
  outbound: LicenseKey,
  { use, artefact }: Question,
): PairAnswer {
  const license = matrix.licenses.get(pair.from);
  const rule = matrix.rule(pair.from, pair.to);
  if (!license || !rule) return unlisted(inbound, outbound, { use, artefact });
  const { reading, basis, ...texts } = statement(rule, pair, license, use);
  const limits = limitsOf(inbound, outbound, license, { use, artefact });
  const certain = basis !== 'inferred' && !limits.some(makesUncertain(reading));
  const verdict: Verdict = reading === 'unknown' || !certain ? 'ask' : reading;
  return {
    ...named(inbound, outbound, use),
    verdict,
    ...(verdict === 'ask' && reading !== 'unknown' && { reading }),
    ...texts,
    basis,
    remarks: [...(basis === 'sourced' ? [] : [basis]), ...limits],
  };
}

function statement(rule: Rule, { from, to }: Pair, license: KnownLicense, use: Use): Statement {
  const said = (text: string) => text.replaceAll('{in}', from).replaceAll('{out}', to);
  const { basis, note } = rule;
  switch (use) {
    case 'merge':
    case 'link':
      return {
        reading: rule[use],
        basis,
        why: said(rule.why),
        ...(note && { note: said(note) }),
        ...(use === 'merge' && rule.scope && { scope: rule.scope }),
        source: rule.source.map(said),
      };
    case 'separate':
      return {
        reading: 'conditional',
        basis: license.osi ? 'sourced' : 'inferred',
        reason: 'separate',
        source: license.osi ? ['Open Source Definition, 1 and 9'] : [],
      };
    case 'tool':
      return { reading: 'conditional', basis: 'cited', reason: 'tool', source: [OUTPUT] };
  }
}

const OUTPUT = 'FSF GPL FAQ (gnu.org/licenses/gpl-faq.html#GPLOutput)';

function limitsOf(
  inbound: LicenseKey,
  outbound: LicenseKey,
  license: KnownLicense,
  { use, artefact }: Question,
): Remark[] {
  const isReciprocal = license.class === 'weak' || license.class === 'strong';
  const isThing = artefact === 'hardware' || artefact === 'gateware';
  const suits = license.domains.includes(artefact);
  const joins = use === 'merge' || use === 'link';
  const sameException = inbound.exception && inbound.label === outbound.label;
  return [
    ...when(inbound.isAmbiguous ?? outbound.isAmbiguous, 'ambiguous-version'),
    ...when(joins && inbound.exception && !sameException, 'exception-inbound'),
    ...when(joins && outbound.exception && !sameException, 'exception-outbound'),
    ...when(use === 'link' && isThing && isReciprocal && !suits, 'linking-unclear'),
    ...when(joins && !suits, 'other-domain'),
    ...when(
      inbound.label.endsWith('+') && !inbound.ids[0]?.endsWith('-or-later'),
      'later-versions',
    ),
  ];
}

function when(holds: unknown, remark: Remark): Remark[] {
  return holds ? [remark] : [];
}

/** An inbound exception usually only allows more, so it may turn a "no"; an outbound one binds others. */
function makesUncertain(reading: RuleReading): (remark: Remark) => boolean {
  return (remark) =>
    remark === 'linking-unclear' ||
    remark === 'exception-outbound' ||
    (remark === 'exception-inbound' && reading === 'no');
}
