import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { createInventory } from '../../src/catalogue/inventory/inventory.ts';
import { serviceSources } from '../../src/catalogue/inventory/sources.ts';
import { parseSources } from '../../src/catalogue/load-catalogue.ts';
import { readBrand } from '../../src/instance/brand/read-brand.ts';
import { fittingOffice } from '../../src/instance/office.ts';
import { readInstance } from '../../src/instance/read.ts';
import { dataFiles, mayBeData } from '../../src/site/data-files.ts';

const instance = readInstance('tests/fixtures/small');
const sources = parseSources(instance);
const catalogue = createCatalogue(sources);
const data = {
  sources,
  catalogue,
  events: [],
  chooser: undefined,
  release: undefined,
  office: fittingOffice(instance),
  inventory: createInventory(serviceSources(instance), catalogue),
  history: new Map(),
  brand: readBrand('tests/fixtures/small'),
};
const paths = [...dataFiles(data, { origin: 'https://a.example', base: '/' })].map(
  ({ path }) => path,
);

describe('the list of the files of data', () => {
  it('has each path once', () => {
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths).toContain('/projects/buoy/codemeta.json');
  });

  it('holds no path that the server would pass over, but the rules that only some hosts read', () => {
    expect(paths.filter((path) => !mayBeData(path))).toEqual(['/_headers', '/_redirects']);
  });

  it.each(['/', '/projects/buoy/', '/src/site/data.ts', '/@vite/client', '/_astro/a.css'])(
    'is not read for %s',
    (path) => {
      expect(mayBeData(path)).toBe(false);
    },
  );
});
