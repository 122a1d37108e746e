/** The software of the catalogue as programs that harvest developers-italia-api read it. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { italiaPages, publishersText } from '../../src/exports/developers-italia.ts';
import { italiaSchemas, type ItaliaSoftware } from '../../src/exports/schemas/developers-italia.ts';
import { today } from '../../src/lib/moment.ts';
import { publiccodeSchema } from '../../src/exports/schemas/publiccode.ts';
import { ITALIA_LISTS } from '../../src/schemas/data-address.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';
import { addressOf, FULL } from './export-setup.ts';

const { repositories: _, ...complete } = FULL;
const lab = { id: 'lab', label: 'Lab <one>', description: 'A lab.' };

function catalogueOf(given: Readonly<Record<string, Partial<EntryInput>>>) {
  return smallCatalogue(entriesOf('software', given), { organisations: [lab] });
}

function pages(catalogue: ReturnType<typeof catalogueOf>) {
  return new Map(
    italiaPages(catalogue, 'Tide office', addressOf).map(({ path, content }) => [path, content()]),
  );
}

/** All items of a list, as a program finds them that follows the links from its first page. */
function harvested(made: ReturnType<typeof pages>, list: string): unknown[] {
  const found: unknown[] = [];
  for (let next: string | null = addressOf(`/v1/${list}`); next !== null;) {
    const page = made.get(new URL(next).pathname);
    if (!page) throw new Error(`Nothing is at ${next}.`);
    found.push(...page.data);
    next = page.links.next;
  }
  return found;
}

const reviewed = (date: string) => ({ review: { state: 'sourced' as const, date } });
const catalogue = catalogueOf({
  tool: { ...complete, ...reviewed('2026-11-21') },
  bare: reviewed('2026-03-02'),
  twin: { repositories: ['https://git.example.org/bare'] },
  gone: { ...complete, retired: { date: '2025-01-02', reason: 'It is old.' } },
});
const made = pages(catalogue);

describe('the lists of developers-italia-api', () => {
  it.each(ITALIA_LISTS)('have pages of %s in their shape', (list) => {
    const page = made.get(`/v1/${list}`);
    expect(italiaSchemas[list].safeParse(page).error).toBeUndefined();
    expect(page?.data.length).toBeGreaterThan(0);
    expect(page?.links).toEqual({ prev: null, next: null });
  });

  it('hold software with a publiccode.yml, and no other', () => {
    const [tool, ...others] = harvested(made, 'software') as ItaliaSoftware[];
    expect(others).toEqual([]);
    expect(tool).toMatchObject({
      url: 'https://git.example.org/tool',
      createdAt: '2026-11-21T00:00:00.000Z',
    });
    expect(publiccodeSchema.safeParse(load(tool?.publiccodeYml ?? '')).error).toBeUndefined();
  });

  it('name each repository under one publisher', () => {
    const publishers = harvested(made, 'publishers') as { codeHosting: { url: string }[] }[];
    expect(publishers).toMatchObject([
      { alternativeId: 'lab', description: 'Lab <one>' },
      { description: 'Tide office' },
    ]);
    expect(publishers[1]).not.toHaveProperty('alternativeId');
    expect(publishers.flatMap(({ codeHosting }) => codeHosting.map(({ url }) => url))).toEqual([
      'https://git.example.org/tool',
      'https://git.example.org/bare',
    ]);
  });

  it('lead from page to page, and back', () => {
    const numbered = Array.from({ length: 230 }, (_, index) => [`t${index}`, complete] as const);
    const many = pages(catalogueOf(Object.fromEntries(numbered)));
    const items = harvested(many, 'software') as ItaliaSoftware[];
    expect(new Set(items.map(({ id }) => id)).size).toBe(230);
    expect(many.get('/v1/software-3.json')?.links).toEqual({
      prev: addressOf('/v1/software-2.json'),
      next: null,
    });
    for (const [path, page] of many) {
      const list = ITALIA_LISTS.find((name) => path.startsWith(`/v1/${name}`));
      expect(list && italiaSchemas[list].safeParse(page).error).toBeUndefined();
    }
  });

  it('have the day of the build where nobody dated anything, never a made-up one', () => {
    const undated = pages(catalogueOf({ tool: complete }));
    const made = `${today()}T00:00:00.000Z`;
    for (const list of ITALIA_LISTS)
      expect(harvested(undated, list)).toMatchObject([{ createdAt: made, updatedAt: made }]);
  });

  it('are there with nothing in them', () => {
    expect(pages(catalogueOf({})).get('/v1/software')).toEqual({
      data: [],
      links: { prev: null, next: null },
    });
  });
});

it('lists repositories by publisher for crawlers', () => {
  expect(load(publishersText(catalogue, 'Tide office'))).toEqual([
    { id: 'lab', name: 'Lab <one>', repos: ['https://git.example.org/tool'] },
    { name: 'Tide office', repos: ['https://git.example.org/bare'] },
  ]);
});
