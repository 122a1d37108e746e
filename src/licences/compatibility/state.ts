/** The fields of the checker as the fragment of an address, which is not sent to a server. */
import { ARTEFACT_NAMES } from './artefacts.ts';
import type { Artefact } from '../../schemas/entry.ts';
import { USES, type Use } from '../../schemas/verdict.ts';

export interface CheckerState {
  readonly inbound: string;
  readonly use: Use;
  readonly outbound: string;
  readonly artefact: Artefact;
}

/** Parses a fragment or a query, with or without its `#` or `?`. Unknown parts are ignored. */
export function readCheck(fragment: string): CheckerState {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    inbound: fields.get('in') ?? '',
    use: USES.find((use) => use === fields.get('use')) ?? 'merge',
    outbound: fields.get('out') ?? '',
    artefact: ARTEFACT_NAMES.find((name) => name === fields.get('for')) ?? 'software',
  };
}

/** The fragment without `#`. */
export function writeCheck({ inbound, use, outbound, artefact }: CheckerState): string {
  return new URLSearchParams({ in: inbound, use, out: outbound, for: artefact }).toString();
}
