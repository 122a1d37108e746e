/** Structured data, read as a JSON-LD 1.1 processor reads it. */
import jsonld from 'jsonld';
import { beforeAll, describe, expect, inject, it } from 'vitest';

import { isServed, type Page, readPages, textOf } from '../support/pages.ts';

const site = inject('small');
const pages = readPages(site);

/** What the pages may say, by https://schema.org/docs/full.html: the properties of each type, inherited ones included. */
const THING = ['name', 'description', 'url', 'identifier', 'sameAs'];
const WORK = [
  ...THING,
  ...['license', 'version', 'keywords', 'creator', 'publisher', 'dateModified'],
  ...['hasPart', 'isPartOf'],
];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: [...THING, 'itemListElement'],
  Collection: WORK,
  CreativeWork: WORK,
  DataDownload: [...WORK, 'encodingFormat', 'contentUrl'],
  Dataset: [...WORK, 'distribution'],
  Event: [
    ...THING,
    ...['startDate', 'endDate', 'eventAttendanceMode', 'location', 'organizer', 'inLanguage'],
  ],
  ListItem: [...THING, 'position', 'item'],
  NewsArticle: [...WORK, 'headline', 'datePublished', 'inLanguage'],
  Organization: THING,
  Place: [...THING, 'address'],
  Product: [...THING, 'keywords'],
  SearchAction: [...THING, 'target', 'query-input'],
  SoftwareSourceCode: [...WORK, 'codeRepository', 'programmingLanguage'],
  TechArticle: [...WORK, 'headline'],
  VirtualLocation: THING,
  WebSite: [...WORK, 'potentialAction'],
};

const SCHEMA = 'https://schema.org/';
/** A stand-in for the context of schema.org with the names above: a name that is not among them is an error. */
const context = Object.fromEntries(
  [...new Set([...Object.keys(PROPERTIES), ...Object.values(PROPERTIES).flat()])].map((name) => [
    name,
    ['url', 'contentUrl', 'item', 'codeRepository', 'sameAs'].includes(name)
      ? { '@id': SCHEMA + name, '@type': '@id' }
      : SCHEMA + name,
  ]),
);

interface Node {
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

const scriptsOf = ({ root }: Page) =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ rawText }) => JSON.parse(rawText) as object);

/** What the types of jsonld do not know yet: a property that is not in the context is an error, not left out. */
interface SafeOptions extends jsonld.Options.Expand {
  readonly safe: true;
}

const options: SafeOptions = {
  safe: true,
  documentLoader: (url: string) => {
    if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`Asked for ${url}.`);
    return Promise.resolve({ documentUrl: url, document: { '@context': context } });
  },
};

async function expandAll(page: Page): Promise<Node[]> {
  const graphs = await Promise.all(
    scriptsOf(page).map((data) => jsonld.expand(data as jsonld.JsonLdDocument, options)),
  );
  return graphs.flat() as Node[];
}

/** The node and all that stand inside it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return '@type' in value && Array.isArray(value['@type']) ? [value as Node, ...inner] : inner;
}

describe('the structured data of the small instance', () => {
  const expanded = new Map<Page, Node[]>();
  beforeAll(async () => {
    for (const page of pages) expanded.set(page, await expandAll(page));
  });

  it('expands to properties that schema.org gives to the types that have them', () => {
    const wrong = [...expanded.values()].flatMap(nodesIn).flatMap((node) => {
      const types = (node['@type'] ?? []).map((type) => type.replace(SCHEMA, ''));
      const known = new Set(types.flatMap((type) => PROPERTIES[type] ?? []));
      return Object.keys(node)
        .filter((key) => !key.startsWith('@') && !known.has(key.replace(SCHEMA, '')))
        .map((key) => `${types.join(' and ')}: ${key}`);
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  it.each([
    ['projects/tide-board/', ['Product', 'CreativeWork']],
    ['projects/tide-core/', ['SoftwareSourceCode']],
    ['projects/tide-driver/', ['SoftwareSourceCode']],
    ['catalogue/', ['Dataset']],
    ['ecosystems/tide-gauge/', ['Collection']],
    ['guidelines/start/publish/', ['TechArticle']],
    ['events/open-day/', ['Event']],
    ['news/2025-08-desk-opens/', ['NewsArticle']],
    ['', ['WebSite']],
  ])('says that /%s is about %j', (path, types) => {
    const page = pages.find((each) => each.path === site.base + path);
    const found = (page && expanded.get(page)) ?? [];
    expect(found.map((node) => node['@type'])).toContainEqual(types.map((type) => SCHEMA + type));
  });

  it('names the members of an ecosystem by the addresses of their pages', () => {
    const page = pages.find(({ path }) => path === `${site.base}ecosystems/tide-gauge/`);
    const [{ [`${SCHEMA}hasPart`]: parts = [] } = {}] = (page && expanded.get(page)) ?? [];
    const addresses = (parts as Node[]).flatMap(
      (part) => part[`${SCHEMA}url`] as { '@id': string },
    );
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((to) => !isServed(site, new URL(to['@id']).pathname))).toEqual([]);
  });

  it('names the steps of every breadcrumb that is found with their addresses, in order', () => {
    const shown = pages.filter(
      ({ html, root }) => root.querySelector('.crumb-list') && !html.includes('content="noindex"'),
    );
    expect(shown.length).toBeGreaterThan(20);
    for (const page of shown) {
      const steps = page.root.querySelectorAll('.crumb-list li').map((item, index) => {
        const link = item.querySelector('a')?.getAttribute('href');
        const address = link && new URL(link, 'https://open.harbour.example').href;
        return { position: index + 1, name: textOf(item), ...(address && { item: address }) };
      });
      const list = scriptsOf(page).find((data) => 'itemListElement' in data);
      const said = (list as { itemListElement: Record<string, unknown>[] }).itemListElement;
      expect(said.map(({ '@type': _, ...step }) => step)).toEqual(steps);
    }
  });
});
