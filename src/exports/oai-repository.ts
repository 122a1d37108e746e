/**
 * `/api/v1/oai.xml`: the catalogue as an OAI static repository, which a gateway gives to harvesters of OAI-PMH
 * (http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm), with Dublin Core of each project that is not
 * retired. Retired ones are left out: such a file knows no deleted records.
 */
import { type Catalogue, declaredParts } from '../catalogue/catalogue.ts';
import { doiAddress } from '../catalogue/citation.ts';
import { wholesOf, partsOf } from '../catalogue/parts-of.ts';
import { fullName } from '../catalogue/project.ts';
import { escapeXml } from '../lib/xml.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { Kind } from '../schemas/entry.ts';
import {
  type AddressOf,
  type ExportedProject,
  exportedProject,
  releaseDay,
  sourceAddress,
} from './exported-project.ts';

export interface OaiSource {
  readonly title: string;
  readonly email: string;
  /** Address of the gateway that is to give the file to harvesters, if the office has one. */
  readonly gateway?: string | undefined;
  /** Of the data, as an ISO date. Every record has it: it is not known which of them changed since another one. */
  readonly day: string;
  readonly addressOf: AddressOf;
}

/** Of the vocabulary of types of Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/). */
const TYPES = {
  hardware: 'PhysicalObject',
  gateware: 'Software',
  software: 'Software',
  documentation: 'Text',
} as const satisfies Record<Kind, string>;

const OAI = 'http://www.openarchives.org/OAI/2.0/';

export function oaiRepository(catalogue: Catalogue, source: OaiSource): string {
  const { title, email, day, addressOf } = source;
  const records = catalogue.listed.map((project) =>
    recordText(exportedProject(project, catalogue, addressOf), catalogue, source),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="${OAI}static-repository" xmlns:oai="${OAI}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${OAI}static-repository ${OAI}static-repository.xsd">
<Identify>
${element('oai:repositoryName', title)}${element('oai:baseURL', baseUrl(source))}${element('oai:protocolVersion', '2.0')}${element('oai:adminEmail', email)}${element('oai:earliestDatestamp', day)}${element('oai:deletedRecord', 'no')}${element('oai:granularity', 'YYYY-MM-DD')}</Identify>
<ListMetadataFormats>
<oai:metadataFormat>
${element('oai:metadataPrefix', 'oai_dc')}${element('oai:schema', `${OAI}oai_dc.xsd`)}${element('oai:metadataNamespace', `${OAI}oai_dc/`)}</oai:metadataFormat>
</ListMetadataFormats>
<ListRecords metadataPrefix="oai_dc">
${records.join('')}</ListRecords>
</Repository>
`;
}

/** Of a gateway it is its address with that of the file behind it, without the scheme. */
function baseUrl({ gateway, addressOf }: OaiSource): string {
  const own = addressOf(dataPath.oai);
  return gateway === undefined
    ? own
    : `${gateway.replace(/\/?$/, '/')}${own.replace(/^\w+:\/\//, '')}`;
}

function recordText(subject: ExportedProject, catalogue: Catalogue, { day }: OaiSource): string {
  const elements = Object.entries(dublinCore(subject, catalogue))
    .flatMap(([name, values]) =>
      values.flatMap((value) => (value === undefined ? [] : element(`dc:${name}`, value))),
    )
    .join('');
  return `<oai:record>
<oai:header>
${element('oai:identifier', subject.page)}${element('oai:datestamp', day)}</oai:header>
<oai:metadata>
<oai_dc:dc xmlns:oai_dc="${OAI}oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${OAI}oai_dc/ ${OAI}oai_dc.xsd">
${elements}</oai_dc:dc>
</oai:metadata>
</oai:record>
`;
}

/** Only what somebody stated: the format has no place for where a value was read. */
function dublinCore(
  subject: ExportedProject,
  catalogue: Catalogue,
): Readonly<Record<string, readonly (string | undefined)[]>> {
  const { project, page, stated, citation, organisations } = subject;
  const { doi } = stated.entry.identifiers ?? {};
  const near = [...wholesOf(project, catalogue), ...partsOf(project, catalogue)];
  return {
    title: [fullName(project)],
    creator: citation.authors,
    subject: stated.keywords,
    description: [stated.entry.summary],
    publisher: organisations.map(({ label }) => label),
    date: [releaseDay(subject)],
    type: [TYPES[project.kind]],
    identifier: [page, doi && doiAddress(doi), project.number],
    source: [sourceAddress(subject)],
    relation: near.map(({ id }) => page.replace(path.project(project.id), path.project(id))),
    rights: [...new Set(declaredParts(project).map(({ expression }) => expression))],
  };
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>\n`;
}
