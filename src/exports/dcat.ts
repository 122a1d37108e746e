/**
 * `/api/v1/dcat.jsonld`: the catalogue by DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/), for portals of
 * open data. Projects are assets by ADMS (https://www.w3.org/TR/vocab-adms/), which are datasets too. The profile asks a
 * description of each, so a project without a summary is left out.
 */
import { type Catalogue, declaredParts } from '../catalogue/catalogue.ts';
import { organisationIds } from '../catalogue/organisation-ids.ts';
import { partsOf } from '../catalogue/parts-of.ts';
import { fullName } from '../catalogue/project.ts';
import { doiAddress } from '../catalogue/citation.ts';
import { defined, filledList } from '../lib/defined.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import { type ExportedProject, exportedProject, sourceAddress } from './exported-project.ts';
import { licensePage } from './license-choice.ts';
import type { Publication } from './project-json.ts';

/** What the catalogue says of itself. */
export interface Portal {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
}

const id = { '@type': '@id' };
const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dcat:accessURL': id,
  'dcat:downloadURL': id,
  'dcat:landingPage': id,
  'dcat:mediaType': id,
  'dct:hasPart': id,
  'dct:license': id,
  'dct:modified': { '@type': 'xsd:dateTime' },
  'foaf:homepage': id,
  'foaf:page': id,
} as const;

export function dcatFile(catalogue: Catalogue, portal: Portal, publication: Publication): object {
  const { addressOf } = publication;
  const projects = catalogue.listed.map((project) =>
    exportedProject(project, catalogue, addressOf),
  );
  return {
    '@context': CONTEXT,
    '@id': `${addressOf(path.catalogue)}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': portal.title,
    'dct:description': portal.description,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': portal.publisher },
    'dct:license': licensePage(publication.license),
    'foaf:homepage': addressOf(path.home),
    'dcat:dataset': [
      wholeData(portal, publication),
      ...projects.flatMap((subject) => asset(subject, catalogue, publication) ?? []),
    ],
  };
}

/** The catalogue itself as a set of data, in the forms in which it is given out. */
function wholeData({ title, description, publisher }: Portal, publication: Publication): object {
  const { addressOf, license } = publication;
  const forms = {
    [dataPath.catalogue]: 'application/json',
    [dataPath.lines]: 'application/jsonl',
    [dataPath.table]: 'text/csv',
  };
  return {
    '@id': `${addressOf(path.catalogue)}#data`,
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': description,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dcat:landingPage': addressOf(path.data),
    'dcat:distribution': Object.entries(forms).map(([place, type]) => ({
      '@type': 'dcat:Distribution',
      'dcat:accessURL': addressOf(path.data),
      'dcat:downloadURL': addressOf(place),
      'dcat:mediaType': `https://www.iana.org/assignments/media-types/${type}`,
      'dct:license': licensePage(license),
    })),
  };
}

function asset(
  subject: ExportedProject,
  catalogue: Catalogue,
  { addressOf }: Publication,
): object | undefined {
  const { project, page, facts, organisations, stated } = subject;
  const { summary } = stated.entry;
  if (summary === undefined) return undefined;
  const { doi } = stated.entry.identifiers ?? {};
  // The profile knows one publisher.
  const [publisher] = organisations;
  return {
    '@id': `${page}#project`,
    '@type': ['dcat:Dataset', 'adms:Asset'],
    'dct:title': fullName(project),
    'dct:description': summary,
    ...defined({
      'dct:identifier': doi ? doiAddress(doi) : project.number,
      'dct:publisher': publisher && agent(publisher),
      'dct:modified': moment(facts.lastCommit?.value),
      'dct:hasPart': filledList(
        partsOf(project, catalogue).map((part) => `${addressOf(path.project(part.id))}#project`),
      ),
      'dcat:keyword': filledList(stated.keywords),
      'dcat:version': facts.latest?.value.tag,
      'foaf:page': stated.entry.links?.documentation,
      'dcat:distribution': distribution(subject),
    }),
    'dcat:landingPage': page,
  };
}

function agent(organisation: ExportedProject['organisations'][number]): object {
  return {
    ...defined({ '@id': organisationIds(organisation)[0]?.address }),
    '@type': 'foaf:Agent',
    'foaf:name': organisation.label,
    ...defined({ 'foaf:homepage': organisation.url }),
  };
}

/** Where the source is. A distribution has one licence, so that of a project with several is left to its page. */
function distribution(subject: ExportedProject): object | undefined {
  const accessURL = sourceAddress(subject);
  if (accessURL === undefined) return undefined;
  const stated = new Set(declaredParts(subject.project).map(({ expression }) => expression));
  const [license, ...others] = stated;
  return {
    '@type': ['dcat:Distribution', 'adms:AssetDistribution'],
    'dcat:accessURL': accessURL,
    ...(license !== undefined &&
      others.length === 0 &&
      defined({ 'dct:license': licensePage(license) })),
  };
}

/** Only a whole date is one: of some readings no more than the month is known. */
function moment(date: string | undefined): string | undefined {
  return date?.includes('T') ? date : undefined;
}
