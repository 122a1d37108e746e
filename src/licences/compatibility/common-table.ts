/** The most frequent pairs, for readers without JavaScript. */
import type { PairAnswer } from './answer.ts';
import { expressionAnswer, readOutbound } from './expression-answer.ts';
import type { Matrix } from './matrix.ts';

const COMMON_INBOUND = [
  'MIT',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'LGPL-2.1-or-later',
  'LGPL-3.0-or-later',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0-or-later',
  'CERN-OHL-P-2.0',
  'CERN-OHL-W-2.0',
  'CERN-OHL-S-2.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
] as const;

export const COMMON_OUTBOUND = [
  'MIT',
  'Apache-2.0',
  'LGPL-3.0-or-later',
  'GPL-2.0-only',
  'GPL-3.0-or-later',
  'CERN-OHL-P-2.0',
  'CERN-OHL-W-2.0',
  'CERN-OHL-S-2.0',
] as const;

export interface CommonRow {
  readonly inbound: string;
  /** One for each outbound licence, if merged. */
  readonly merged: readonly PairAnswer[];
  readonly linked: readonly PairAnswer[];
}

export function commonRows(matrix: Matrix): CommonRow[] {
  return COMMON_INBOUND.map((inbound) => ({
    inbound,
    merged: COMMON_OUTBOUND.flatMap((outbound) => answer(matrix, inbound, outbound, 'merge')),
    linked: COMMON_OUTBOUND.flatMap((outbound) => answer(matrix, inbound, outbound, 'link')),
  }));
}

function answer(matrix: Matrix, inbound: string, outbound: string, use: 'merge' | 'link') {
  const read = readOutbound(matrix, outbound);
  const artefact = matrix.licenses.get(outbound)?.domains[0] ?? 'software';
  return read.ok ? expressionAnswer(matrix, inbound, read.keys, { use, artefact }).pairs : [];
}
