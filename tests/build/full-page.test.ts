/** The heaviest page that a night can make: every field of an entry and of its metadata is filled. */
import { gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import { FIELDS } from '../../src/features/submit/fields.ts';
import { valueAt } from '../../src/features/submit/paths.ts';
import { metadataRecordSchema } from '../../src/schemas/metadata.ts';
import type { BuiltSite } from '../support/build-site.ts';
import { FULL_PARTS } from '../support/full-board.ts';
import { fullSite } from '../support/full-instance.ts';
import { FULL_ENTRY, FULL_RECORD } from '../support/full-project.ts';
import { type Page, readPage, readPages, textOf } from '../support/pages.ts';

let site: BuiltSite;
let page: Page;

beforeAll(() => {
  site = fullSite();
  page = readPage(site, 'projects/harbour-master');
}, 300_000);

describe('a project of which everything is known', () => {
  it('has every field of a record, so that one which is new is weighed too', () => {
    const record = metadataRecordSchema.parse(FULL_RECORD);
    expect(Object.keys(record).toSorted()).toEqual(
      Object.keys(metadataRecordSchema.shape).toSorted(),
    );
  });

  it('shows every section', () => {
    const shown = page.root.querySelectorAll('.jump a').map((link) => link.getAttribute('href'));
    expect(shown).toEqual(
      expect.arrayContaining(['#about', '#characteristics', '#files', '#activity', '#uses']),
    );
    const words = textOf(page.root.querySelector('#activity'));
    expect(words).toMatch(/143 people committed.*Commits 61,204.*Stars 2,903.*C\+\+/);
    expect(page.root.querySelectorAll('.lines-of-time svg')).toHaveLength(4);
    expect(page.root.querySelectorAll('.trace-wide .trace-card')).toHaveLength(16);
  });

  it('leads from each value that is stated to where it is corrected', () => {
    const stated = { ...FULL_ENTRY, ...FULL_RECORD.manifest?.fields };
    const shown = FIELDS.map(({ path }) => path)
      .filter((field) => valueAt(stated, field) !== undefined)
      // Languages of the repository stand in their place.
      .filter((field) => field !== 'tools');
    expect(shown).toEqual(expect.arrayContaining(['name', 'title', 'since', 'publications']));
    const ways = page.root
      .querySelectorAll('.correct')
      .map((link) => link.getAttribute('href') ?? '');
    const form = (field: string) => `/submit/?id=harbour-master#${field.replaceAll('.', '-')}`;
    const inForm = shown.filter((field) => ways.some((way) => way.endsWith(form(field))));
    const ofOthers = FIELDS.filter(({ kinds }) => kinds?.includes('software') === false);
    const inFile = ofOthers.map(({ path }) => path).filter((field) => shown.includes(field));
    expect([...inForm, ...inFile].toSorted()).toEqual(shown.toSorted());
    const files = page.root
      .querySelectorAll('.correct[href*="/software/harbour-master.yaml"]')
      .map((link) => link.getAttribute('aria-label'));
    expect(files).toEqual(
      expect.arrayContaining(['Correct: Who uses it', 'Correct: Characteristics']),
    );
  });

  it('gives each sign of use with its source and day, and adds nothing up', () => {
    const rows = page.root.querySelectorAll('#uses .evidence > div').map(textOf);
    const day = 'as of 29 Nov 2026';
    expect(rows).toEqual([
      `What depends on it harbour-master: 52 packages and 1,340 repositories depend on it ecosyste.ms, ${day} harbour-master: 17 packages depend on it ecosyste.ms, ${day}`,
      `Citations 83 citations DataCite, ${day} 112 citations OpenAlex, ${day}`,
      `Packages harbour-master: 48,112 downloads in 30 days PyPI Stats, ${day} harbour-master: 912,004 downloads of all its files so far anaconda.org, ${day}`,
      'Sold by Quay Electronics the entry, as of 21 Nov 2026 Pier and sons the entry, as of 21 Nov 2026',
      `Kept elsewhere CH000012 the entry, as of 21 Nov 2026 Archived Software Heritage, ${day} Deposited Zenodo, ${day}`,
    ]);
    const ways = page.root
      .querySelectorAll('#uses .evidence a')
      .map((way) => way.getAttribute('href'));
    expect(ways).toEqual(
      expect.arrayContaining([
        'https://packages.ecosyste.ms/registries/pypi.org/packages/harbour-master',
        'https://commons.datacite.org/doi.org/10.5281/zenodo.3437025',
        'https://pypistats.org/packages/harbour-master',
        'https://anaconda.org/conda-forge/harbour-master',
        'https://quay.example/master',
      ]),
    );
  });

  it('leads to the pages of its packages in their registries', () => {
    const ways = page.root.querySelectorAll('#get a').map((way) => way.getAttribute('href'));
    expect(ways).toEqual(
      expect.arrayContaining([
        'https://pypi.org/project/harbour-master',
        'https://anaconda.org/conda-forge/harbour-master',
      ]),
    );
    expect(textOf(page.root.querySelector('#get'))).toContain(
      'harbour-master (PyPI) pkg:pypi/harbour-master',
    );
  });

  it('leads from the tools that an entry states to their field', () => {
    const way = readPage(site, 'projects/gauge-1').root.querySelector('.title-block .correct');
    expect(way?.getAttribute('href')).toMatch(/\/submit\/\?id=gauge-1#tools$/);
  });

  it('has a page within 12 kB of HTML', () => {
    expect(gzipSync(page.html).length).toBeLessThanOrEqual(12_000);
  });
});

/** What the parts of a page would be if a text in a design file became markup. */
const FOREIGN =
  '[onerror], [onload], [onclick], main script:not([type]), h1 h1, main img[src="x"], b b';

describe('a board in whose file everything is written', () => {
  const board = () => readPage(site, 'projects/harbour-master/boards/main');

  it('shows each text as it is, and makes nothing of it', () => {
    const rows = board().root.querySelectorAll('.parts-table tbody tr');
    expect(rows).toHaveLength(FULL_PARTS.length);
    for (const [index, row] of rows.entries()) {
      const [references, ...cells] = row.childNodes
        .filter((node) => node.nodeType === 1)
        .map((node) => node.text);
      const part = FULL_PARTS[index];
      const { value, quantity, mpn, manufacturer, footprint } = part ?? {};
      expect(cells).toEqual([String(quantity), value, mpn, manufacturer, footprint]);
      expect(references?.trim()).toContain(part?.references.join(' ').trim());
    }
    expect(board().root.querySelectorAll('main h1')).toHaveLength(1);
  });

  it('makes nothing of them on any other page', () => {
    const pages = readPages(site).filter(({ path }) => /^\/(parts|projects\/harbour-m)/.test(path));
    expect(pages.length).toBeGreaterThan(3);
    const telling = pages.filter(({ root }) => root.querySelector(FOREIGN));
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('has a page within 12 kB without its drawing', () => {
    const bare = board().html.replaceAll(/<svg class="pcb-drawing"[\s\S]*?<\/svg>/g, '');
    expect(gzipSync(bare).length).toBeLessThanOrEqual(12_000);
  });
});
