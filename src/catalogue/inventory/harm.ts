/** The harm if nobody maintained a component any more. The pages print the formula. */
import {
  ALTERNATIVE_PART,
  ENDED_TIMES,
  GAPS,
  type Gap,
  WEIGHTS,
} from '../../schemas/office/harm-numbers.ts';
import type { Criticality, Support } from '../../schemas/office/service.ts';

interface Use {
  readonly service: { readonly criticality?: Criticality | undefined };
  readonly support?: readonly Support[] | undefined;
  readonly alternatives: readonly string[];
}

/** Support as a step of the formula: by the number of kinds of supporters. */
export function gapOf(support: readonly Support[] | undefined): Gap {
  if (!support) return 'unknown';
  if (support.includes('none')) return 'none';
  return support.length === 1 ? 'one' : 'several';
}

/** The sum over the services that use it; of several versions in one service the worst counts. */
export function harmOf(uses: readonly Use[], hasEnded: boolean): number {
  const services = [...Map.groupBy(uses, ({ service }) => service).values()];
  const harms = services.map((own) => Math.max(...own.map(harmOfUse)));
  return harms.reduce((sum, harm) => sum + harm, 0) * (hasEnded ? ENDED_TIMES : 1);
}

function harmOfUse({ service, support, alternatives }: Use): number {
  const part = alternatives.length > 0 ? ALTERNATIVE_PART : 1;
  return WEIGHTS[service.criticality ?? 'unknown'] * GAPS[gapOf(support)] * part;
}
