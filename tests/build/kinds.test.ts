/**
 * One site has courses and nothing else, the other everything but courses, and looks for some: each shows its kinds, and no
 * trace of others.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { KINDS } from '../../src/schemas/entry.ts';
import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');
const read = (site: typeof school, file: string) => readFileSync(join(site.folder, file), 'utf8');
const json = (site: typeof school, file: string): unknown => JSON.parse(read(site, file));

const present = { school: ['documentation'], small: ['hardware', 'gateware', 'software'] };
const absences = [
  ...KINDS.filter((kind) => !present.school.includes(kind)).map(
    (kind) => ['school', school, kind] as const,
  ),
  ['small', small, 'documentation'] as const,
];

describe.each(absences)('the site of %s', (_name, site, kind) => {
  /** What helps to add an entry names what the office looks for, too. */
  const pages = readPages(site).filter(
    ({ path }) => site === school || !path.startsWith(`${site.base}submit/`),
  );

  it(`has no file of the kind ${_name} lacks: ${kind}`, () => {
    const files = globSync(['catalogue/*', 'feeds/kinds/*', 'pictures/**'], { cwd: site.folder });
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => file.includes(kind))).toEqual([]);
  });

  it(`neither shows nor links it: ${kind}`, () => {
    const traces = [
      `a[href*="/catalogue/${kind}/"]`,
      `[href*="/feeds/kinds/${kind}."]`,
      `template[data-search-mark="${kind}"]`,
      `template[data-pad="${kind}"]`,
      `.kind-tabs .${kind}`,
      `input[name="kind"][value="${kind}"]`,
      `#kind-${kind}`,
    ].join();
    const telling = pages.filter(({ root }) => root.querySelector(traces));
    // A chooser and a checklist are about works to come, of the kinds that the office wrote questions for.
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it(`has it in no data: ${kind}`, () => {
    expect(json(site, 'api/v1/vocabularies.json')).toHaveProperty(
      'kinds',
      expect.not.arrayContaining([kind]),
    );
    expect(json(site, 'compare/words.json')).not.toHaveProperty(`kinds.${kind}`);
    expect(json(site, 'catalogue/index.json')).not.toHaveProperty(
      'facets.kind',
      expect.arrayContaining([expect.objectContaining({ id: kind })]),
    );
  });
});

describe('a site of documentation', () => {
  it('has its tab, its mark and its list', () => {
    for (const path of ['catalogue', 'catalogue/documentation']) {
      const tab = readPage(school, path).root.querySelector('.kind-tabs .documentation');
      expect(textOf(tab)).toBe('Documentation 2');
      expect(tab?.querySelector('.pad.documentation')).not.toBeNull();
    }
    expect(textOf(readPage(school, 'catalogue/documentation').root)).toContain('Chart style');
  });

  it('has the page of a project, with letter and colour', () => {
    const { root } = readPage(school, 'projects/sea-course');
    expect(root.querySelector('main .documentation')).not.toBeNull();
    expect(textOf(root.querySelector('h1'))).toBe('Sea course');
    expect(textOf(root)).toContain('D-0001');
    expect(textOf(root.querySelector('#works-with'))).toContain('Chart style');
  });

  it('is in JSON, feeds and search', () => {
    expect(json(school, 'api/v1/vocabularies.json')).toHaveProperty('kinds', ['documentation']);
    expect(json(school, 'api/v1/projects/sea-course.json')).toMatchObject({
      kind: 'documentation',
      number: 'D-0001',
      entry: { licenses: { documentation: 'CC-BY-4.0' } },
    });
    expect(json(school, 'api/v1/projects/sea-course.json')).toMatchObject({
      relations: [{ type: 'part-of', direction: 'in', project: 'chart-style' }],
    });
    expect(read(school, 'feeds/kinds/documentation.xml')).toContain('/projects/sea-course/');
    expect(json(school, 'feeds/kinds/documentation.json')).toHaveProperty('items.0');
    const mark = readPage(school, 'search').root.querySelector(
      'template[data-search-mark="documentation"]',
    );
    expect(mark?.getAttribute('data-letter')).toBe('D');
  });
});

