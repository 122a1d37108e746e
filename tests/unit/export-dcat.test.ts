/** The catalogue by DCAT-AP 3, read as a JSON-LD 1.1 processor reads it. */
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';

import { dcatFile } from '../../src/exports/dcat.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';
import { FULL, publication } from './export-setup.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';

/**
 * How often a property may stand: of each class, what the shapes of the profile say in `sh:minCount` and `sh:maxCount`
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.1/html/shacl/shapes.ttl).
 */
const RULES: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  [`${DCAT}Catalog`]: {
    [`${DCT}title`]: [1, Infinity],
    [`${DCT}description`]: [1, Infinity],
    [`${DCT}publisher`]: [1, 1],
    [`${DCT}license`]: [0, 1],
    [`${FOAF}homepage`]: [0, 1],
  },
  [`${DCAT}Dataset`]: {
    [`${DCT}title`]: [1, Infinity],
    [`${DCT}description`]: [1, Infinity],
    [`${DCT}publisher`]: [0, 1],
    [`${DCT}modified`]: [0, 1],
    [`${DCAT}version`]: [0, 1],
  },
  [`${DCAT}Distribution`]: {
    [`${DCAT}accessURL`]: [1, Infinity],
    [`${DCT}license`]: [0, 1],
    [`${DCAT}mediaType`]: [0, 1],
  },
  [`${FOAF}Agent`]: { [`${FOAF}name`]: [1, Infinity] },
};
/** What leads to something, and is no text. */
const LINKS = [
  ...['accessURL', 'downloadURL', 'landingPage', 'mediaType'].map((name) => DCAT + name),
  ...[`${DCT}license`, `${DCT}hasPart`, `${FOAF}homepage`],
];

type Node = Readonly<Record<string, unknown>>;

function faultsOf(node: Node): string[] {
  const types = (node['@type'] ?? []) as string[];
  const counted = types.flatMap((type) =>
    Object.entries(RULES[type] ?? {}).flatMap(([property, [least, most]]) => {
      const count = ((node[property] ?? []) as unknown[]).length;
      return count < least || count > most ? `${type} has ${count} of ${property}` : [];
    }),
  );
  const texts = LINKS.flatMap((property) =>
    ((node[property] ?? []) as Node[]).some((value) => !('@id' in value)) ? property : [],
  );
  return [...counted, ...texts];
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return '@type' in value && Array.isArray(value['@type']) ? [value as Node, ...inner] : inner;
}

const relations = [
  {
    ...{ id: 'part-of', label: 'is part of', inverse: 'contains', description: 'Within.' },
    from: ['software' as const],
    to: ['software' as const],
  },
];
const catalogue = smallCatalogue(
  entriesOf('software', {
    tool: { ...FULL, licenses: { software: 'MIT' } },
    bare: {},
    piece: { summary: 'A piece of it.', relations: [{ type: 'part-of', target: 'tool' }] },
    both: { summary: 'It has two.', licenses: { software: 'MIT', documentation: 'CC-BY-4.0' } },
  }),
  {
    organisations: [{ id: 'lab', label: 'Lab <one>', description: 'A lab.', ror: '01ggx4157' }],
    relations,
  },
);
const portal = { title: 'Open work', description: 'What we share.', publisher: 'Harbour office' };
const file = dcatFile(catalogue, portal, publication);

/** What the types of jsonld do not know yet: a property that is not in the context is an error, not left out. */
interface SafeOptions extends jsonld.Options.Expand {
  readonly safe: true;
}

describe('dcat.jsonld', () => {
  let nodes: Node[] = [];
  const ofType = (type: string) =>
    nodes.filter((node) => (node['@type'] as string[]).includes(type));
  const project = (id: string) =>
    nodes.find((node) => node['@id'] === `https://site.example/projects/${id}/#project`);

  beforeAll(async () => {
    const options: SafeOptions = {
      safe: true,
      documentLoader: (url: string) => Promise.reject(new Error(`Asked for ${url}.`)),
    };
    nodes = nodesIn(await jsonld.expand(file as jsonld.JsonLdDocument, options));
  });

  it('has every property that the profile makes mandatory, and none too often', () => {
    expect(nodes.flatMap(faultsOf)).toEqual([]);
    for (const type of Object.keys(RULES)) expect(ofType(type).length).toBeGreaterThan(0);
  });

  it('is judged by rules that a faulty one breaks', () => {
    const { [`${DCT}title`]: _, ...untitled } = ofType(`${DCAT}Catalog`)[0] as Node;
    expect(faultsOf(untitled)).toHaveLength(1);
    const [distribution] = ofType(`${DCAT}Distribution`);
    expect(faultsOf({ ...distribution, [`${DCAT}accessURL`]: [{ '@value': 'x' }] })).toHaveLength(
      1,
    );
  });

  it('holds the data and each project that somebody described', () => {
    expect(ofType(`${DCAT}Dataset`)).toHaveLength(4);
    expect(project('bare')).toBeUndefined();
  });

  it('says what stands within a project', () => {
    expect(project('tool')?.[`${DCT}hasPart`]).toEqual([
      { '@id': 'https://site.example/projects/piece/#project' },
    ]);
    expect(project('piece')).not.toHaveProperty(`${DCT}hasPart`);
  });

  it('names a publisher by its id in a register', () => {
    expect(project('tool')?.[`${DCT}publisher`]).toMatchObject([
      { '@id': 'https://ror.org/01ggx4157', [`${FOAF}name`]: [{ '@value': 'Lab <one>' }] },
    ]);
  });

  it('gives a source the one licence of its project, and none of several', () => {
    const licenseOf = (id: string) =>
      (project(id)?.[`${DCAT}distribution`] as Node[])[0]?.[`${DCT}license`];
    expect(licenseOf('tool')).toEqual([{ '@id': 'https://spdx.org/licenses/MIT' }]);
    expect(licenseOf('both')).toBeUndefined();
  });
});
