/** One office has written who it is and what it does, the other only a page about itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { texts, whole } from '../../src/instance/validate/json-path.ts';
import { pageIds } from '../../src/schemas/page-ids.ts';
import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');
const PAGES = ['about/mandate', 'about/people', 'about/partners', 'about/training'];

const links = (path: string) =>
  readPage(small, path)
    .root.querySelectorAll('.guide-nav a')
    .map((link) => link.getAttribute('href'));

describe.each(PAGES)('%s', (path) => {
  it('is not there, and nothing leads there, where the office has not written it', () => {
    expect(existsSync(join(school.folder, path))).toBe(false);
    const leading = readPages(school).filter(({ html }) => html.includes(`/${path}/`));
    expect(leading.map((page) => page.path)).toEqual([]);
  });

  it('stands among the pages of the office, under the page about it', () => {
    const { root } = readPage(small, path);
    const current = root.querySelector('.guide-nav [aria-current]');
    expect(current?.getAttribute('href')).toBe(`/open/${path}/`);
    expect(root.querySelector('.crumb a')?.getAttribute('href')).toBe('/open/about/');
    expect(root.querySelector('[data-pagefind-body]')).not.toBeNull();
    expect(links('about')).toContain(`/open/${path}/`);
  });
});

it('the pages of the office come before those of the site', () => {
  expect(links('about')).toEqual([
    '/open/about/',
    '/open/about/plans/',
    '/open/about/mandate/',
    '/open/about/people/',
    '/open/about/partners/',
    '/open/about/training/',
    '/open/news/',
    '/open/events/',
    '/open/reports/',
    '/open/impact/',
    '/open/impact/uses/',
    '/open/impact/contributions/',
    '/open/inventory/',
    '/open/about/imprint/',
    '/open/about/privacy/',
  ]);
});

describe('the mandate', () => {
  const { root } = readPage(small, 'about/mandate');
  const row = (id: string) => textOf(root.querySelector(`#${id}`));

  it('says of each duty where it stands and what fulfils it', () => {
    expect(row('advise')).toBe(
      'Advise those who publish. paragraph 1 Handbook Catalogue By mail only.',
    );
    expect(root.querySelector('#advise a')?.getAttribute('href')).toBe('/open/guidelines/');
    expect(row('count')).toBe(
      'Count what is in use. paragraph 2 Not here yet. Nobody has counted yet.',
    );
  });

  it('counts what is fulfilled, and says how the office works and by which document', () => {
    const text = textOf(root.querySelector('main'));
    expect(text).toContain(
      'In force since May 2024. Of its 2 duties, 1 has a page or a tool here.',
    );
    expect(row('rule-1')).toBe('paragraph 3 The desk decides together.');
    expect(text).toContain('Rules of the harbour, 2 May 2024');
  });
});

it('the people are roles, with their contacts, and departments', () => {
  const { root } = readPage(small, 'about/people');
  expect(textOf(root.querySelector('#desk'))).toBe(
    'The desk Takes every question. open-work@harbour.example',
  );
  const contact = (id: string) => root.querySelector(`#${id} a`)?.getAttribute('href');
  expect(contact('desk')).toBe('mailto:open-work@harbour.example');
  expect(contact('pilot')).toBe('https://harbour.example/pilots/');
  expect(textOf(root.querySelector('#pilot'))).toContain('List of duties');
  expect(textOf(root.querySelector('#quays'))).toBe('Quays 2');
  expect(textOf(root.querySelector('#tides'))).toBe('Tides');
});

it('the partners stand under their relation, with what belongs to them and who says so', () => {
  const { root } = readPage(small, 'about/partners');
  const headings = root.querySelectorAll('.guide-text h2').map(textOf);
  expect(headings).toEqual(['Research', 'Use and help to develop it']);
  expect(textOf(root.querySelector('#lighthouse'))).toBe(
    'Lighthouse & Friends since May 2024 Runs the tide board. Tide gauge Tide board Yearly letter, according to the society, 2025',
  );
  const places = root
    .querySelectorAll('#lighthouse .project-links a')
    .map((link) => link.getAttribute('href'));
  expect(places).toEqual(['/open/ecosystems/tide-gauge/', '/open/projects/tide-board/']);
});

it('a course says who gives it and for whom, and what is not known is left out', () => {
  const { root } = readPage(small, 'about/training');
  const text = textOf(root.querySelector('.guide-text'));
  expect(text).toContain('Given by Sea school For those who moor Cost free of charge');
  expect(text.match(/Cost/g)).toHaveLength(1);
  expect(root.querySelector('.guide-text a[href="https://school.example/splices"]')).not.toBeNull();
});

describe('ids of the page itself', () => {
  const { office } = readInstance('tests/fixtures/small', ['office']);

  it.each([
    ['mandate', 'about/mandate'],
    ['roles', 'about/people'],
    ['partners', 'about/partners'],
    ['training', 'about/training'],
    ['impact', 'impact'],
    ['report', 'reports/2024'],
    ['contribution', 'impact/contributions'],
  ] as const)('are refused by the validator: %s', (name, path) => {
    const stated = office[name].flatMap((document) => [
      document.id,
      ...[...texts(whole(document))]
        .filter((one) => one.path.at(-1) === 'id')
        .map((one) => one.value),
    ]);
    const ids = readPage(small, path)
      .root.querySelectorAll('[id]')
      // Patterns within a drawing.
      .filter((element) => !element.closest('svg'))
      .map(({ id }) => id);
    expect(ids).toContain('main');
    const own = ids.filter((id) => !stated.some((one) => id.includes(one)));
    expect(own.filter((id) => !pageIds(name).has(id))).toEqual([]);
  });
});
