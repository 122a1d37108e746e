/** The figures of the office, for pages and files. */
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

/** Figures published elsewhere, as listed by the office. */
export function statementsOf({ impact }: Office): readonly Statement[] {
  return impact.flatMap(({ value }) => value);
}
