/** What programs and maintainers take from a built site. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';
import { parse as parseHtml } from 'node-html-parser';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, inject, it } from 'vitest';

import { CSV_COLUMNS } from '../../src/exports/catalogue-csv.ts';
import { cffSchema } from '../../src/exports/schemas/cff.ts';
import { codemetaSchema } from '../../src/exports/schemas/codemeta.ts';
import { loshSchema } from '../../src/exports/schemas/okh-losh.ts';
import { okhSchema } from '../../src/exports/schemas/okh.ts';
import {
  catalogueFileSchema,
  projectRecordSchema,
} from '../../src/exports/schemas/project-record.ts';
import { italiaSchemas } from '../../src/exports/schemas/developers-italia.ts';
import { publiccodeSchema } from '../../src/exports/schemas/publiccode.ts';
import { ITALIA_LISTS } from '../../src/schemas/data-address.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { isServed, readPage } from '../support/pages.ts';
import { readXml } from '../support/xml.ts';

const small = inject('small');
const sites = { small, cern: inject('cern') };
const json = (text: string): unknown => JSON.parse(text);
const FILES = [
  { name: 'CITATION.cff', parse: load, schema: cffSchema },
  { name: 'codemeta.json', parse: json, schema: codemetaSchema },
  { name: 'okh.yml', parse: load, schema: okhSchema },
  { name: 'okh.toml', parse: parseToml, schema: loshSchema },
  { name: 'publiccode.yml', parse: load, schema: publiccodeSchema },
];

describe.each(Object.entries(sites))('the data of the %s instance', (_name, { folder, base }) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = (pattern: string) => globSync(pattern, { cwd: folder });
  const catalogue = catalogueFileSchema.parse(json(read('api/v1/catalogue.json')));

  it('holds each project once, with a record, a row, and all the files that it names', () => {
    const records = files('api/v1/projects/*.json').map((file) =>
      projectRecordSchema.parse(json(read(file))),
    );
    const ids = catalogue.projects.map(({ id }) => id);
    expect(catalogue.count).toBe(ids.length);
    expect(records.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const rows = read('api/v1/catalogue.csv').split('\r\n');
    expect(rows).toHaveLength(ids.length + 2);
    expect(rows[0]).toBe(`\uFEFF${CSV_COLUMNS.join(',')}`);
    const named = [
      ...catalogue.projects.flatMap(({ page, record }) => [page, record]),
      ...records.flatMap((record) => [record.page, ...Object.values(record.files)]),
      ...records.map(({ $schema }) => $schema),
      catalogue.$schema,
    ];
    const missing = named.filter(
      (address) => !isServed({ folder, base }, new URL(address).pathname),
    );
    expect(missing).toEqual([]);
  });

  it.each(FILES)('has only a valid $name, and our importer reads it', ({ name, parse, schema }) => {
    const faults = files(`projects/*/${name}`).flatMap((file) => {
      const text = read(file);
      const { error } = schema.safeParse(parse(text));
      const { problems } = readManifests({ [name]: text });
      return [...(error?.issues ?? []), ...problems].map(({ message }) => `${file}: ${message}`);
    });
    expect(faults).toEqual([]);
  });

  it('lists its software as developers-italia-api does', () => {
    for (const list of ITALIA_LISTS) {
      const page = italiaSchemas[list].parse(json(read(`v1/${list}`)));
      expect(page.links.next === null).toBe(files(`v1/${list}-*.json`).length === 0);
    }
    const made = files('v1/software*').flatMap(
      (file) => italiaSchemas.software.parse(json(read(file))).data,
    );
    const written = files('projects/*/publiccode.yml').length;
    expect(made.length > 0).toBe(written > 0);
    expect(made.length).toBeLessThanOrEqual(written);
  });

  it('lists its data and its projects by DCAT-AP, each with a page that is there', () => {
    const dcat = json(read('api/v1/dcat.jsonld')) as { 'dcat:dataset': Record<string, string>[] };
    const landing = dcat['dcat:dataset'].map((dataset) => dataset['dcat:landingPage'] ?? '');
    expect(landing.length).toBeGreaterThan(1);
    expect(landing.filter((to) => !isServed({ folder, base }, new URL(to).pathname))).toEqual([]);
  });

  it('gives harvesters every project that is not retired, and copies every record', () => {
    const listed = catalogue.projects.filter(({ entry }) => !entry.retired);
    expect(read('api/v1/oai.xml').match(/<oai:record>/g)).toHaveLength(listed.length);
    const list = readXml(read('api/v1/resourcesync/resourcelist.xml'));
    const records = list.children.flatMap(({ children: [loc] }) => loc?.text ?? []);
    expect(records).toEqual(catalogue.projects.map(({ record }) => record));
  });

  it('has a citation and a badge of every project', () => {
    for (const name of ['codemeta.json', 'citation.bib', 'citation.ris', 'badge.svg']) {
      expect(files(`projects/*/${name}`)).toHaveLength(catalogue.count);
    }
    const cited = catalogue.projects.filter(({ entry }) => typeof entry.citation === 'object');
    expect(files('projects/*/CITATION.cff')).toHaveLength(cited.length);
  });

  it('has a card for each former id, which leads to the one of today', () => {
    const wrong = catalogue.projects.flatMap(({ id, entry: { aliases = [] } }) =>
      aliases.filter((alias) => !read(`embed/${alias}/index.html`).includes(`url=../${id}/"`)),
    );
    expect(wrong).toEqual([]);
  });

  it('has a description of the API whose examples name this site', () => {
    const { root } = readPage({ folder, base }, 'about/api');
    const [curl, python, sheet] = root
      .querySelectorAll('pre')
      .map(({ text }) => parseHtml(text).text);
    const at = (file: string) => new URL(`${base}api/v1/${file}`, catalogue.page).href;
    expect(curl).toContain(at('catalogue.json'));
    const [, kind, status] = /\.kind == "(\w+)" and \.status == "(\w+)"/.exec(curl ?? '') ?? [];
    expect(
      catalogue.projects.some((project) => project.kind === kind && project.status === status),
    ).toBe(true);
    expect(python).toContain(at('catalogue.json'));
    expect(sheet).toBe(`=IMPORTDATA("${at('catalogue.csv')}")`);
  });
});

describe('an entry that says all that publiccode.yml asks', () => {
  it('is the only one that gets the file', () => {
    expect(globSync('projects/*/publiccode.yml', { cwd: small.folder })).toEqual([
      join('projects', 'tide-driver', 'publiccode.yml'),
    ]);
  });
});

describe('old addresses', () => {
  const read = (file: string) => readFileSync(join(small.folder, file), 'utf8');

  it.each([
    ['_redirects', '/open/projects/tide-gauge-board/* /open/projects/tide-board/:splat 301'],
    ['_redirects', '/open/projects/tide-gauge/ /open/ecosystems/tide-gauge/ 301'],
    ['_redirects', '/open/old-place/ /open/catalogue/ 301'],
    ['redirects/nginx.map', '"~^/open/old-place/$" "/open/catalogue/";'],
    ['redirects/apache.conf', 'RedirectMatch 301 "^/open/old-place/$" "/open/catalogue/"'],
  ])('%s holds the rule %s', (file, rule) => {
    expect(read(file).split('\n')).toContain(rule);
  });
});

describe('the page for an address that leads nowhere', () => {
  it('stands without JavaScript, and keeps its place for proposals hidden', () => {
    const html = readFileSync(join(small.folder, '404.html'), 'utf8');
    expect(html).toMatch(/<not-found data-base="\/open\/" hidden/);
    expect(html).toContain('role="search"');
  });
});
