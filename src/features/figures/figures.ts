/** All figures of a catalogue, in the order of the goals that they serve. Pure. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestReading } from '../../catalogue/data-age.ts';
import { type Goal, GOALS } from '../../schemas/figure.ts';
import type { CatalogueIndex } from '../facets/item.ts';
import { facetFigures } from './facet-figures.ts';
import type { Figure } from './figure.ts';
import { type Histories, historyFigures } from './history-figures.ts';
import { listFigures } from './list-figures.ts';

export interface GoalFigures {
  readonly goal: Goal;
  readonly figures: readonly Figure[];
}

export interface Figures {
  /** ISO date or month of the latest data; undefined if there is none. */
  readonly asOf: string | undefined;
  /** Projects of the catalogue that are not retired. */
  readonly projects: number;
  readonly goals: readonly GoalFigures[];
}

export function figuresOf(
  { listed }: Catalogue,
  index: CatalogueIndex,
  histories: Histories,
): Figures {
  const readings = latestReading(listed.map(({ metadata }) => metadata))?.slice(0, DAY);
  const reviews = listed.flatMap(({ entry }) => entry.review?.date ?? []);
  const entries = [...reviews, ...(readings ? [readings] : [])].toSorted().at(-1);
  const all = [
    ...facetFigures(index, { entries, readings }),
    ...listFigures(listed, { entries, readings }),
    ...historyFigures(histories, listed.length),
  ];
  const byId = new Map(all.map((figure) => [figure.id, figure]));
  return {
    asOf: all
      .flatMap(({ asOf }) => asOf ?? [])
      .toSorted()
      .at(-1),
    projects: listed.length,
    goals: (Object.keys(GOALS) as Goal[]).map((goal) => ({
      goal,
      figures: GOALS[goal].flatMap((id) => byId.get(id) ?? []),
    })),
  };
}

const DAY = 'YYYY-MM-DD'.length;
