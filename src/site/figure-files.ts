/** The figures as files beside their page. */
import type { CatalogueIndex } from '../features/facets/item.ts';
import { figuresCsv, figuresJson } from '../features/figures/formats.ts';
import { figuresOf } from '../features/figures/figures.ts';
import { type FiguresRecord, type RecordContext, recordOf } from '../features/figures/record.ts';
import { once } from '../lib/once.ts';
import { path } from '../schemas/address.ts';
import type { DataFile } from './data-file.ts';
import { statementsOf } from './figures.ts';
import { formatDate } from './format.ts';
import { historyIn } from './history.ts';
import type { Issuer } from './issuer.ts';
import type { SiteData } from './site-data.ts';

export function figureFiles(
  data: SiteData,
  issuer: Issuer,
  getIndex: () => CatalogueIndex,
): DataFile[] {
  const context = { ...issuer, formatDate };
  const getRecord = once(() => figuresRecord(data, context, getIndex()));
  return [
    { path: path.figuresTable, text: () => figuresCsv(getRecord()) },
    { path: path.figuresData, text: () => figuresJson(getRecord()) },
  ];
}

export function figuresRecord(
  { catalogue, office, history }: Pick<SiteData, 'catalogue' | 'office' | 'history'>,
  context: RecordContext,
  index: CatalogueIndex,
): FiguresRecord {
  const histories = catalogue.listed.map((project) => historyIn(history, project));
  return recordOf(figuresOf(catalogue, index, histories), statementsOf(office), context);
}
