/** Evaluates surveys of several years: the number of supporters of components, and its changes. */
import type { Support } from '../../schemas/office/service.ts';
import { GAPS, type Gap } from '../../schemas/office/harm-numbers.ts';
import { gapOf } from './harm.ts';
import type { ComponentUse, Inventory } from './inventory.ts';

export interface SurveyYear {
  readonly year: number;
  readonly services: number;
  readonly answers: number;
  readonly gaps: Readonly<Record<Exclude<Gap, 'unknown'>, number>>;
}

export interface SurveyChange {
  readonly use: ComponentUse;
  readonly before: readonly Support[];
  readonly after: readonly Support[];
}

/** The latest year first. */
export function surveyYears({ components }: Inventory): SurveyYear[] {
  const answers = components.flatMap(({ uses }) =>
    uses.flatMap((use) => use.survey.map((answer) => ({ ...answer, service: use.service }))),
  );
  return [...Map.groupBy(answers, ({ year }) => year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, group]) => {
      const count = (gap: Gap) => group.filter(({ support }) => gapOf(support) === gap).length;
      return {
        year,
        services: new Set(group.map(({ service }) => service)).size,
        answers: group.length,
        gaps: { none: count('none'), one: count('one'), several: count('several') },
      };
    });
}

/** Between two years; components that lost supporters come first. */
export function surveyChanges(
  { components }: Inventory,
  later: number,
  earlier: number,
): SurveyChange[] {
  return components
    .flatMap(({ uses }) => uses)
    .flatMap((use) => {
      const [after, before] = [later, earlier].map(
        (year) => use.survey.find((answer) => answer.year === year)?.support,
      );
      const same = before && after && before.toSorted().join() === after.toSorted().join();
      return before && after && !same ? [{ use, before, after }] : [];
    })
    .toSorted((a, b) => lost(b) - lost(a));
}

function lost({ before, after }: SurveyChange): number {
  return GAPS[gapOf(after)] - GAPS[gapOf(before)];
}
