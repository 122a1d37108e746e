/** Checks the fields of the checker: the answer, or messages by field. */
import { checkerFaults } from '#messages/checker-faults.ts';
import { checkerMessages as t } from '#messages/checker.ts';
import { readOutbound, type Outbound } from '../../licences/compatibility/expression-answer.ts';
import { readInbound, toCheck, type Inbound } from '../../licences/compatibility/inbound.ts';
import type { Matrix } from '../../licences/compatibility/matrix.ts';
import { reportOn, type Report } from '../../licences/compatibility/report.ts';
import type { CheckerState } from '../../licences/compatibility/state.ts';
import {
  isUnderstood,
  readComponents,
  readWritten,
  type Meaning,
  type Written,
} from '../../licences/compatibility/written.ts';

/** The answer, with the licences that it is about. */
export interface Checked {
  readonly ok: true;
  readonly report: Report;
  readonly inbound: Extract<Inbound, { ok: true }>;
  /** The outbound licence as it was understood. */
  readonly outbound: string;
  /** Names that were understood as SPDX ids. */
  readonly taken: readonly Written[];
}

/** Messages by field. */
export type Faults = Readonly<Partial<Record<'in' | 'out', string>>>;

/** @param loadMeaning called only where a licence is not written as in SPDX. */
export async function runCheck(
  matrix: Matrix,
  state: CheckerState,
  loadMeaning: () => Promise<Meaning>,
): Promise<Checked | { readonly ok: false; readonly faults: Faults }> {
  const inbound = readInbound(matrix, state.inbound);
  const named = inbound.ok ? toCheck(inbound, state.outbound).map(({ license }) => license) : [];
  const texts = new Set([state.outbound, ...named]);
  const isPlain = [...texts].every((text) => isUnderstood(matrix, text.trim()));
  const meant = isPlain ? () => [] : await loadMeaning();
  const out = readWritten(matrix, state.outbound, meant);
  const outbound = readOutbound(matrix, out.license);
  const read = inbound.ok && readComponents(matrix, toCheck(inbound, out.license), meant);
  const [only] = read && inbound.kind === 'expression' ? read.written : [];
  const faults = { ...inboundFault(inbound, only), ...outboundFault(outbound, out) };
  if (!read || !outbound.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  const { use, artefact } = state;
  return {
    ok: true,
    report: reportOn(matrix, read.components, outbound.keys, { use, artefact }),
    inbound,
    outbound: out.license,
    taken: [...read.written, out].filter(({ written, license }) => written !== license),
  };
}

function inboundFault(inbound: Inbound, only: Written | undefined): Faults {
  if (!inbound.ok) return { in: checkerFaults[inbound.fault] };
  return only?.choices ? { in: t.choices(only.written, only.choices) } : {};
}

function outboundFault(outbound: Outbound, { written, choices }: Written): Faults {
  if (written === '') return { out: t.outboundEmpty };
  if (choices) return { out: t.choices(written, choices) };
  return outbound.ok ? {} : { out: t.outboundFault(outbound.message) };
}
