/** The licences of components, and whether each is compatible with that of the services that use it. */
import { readOutbound } from '../../licences/compatibility/expression-answer.ts';
import { reportOn } from '../../licences/compatibility/report.ts';
import { matrix } from '../../licences/compatibility/rules.ts';
import { answerOf, answerRank, type Answer, type Judgement } from '../../schemas/verdict.ts';
import type { ComponentUse, InventoryComponent, InventoryService } from './inventory.ts';

export interface LicenseRow {
  /** As stated; undefined where none is. */
  readonly license: string | undefined;
  readonly components: readonly InventoryComponent[];
  /** For each service that uses one of them, in the order of the services. */
  readonly verdicts: readonly ServiceVerdict[];
}

export interface ServiceVerdict {
  readonly service: InventoryService;
  readonly count: number;
  /** Undefined where the licence of the service is not known. */
  readonly answer?: Answer | undefined;
}

/** The most frequent licence first, those without one last. */
export function licenseRows(services: readonly InventoryService[]): LicenseRow[] {
  const uses = services.flatMap((service) => service.uses);
  const answers = new Map(services.map((service) => [service, answersOf(service)]));
  return [...Map.groupBy(uses, ({ license }) => license)]
    .map(([license, group]) => ({
      license,
      components: [...new Set(group.map(({ component }) => component))],
      verdicts: [...Map.groupBy(group, ({ service }) => service)].map(([service, own]) => ({
        service,
        count: own.length,
        answer: answers.get(service)?.get(license ?? ''),
      })),
    }))
    .toSorted(
      (a, b) =>
        Number(a.license === undefined) - Number(b.license === undefined) ||
        b.components.length - a.components.length ||
        String(a.license).localeCompare(String(b.license), 'en'),
    );
}

/** By licence; the worst where it is used in both ways: linked into the service, and as a build tool. */
function answersOf({ license, uses }: InventoryService): ReadonlyMap<string, Answer> {
  const outbound = license === undefined ? undefined : readOutbound(matrix, license);
  if (!outbound?.ok) return new Map();
  const judge = (list: readonly ComponentUse[], use: 'link' | 'tool') =>
    reportOn(
      matrix,
      list.map((one) => ({ name: '', license: one.license ?? '' })),
      outbound.keys,
      { use, artefact: 'software' },
    ).groups;
  const [tools = [], parts = []] = [true, false].map((isTool) =>
    uses.filter((one) => one.isTool === isTool),
  );
  const worst = new Map<string, Judgement>();
  for (const group of [...judge(parts, 'link'), ...judge(tools, 'tool')]) {
    const known = worst.get(group.license);
    if (!known || answerRank(group) < answerRank(known)) worst.set(group.license, group);
  }
  return new Map([...worst].map(([key, judgement]) => [key, answerOf(judgement)]));
}
