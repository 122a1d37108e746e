/** The description of the data for programs that make clients, and the data one record a line. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';

import { catalogueLines } from '../../src/exports/catalogue-json.ts';
import { openApi } from '../../src/exports/open-api.ts';
import { projectRecordSchema } from '../../src/exports/schemas/project-record.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { parseSources } from '../../src/catalogue/load-catalogue.ts';
import { readBrand } from '../../src/instance/brand/read-brand.ts';
import { fittingOffice } from '../../src/instance/office.ts';
import { readInstance } from '../../src/instance/read.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { addressOf, publication } from './export-setup.ts';

const instance = readInstance('tests/fixtures/small');
const sources = parseSources(instance);
const catalogue = createCatalogue(sources);
const document = openApi('Tide office', publication) as {
  paths: Record<string, { get: { parameters?: { name: string }[] } }>;
};

describe('openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
    const broken = { ...structuredClone(document), paths: { 'no-slash': 1 } };
    expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
  });

  it('names only files that the site has', () => {
    const site = { origin: 'https://a.example', base: '/' };
    const office = fittingOffice(instance);
    const data = {
      ...{ sources, catalogue, office },
      ...{
        events: [],
        chooser: undefined,
        release: undefined,
        history: new Map(),
        brand: readBrand('tests/fixtures/small'),
      },
    };
    const made = new Set([...dataFiles(data, site)].map(({ path }) => path));
    const places = Object.keys(document.paths).map((path) => path.replace('{id}', 'tide-board'));
    expect(places.filter((path) => !made.has(path))).toEqual([]);
  });

  it('explains each name in a path', () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect((get.parameters ?? []).map(({ name }) => name)).toEqual(names);
    }
  });
});

describe('catalogue.jsonl', () => {
  it('holds the record of every project, also of a retired one, each on its line', () => {
    const text = [...catalogueLines(catalogue, { addressOf, license: 'CC0-1.0' })].join('');
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    const records = lines.map((line) => projectRecordSchema.parse(JSON.parse(line)));
    expect(records.map(({ id }) => id)).toEqual([...catalogue.projects.keys()]);
  });
});
