/** Data files about the whole catalogue. */
import { catalogueCsv } from '../exports/catalogue-csv.ts';
import { catalogueFile, catalogueLines } from '../exports/catalogue-json.ts';
import { dcatFile, type Portal } from '../exports/dcat.ts';
import { italiaPages, publishersText } from '../exports/developers-italia.ts';
import { foreignFile } from '../exports/foreign-json.ts';
import { publishedSchema } from '../exports/json-schema.ts';
import { oaiRepository } from '../exports/oai-repository.ts';
import { openApi } from '../exports/open-api.ts';
import { resourceSyncFiles } from '../exports/resource-sync.ts';
import { vocabulariesFile } from '../exports/vocabularies-json.ts';
import { compareWords } from '../features/compare/words.ts';
import { foreignItems } from '../features/facets/foreign-items.ts';
import type { CatalogueIndex } from '../features/facets/item.ts';
import { listBoards, partsIndex } from '../features/parts/list-parts.ts';
import { buildKnown } from '../features/submit/build-form-index.ts';
import { entryTemplate } from '../features/submit/template.ts';
import { releaseProjects } from '../features/tools/release-projects.ts';
import { jsonLine } from '../lib/json.ts';
import { today } from '../lib/moment.ts';
import { once } from '../lib/once.ts';
import { compatibilityData } from '../licences/compatibility/rules.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import { expectedKinds } from '../schemas/expected-kinds.ts';
import { chooserData } from './chooser-data.ts';
import type { DataFile } from './data-file.ts';
import { formatDate } from './format.ts';
import type { Issuer } from './issuer.ts';
import { publishedSchemas } from './published-schemas.ts';
import { messages } from '#messages/common.ts';
import { getReading, getSite } from './site.ts';
import type { SiteData } from './site-data.ts';

export function catalogueFiles(
  data: SiteData,
  issuer: Issuer,
  getIndex: () => CatalogueIndex,
): DataFile[] {
  return [...publishedFiles(data, issuer), ...filesForPages(data, getIndex)];
}

/** The public API: addresses and formats are stable. */
function publishedFiles(data: SiteData, issuer: Issuer): DataFile[] {
  const { catalogue, federation } = data;
  const { addressOf, title } = issuer;
  return [
    {
      path: dataPath.catalogue,
      text: () => jsonLine(catalogueFile(catalogue, title, issuer, getSite().locale)),
    },
    { path: dataPath.lines, text: () => catalogueLines(catalogue, issuer) },
    {
      path: dataPath.openApi,
      text: () => jsonLine(openApi(title, issuer, federation !== undefined)),
    },
    { path: dataPath.table, text: () => catalogueCsv(catalogue, addressOf) },
    { path: dataPath.dcat, text: () => jsonLine(dcatFile(catalogue, portal(), issuer)) },
    {
      path: dataPath.oai,
      text: () => oaiRepository(catalogue, { ...harvested(), day: today(), addressOf }),
    },
    ...resourceSyncFiles(catalogue, addressOf, today()),
    ...italiaPages(catalogue, title, addressOf).map(({ path, content }) => ({
      path,
      text: () => jsonLine(content()),
    })),
    // The API answers this question without content.
    { path: dataPath.italiaStatus, text: () => '' },
    { path: dataPath.publishers, text: () => publishersText(catalogue, title) },
    { path: dataPath.vocabularies, text: () => jsonLine(vocabulariesFile(catalogue, issuer)) },
    ...(federation
      ? [
          {
            path: dataPath.foreign,
            text: () => jsonLine(foreignFile(federation, title, addressOf)),
          },
        ]
      : []),
    ...publishedSchemas(data).map((name) => ({
      path: dataPath.schema(name),
      text: () =>
        jsonLine(publishedSchema(name, addressOf(dataPath.schema(name)), catalogue.vocabularies)),
    })),
  ];
}

function portal(): Portal {
  const { title, description, organisation, office } = getSite();
  return { title, description, publisher: `${organisation} ${office}` };
}

function harvested() {
  const { title, contact, oaiGateway } = getSite();
  return { title, email: contact.email, gateway: oaiGateway };
}

/** Each is made for the page that loads it, and free to change. */
function filesForPages(
  { catalogue, chooser, release, federation }: SiteData,
  getIndex: () => CatalogueIndex,
): DataFile[] {
  const boards = listBoards(catalogue.listed);
  const projectsToRelease = () =>
    releaseProjects(catalogue.listed, (iso) => formatDate(iso.slice(0, 7)));
  const getKnown = once(() => buildKnown(catalogue, getSite()));
  const json = (place: string, value: () => unknown): DataFile => ({
    path: place,
    text: () => JSON.stringify(value()),
  });
  return [
    json(path.catalogueData, getIndex),
    ...(federation
      ? [json(path.foreignData, () => foreignItems(federation, getIndex().facets))]
      : []),
    json(path.compareWords, () =>
      compareWords(catalogue, messages, (text) => getReading().spoken.has(text)),
    ),
    json(path.compatibilityData, () => compatibilityData),
    ...(chooser ? [json(path.chooserData, () => chooserData(chooser, catalogue))] : []),
    ...(release ? [json(path.toolReleaseData, projectsToRelease)] : []),
    ...(boards.length > 0 ? [json(path.partsIndex, () => partsIndex(boards))] : []),
    json(path.submitKnown, getKnown),
    // Commented templates to fill in by hand.
    ...expectedKinds(catalogue.projects.values(), getSite().catalogue.kinds).map((kind) => ({
      path: path.submitTemplate(kind),
      text: () => entryTemplate(kind, getKnown()),
    })),
  ];
}