describe('what only the forge says, as a reader of the site sees it', () => {
  const READ = 'read from Forgejo';
  const page = readPage(school, 'projects/sea-course').root;
  const section = (id: string) => textOf(page.querySelector(`#${id}`));

  it('is marked on the page of the project', () => {
    expect(section('licence')).toContain(`Detected by a program in LICENSE: ${READ}, 12 Nov 2026.`);
    expect(section('provenance')).toContain('licenses.documentation (detected, not declared)');
    for (const field of ['summary', 'links.homepage', 'topics']) {
      expect(section('provenance')).toContain(field);
    }
  });

  it.each(['Open issues 3', 'Stars 12', 'Forks 0', 'Contributors 2'])(
    'stands in the activity with its source and date: %s',
    (words) => {
      expect(section('activity')).toContain(`${words} ${READ}, as of 12 Nov 2026`);
    },
  );

  it('is marked beside the summary, on its page, in its card and in lists', () => {
    const mark = `${READ}, 12 Nov 2026`;
    expect(textOf(page.querySelector('.plate .summary'))).toBe(
      `Lessons on tides and weather. ${mark}`,
    );
    const row = readPage(school, 'catalogue')
      .root.querySelectorAll('.shelf-row')
      .find((item) => textOf(item).includes('Sea course'));
    expect(textOf(row?.querySelector('p') ?? null)).toBe(`Lessons on tides and weather. ${mark}`);
    expect(json(school, 'catalogue/index.json')).toHaveProperty(
      'items',
      expect.arrayContaining([
        expect.objectContaining({ summaryFrom: { place: READ, asOf: '2026-11-12T02:00:00Z' } }),
      ]),
    );
    const card = read(school, 'embed/sea-course/index.html');
    expect(card).toContain(`Lessons on tides and weather. (${mark})`);
    expect(card).toContain('CC-BY-4.0 (detected)');
  });

  it('names the forge in the sentence on its health', () => {
    expect(textOf(page.querySelector('.health'))).toContain(`${READ}, as of 12 Nov 2026`);
  });

  it('is not in structured data, which have no place for a source', () => {
    const data = page
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ rawText }) => JSON.parse(rawText) as Record<string, unknown>)
      .find((value) => value['name'] === 'Sea course');
    expect(data).toMatchObject({ '@type': 'CreativeWork', keywords: [], license: [] });
    expect(data).not.toHaveProperty('description');
  });

  it('is marked in lists, filters and search', () => {
    expect(page.querySelector('main')?.getAttribute('data-search-summary')).toBe(
      `Lessons on tides and weather. (${READ}, 12 Nov 2026)`,
    );
    expect(textOf(readPage(school, 'catalogue').root)).toContain('CC-BY-4.0 (detected)');
    expect(read(school, 'catalogue/index.json')).toContain('CC-BY-4.0 (detected)');
  });

  it('is marked in CSV and JSON', () => {
    const [head = '', row = ''] = read(school, 'api/v1/catalogue.csv').split('\r\n');
    expect(head.split(',')).toEqual(expect.arrayContaining(['from_forge', 'licenses_detected']));
    expect(row).toContain('summary; links.homepage');
    const source = { origin: 'forge', forge: 'forgejo', asOf: '2026-11-12T02:00:00Z' };
    expect(json(school, 'api/v1/projects/sea-course.json')).toMatchObject({
      provenance: {
        'entry.summary': source,
        'entry.topics': source,
        'entry.links.homepage': source,
        'entry.licenses.documentation': { ...source, detected: true },
        'facts.stars': source,
        'facts.forks': source,
      },
    });
  });
});

describe('the example for the command line', () => {
  it.each([
    ['small', small],
    ['school', school],
  ])('finds a project of the site of %s', (_name, site) => {
    const code = textOf(readPage(site, 'about/api').root);
    const [, kind, status] = /select\(\.kind == "(\w+)" and \.status == "(\w+)"\)/.exec(code) ?? [];
    expect(json(site, 'api/v1/catalogue.json')).toHaveProperty(
      'projects',
      expect.arrayContaining([expect.objectContaining({ kind, status })]),
    );
    expect(status).toBeDefined();
  });
});

describe('when manifests were read', () => {
  const care = (site: typeof school, id: string) =>
    textOf(readPage(site, `projects/${id}/care`).root.querySelector('main'));

  it('is said of the reading that there was, and no rhythm is promised', () => {
    expect(care(school, 'sea-course')).toContain('Last reading: 12 Nov 2026.');
    expect(care(school, 'chart-style')).toContain('None has been read in this repository yet.');
    expect(care(small, 'tide-driver')).toContain('None has been read in this repository yet.');
    expect(textOf(readPage(school, 'about/hygiene').root)).toContain(
      'last reading of one: 12 Nov 2026',
    );
    const unread = readPage(inject('bilingual'), 'about/hygiene').root;
    expect(textOf(unread)).toContain('none has been read yet');
    const promising = [...readPages(school), ...readPages(small)].filter(({ root }) =>
      /every night|nightly|each night/i.test(textOf(root.querySelector('main'))),
    );
    expect(promising.map(({ path }) => path)).toEqual([]);
  });
});
