/** What harvesters read: the OAI static repository, and the lists of ResourceSync. */
import { describe, expect, it } from 'vitest';

import { oaiRepository } from '../../src/exports/oai-repository.ts';
import { resourceSyncFiles } from '../../src/exports/resource-sync.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';
import { childrenOf, type Element, readXml } from '../support/xml.ts';
import { addressOf, FULL } from './export-setup.ts';

const REPOSITORY = '{http://www.openarchives.org/OAI/2.0/static-repository}';
const OAI = '{http://www.openarchives.org/OAI/2.0/}';
const OAI_DC = '{http://www.openarchives.org/OAI/2.0/oai_dc/}dc';
const DC = '{http://purl.org/dc/elements/1.1/}';
const SITEMAP = '{http://www.sitemaps.org/schemas/sitemap/0.9}';
const RS = '{http://www.openarchives.org/rs/terms/}';

const catalogue = smallCatalogue(
  [
    ...entriesOf('software', {
      tool: { ...FULL, name: 'Tool < A & "B"' },
      gone: { retired: { date: '2025-01-02', reason: 'It is old.' } },
    }),
    ...entriesOf('hardware', { board: {} }),
  ],
  { organisations: [{ id: 'lab', label: 'Lab <one>', description: 'A lab.' }] },
);
const source = { title: 'A & B', email: 'office@a.example', day: '2026-11-30', addressOf };
const oai = readXml(oaiRepository(catalogue, source));

/** The fifteen elements of Dublin Core (https://www.openarchives.org/OAI/2.0/oai_dc.xsd). */
const ELEMENTS = [
  ...['contributor', 'coverage', 'creator', 'date', 'description', 'format', 'identifier'],
  ...['language', 'publisher', 'relation', 'rights', 'source', 'subject', 'title', 'type'],
];

function only(element: Element | undefined, name: string): Element {
  const found = element ? childrenOf(element, name) : [];
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${name}`);
  return found[0];
}

/** The rules of section 3.2 of the specification, and of its two schemas. */
describe('the OAI static repository', () => {
  const identify = only(oai, `${REPOSITORY}Identify`);
  const list = only(oai, `${REPOSITORY}ListRecords`);
  const records = childrenOf(list, `${OAI}record`);
  const dublinCore = (record: Element | undefined, name: string) =>
    childrenOf(only(only(record, `${OAI}metadata`), OAI_DC), DC + name).map(({ text }) => text);

  it('says of itself what the specification asks, in its order', () => {
    expect(oai.name).toBe(`${REPOSITORY}Repository`);
    expect(oai.children.map(({ name }) => name)).toEqual(
      ['Identify', 'ListMetadataFormats', 'ListRecords'].map((name) => REPOSITORY + name),
    );
    expect(identify.children.map(({ name, text }) => [name.replace(OAI, ''), text])).toEqual([
      ['repositoryName', 'A & B'],
      ['baseURL', 'https://site.example/api/v1/oai.xml'],
      ['protocolVersion', '2.0'],
      ['adminEmail', 'office@a.example'],
      ['earliestDatestamp', '2026-11-30'],
      ['deletedRecord', 'no'],
      ['granularity', 'YYYY-MM-DD'],
    ]);
  });

  it('gives the prefix of its records among its formats', () => {
    const formats = only(oai, `${REPOSITORY}ListMetadataFormats`);
    const format = only(formats, `${OAI}metadataFormat`);
    expect(only(format, `${OAI}metadataPrefix`).text).toBe('oai_dc');
    expect(list.attributes).toEqual({ metadataPrefix: 'oai_dc' });
  });

  it('has the gateway in front of its own address, where the office has one', () => {
    const text = oaiRepository(catalogue, { ...source, gateway: 'https://gate.example/oai' });
    expect(only(only(readXml(text), `${REPOSITORY}Identify`), `${OAI}baseURL`).text).toBe(
      'https://gate.example/oai/site.example/api/v1/oai.xml',
    );
  });

  it('holds each project that is not retired once, with a header and Dublin Core alone', () => {
    expect(records).toHaveLength(2);
    for (const record of records) {
      expect(record.children.map(({ name }) => name)).toEqual([`${OAI}header`, `${OAI}metadata`]);
      const header = only(record, `${OAI}header`);
      expect(header.attributes).toEqual({});
      expect(header.children.map(({ name }) => name)).toEqual([
        `${OAI}identifier`,
        `${OAI}datestamp`,
      ]);
      expect(URL.canParse(only(header, `${OAI}identifier`).text)).toBe(true);
      const names = only(only(record, `${OAI}metadata`), OAI_DC).children.map(({ name }) => name);
      expect(names.filter((name) => !ELEMENTS.includes(name.replace(DC, '')))).toEqual([]);
    }
  });

  it('says what an entry states, and nothing for what it does not', () => {
    const tool = records.find((record) => dublinCore(record, 'title')[0]?.startsWith('Tool'));
    expect(dublinCore(tool, 'title')).toEqual(['Tool < A & "B", Test of lines']);
    expect(dublinCore(tool, 'publisher')).toEqual(['Lab <one>']);
    expect(dublinCore(tool, 'identifier')).toEqual([
      'https://site.example/projects/tool/',
      'https://doi.org/10.5281/zenodo.1',
    ]);
    expect(dublinCore(tool, 'rights')).toContain('MIT OR Apache-2.0');
    const board = records.find((record) => record !== tool);
    expect(dublinCore(board, 'type')).toEqual(['PhysicalObject']);
    for (const name of ['creator', 'date', 'description', 'publisher', 'rights'])
      expect(dublinCore(board, name)).toEqual([]);
  });
});

/** https://www.openarchives.org/rs/1.1/resourcesync, sections 8 to 10. */
describe('the lists of ResourceSync', () => {
  const files = resourceSyncFiles(catalogue, addressOf, '2026-11-30');
  const documents = new Map(files.map(({ path, text }) => [addressOf(path), readXml(text())]));
  const locations = (document: Element) =>
    childrenOf(document, `${SITEMAP}url`).map((url) => only(url, `${SITEMAP}loc`).text);

  it('lead from the well-known place to every record, and back up', () => {
    let address = addressOf('/.well-known/resourcesync');
    for (const capability of ['description', 'capabilitylist', 'resourcelist']) {
      const document = documents.get(address) as Element;
      expect(document.name).toBe(`${SITEMAP}urlset`);
      expect(only(document, `${RS}md`).attributes).toMatchObject({ capability });
      const [next = ''] = locations(document);
      const up = documents.get(next);
      if (up) expect(only(up, `${RS}ln`).attributes).toEqual({ rel: 'up', href: address });
      address = next;
    }
    const all = [...documents.values()].at(-1) as Element;
    expect(only(all, `${RS}md`).attributes).toHaveProperty('at', '2026-11-30T00:00:00Z');
    expect(locations(all)).toEqual(
      [...catalogue.projects.keys()].map((id) => addressOf(`/api/v1/projects/${id}.json`)),
    );
  });
});
