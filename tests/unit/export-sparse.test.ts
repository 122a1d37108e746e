/** Exports of entries that say little, or what few say: nothing is made up, and nothing is lost. */
import { describe, expect, it } from 'vitest';

import { productOf } from '../../src/catalogue/product.ts';
import { badgeJson } from '../../src/exports/badge.ts';
import { bibtexText } from '../../src/exports/bibtex.ts';
import { catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { dcatFile } from '../../src/exports/dcat.ts';
import { noticeText } from '../../src/exports/notice-bundle.ts';
import { okhMissing } from '../../src/exports/okh.ts';
import { projectRecord } from '../../src/exports/project-json.ts';
import { projectMarkdown } from '../../src/exports/project-markdown.ts';
import { lackedFiles } from '../../src/exports/patch.ts';
import { publiccodeFile } from '../../src/exports/publiccode.ts';
import { risText } from '../../src/exports/ris.ts';
import { vocabulariesFile } from '../../src/exports/vocabularies-json.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import { paletteOf } from '../../src/schemas/palette.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';
import { addressOf, catalogueOf, FULL, LEAST, publication, subject } from './export-setup.ts';

const DESIGN = 'https://design.example.org/tool/';
const DRAWN = { name: 'Tool', links: { design: DESIGN } } satisfies EntryInput;
const PORTAL = { title: 'Catalogue', description: 'Projects.', publisher: 'Office' };

function rowOf(...of: Parameters<typeof catalogueOf>) {
  const [head = '', row = ''] = catalogueCsv(catalogueOf(...of), addressOf).split('\r\n');
  const cells = row.split(',');
  return Object.fromEntries(head.split(',').map((name, index) => [name, cells[index]]));
}

describe('a project with an address of its design files alone', () => {
  it('leads there from a citation, and never to a repository', () => {
    expect(bibtexText(subject('hardware', DRAWN))).toContain(`url = {${DESIGN}}`);
    expect(risText(subject('hardware', DRAWN))).toContain(`UR  - ${DESIGN}\r\n`);
  });

  it('that is under one licence gives it to the source, and under none gives none', () => {
    const sourceOf = (more: Partial<EntryInput>) => {
      const entry = { ...DRAWN, summary: 'A tool.', ...more };
      const file = dcatFile(catalogueOf('hardware', entry), PORTAL, publication) as {
        'dcat:dataset': { 'dcat:distribution': object }[];
      };
      return file['dcat:dataset'][1]?.['dcat:distribution'];
    };
    expect(sourceOf({})).toEqual({
      '@type': ['dcat:Distribution', 'adms:AssetDistribution'],
      'dcat:accessURL': DESIGN,
    });
    expect(sourceOf({ licenses: { hardware: 'MIT' } })).toMatchObject({
      'dct:license': expect.stringContaining('MIT'),
    });
  });
});

describe('a row of the table', () => {
  it('says which licences were read in the sources, with the year where it is known', () => {
    const seen = { part: 'gateware', license: 'MIT', at: 'https://git.example.org/a' } as const;
    const cells = (more: object) =>
      rowOf('hardware', { ...LEAST, licensesSeen: [{ ...seen, ...more }] })['licenses_seen'];
    expect(cells({ year: 2019 })).toContain('gateware MIT (https://git.example.org/a');
    expect(cells({})).toBe('gateware MIT (https://git.example.org/a)');
  });

  it('says what only the forge stated, and nothing where it stated nothing', () => {
    const forge = { topics: ['lines'], description: 'Of the forge.' };
    expect(rowOf('software', LEAST, { ...forge, source: 'github' })['from_forge']).toContain(
      'summary',
    );
    expect(rowOf('software', FULL)['from_forge']).toBe('');
  });
});

describe('the notice of a product', () => {
  it('says where no source is stated, and which licence was only detected', () => {
    const catalogue = smallCatalogue(
      entriesOf('hardware', {
        top: { relations: [{ type: 'uses', target: 'core' }] },
        core: { repositories: undefined as never, links: { design: DESIGN } },
      }),
      {
        relations: [
          {
            ...{ id: 'uses', label: 'uses', inverse: 'is used by', description: 'Uses.' },
            ...{ from: ['hardware'], to: ['hardware'], joins: 'link' },
          },
        ],
      },
    );
    const top = catalogue.projects.get('top');
    const text = top && noticeText(productOf(top, catalogue), addressOf);
    expect(text).toContain(DESIGN);
    expect(text).toMatch(/not stated/i);
  });
});

describe('the file of the vocabularies', () => {
  it('has the terms, and translations where there are some', () => {
    const catalogue = catalogueOf('software', LEAST);
    const file = vocabulariesFile(catalogue, publication);
    expect(file).toMatchObject({ license: 'CC0-1.0', topics: [{ id: 'lines' }] });
    expect(file).not.toHaveProperty('translations');
    const translations = { topics: { fr: { '0.label': 'Lignes' } } };
    const ecosystem = { name: 'Family', summary: 'A family.' } as never;
    const ecosystems = [
      { id: 'one', ecosystem, translations: { fr: { name: 'Famille' } } as never },
      { id: 'two', ecosystem },
    ];
    const more = { ...catalogue, vocabularyTranslations: translations, ecosystems } as never;
    expect(vocabulariesFile(more, publication)).toMatchObject({
      translations,
      ecosystems: [{ id: 'one', translations: { fr: { name: 'Famille' } } }, { id: 'two' }],
    });
  });
});

describe('the record of a project', () => {
  const recordOf = (...of: Parameters<typeof catalogueOf>) => {
    const catalogue = catalogueOf(...of);
    const project = catalogue.projects.get('tool');
    if (!project) throw new Error('The project is missing.');
    return projectRecord(project, catalogue, publication);
  };

  it('has no status, no reading and no relation where none is known', () => {
    const record = recordOf('hardware', DRAWN);
    expect(record).toMatchObject({ provenance: { 'entry.name': { origin: 'entry' } } });
    expect(record).not.toHaveProperty('status');
    expect(record).not.toHaveProperty('facts');
  });
});

describe('what is made for makers', () => {
  it('names a retired project as such, with and without a number', () => {
    const retired = { date: '2025-01-02', reason: 'It is *old*.' };
    const gone = subject('software', { ...LEAST, retired });
    const message = (one: typeof gone) =>
      (JSON.parse(badgeJson(one, 'catalogue', paletteOf())) as { message: string }).message;
    expect(message(gone)).toBe('S-0001 retired');
    const { number: _, ...unnumbered } = gone.project;
    expect(message({ ...gone, project: unnumbered })).toBe('Tool retired');
    const text = projectMarkdown(gone, catalogueOf('software', { ...LEAST, retired }), addressOf);
    expect(text).toContain('It is \\*old\\*.');
  });

  it('tells a tag from a release', () => {
    const textOf = (record: object) =>
      projectMarkdown(
        subject('software', LEAST, record),
        catalogueOf('software', LEAST, record),
        addressOf,
      );
    const latest = { tag: 'v2', date: '2026-08-01T00:00:00Z' };
    expect(textOf({ latestRelease: latest })).toMatch(/release: v2, 2026-08-01/i);
    expect(textOf({})).toMatch(/tag: v1\.10, 2026-07-02/i);
  });

  it('lacks every file that was not looked for', () => {
    const unread = { ...subject('software', FULL) };
    const { metadata: _, ...project } = unread.project;
    expect(lackedFiles({ ...unread, project })).toContain('codemeta.json');
  });

  it('is no manifest of hardware for software', () => {
    expect(okhMissing(subject('software', LEAST))).toEqual([]);
    expect(okhMissing(subject('hardware', LEAST)).length).toBeGreaterThan(0);
  });

  it('cuts a description that is longer than publiccode.yml takes at a word', () => {
    const description = 'word '.repeat(2_500).trim();
    const file = publiccodeFile(subject('software', { ...FULL, description }));
    const long = file?.description['en']?.longDescription ?? '';
    expect(long.length).toBeLessThanOrEqual(10_000);
    expect(long).toMatch(/ word…$/);
  });
});
