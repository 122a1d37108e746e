/** The figures of the office, for its pages and its files. */
import { figuresOf } from '../features/figures/figures.ts';
import type { Office } from '../instance/office.ts';
import type { Statement } from '../schemas/office/impact.ts';
import { getCatalogue } from './catalogue.ts';
import { getCatalogueIndex } from './catalogue-index.ts';
import { historyOf } from './history.ts';
import { onceABuild } from './once-a-build.ts';

export const getFigures = onceABuild(() =>
  figuresOf(getCatalogue(), getCatalogueIndex(), getCatalogue().listed.map(historyOf)),
);

/** What is published elsewhere, as the office lists it. */
export function statementsOf({ impact }: Office): readonly Statement[] {
  return impact.flatMap(({ value }) => value);
}
