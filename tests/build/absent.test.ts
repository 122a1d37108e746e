/** What an instance does not have is nowhere in its site: no page, no link, no file, no line of the search. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import type { BuiltSite } from '../support/build-site.ts';
import { readPages, textOf } from '../support/pages.ts';

const small = inject('small');
const school = inject('school');

/** What is made from files that an office may leave out. The site of the harbour has all of it, the school's nothing. */
const OPTIONAL = [
  ...['about/', 'about/mandate/', 'about/people/', 'about/partners/', 'about/training/'],
  ...['catalogue/gateware/', 'catalogue/hardware/', 'catalogue/software/'],
  ...['ecosystems/', 'interfaces/', 'languages/', 'makers/', 'organisations/'],
  ...['feeds/handbook.xml', 'guidelines/', 'guidelines/changes/', 'guidelines/picture.png'],
  ...['api/v1/schema/ecosystem.json', 'api/v1/schema/event.json', 'api/v1/schema/sources.json'],
  ...['submit/gateware.yaml', 'submit/hardware.yaml', 'submit/software.yaml'],
  ...['events/', 'events/calendar.ics', 'feeds/news.xml', 'feeds/news.json', 'news/', 'reports/'],
  ...['impact/contributions/', 'impact/uses/'],
  ...['inventory/', 'inventory/components/', 'inventory/licences/', 'inventory/survey/'],
  ...['licences/choose/', 'licences/chooser.json'],
  ...['parts/', 'parts/index.json'],
  ...['tools/', 'tools/metrics/', 'tools/release/', 'tools/release.json'],
  ...['tools/self-assessment/', 'tools/which-way/'],
];

/** Pages and all other text of a site, by file, but for what only its own programs and its server read. */
const textsOf = ({ folder }: BuiltSite) =>
  globSync('**/*.{html,md,json,jsonl,jsonld,xml,yml,txt,csv,webmanifest,ics}', { cwd: folder }).map(
    (file) => [file, readFileSync(join(folder, file), 'utf8')] as const,
  );
const texts = new Map([small, school].map((site) => [site, textsOf(site)]));

/** Where the site has it: its file, and every file that names its address. */
function traces(site: BuiltSite, place: string): string[] {
  const file = place.endsWith('/') ? `${place}index.html` : place;
  const named = RegExp.escape(site.base + place);
  const address = new RegExp(`(?:["'(]|https://[^/"]+)${named}(?:["')<#?]|$)`, 'm');
  const naming = texts.get(site)?.filter(([, text]) => address.test(text)) ?? [];
  const own = existsSync(join(site.folder, file)) ? [file] : [];
  return [...own, ...naming.map(([name]) => name)];
}

describe.each(OPTIONAL)('%s', (place) => {
  it('is nowhere in the site of an office that has nothing to show there', () => {
    expect(traces(school, place)).toEqual([]);
  });

  it('is there, and in the sitemap if it is a page, in the site of one that has', () => {
    const found = traces(small, place);
    expect(found[0]).toBe(place.endsWith('/') ? `${place}index.html` : place);
    if (place.endsWith('/')) expect(found).toContain('sitemap-0.xml');
  });
});

it('says nothing of boards, gateware and their makers where there are none', () => {
  // Licences are quoted.
  const EXCEPT = /^\/licences\//;
  const telling = readPages(school)
    .filter(({ path }) => !EXCEPT.test(path))
    .filter(({ root }) => {
      const said = textOf(root.querySelector('body'));
      const description = root.querySelector('meta[name="description"]')?.getAttribute('content');
      return /\bboards?\b|gateware|fpga|hardware/i.test(`${said} ${description}`);
    });
  expect(telling.map(({ path }) => path)).toEqual([]);
});

it('names no handbook, tool or chooser, in no page, file or word of the search, where there is none', () => {
  const NAMES = /handbook|guideline|checklist|licen[cs]e chooser/i;
  const telling = readPages(school)
    // Their licences are quoted, and tell of handbooks.
    .filter(({ path }) => !path.startsWith('/licences/'))
    .filter(({ root }) => {
      const parts = root.querySelectorAll('body, title, meta[name="description"], [aria-label]');
      return parts.some((part) =>
        NAMES.test(
          [textOf(part), part.getAttribute('content'), part.getAttribute('aria-label')].join(' '),
        ),
      );
    });
  expect(telling.map(({ path }) => path)).toEqual([]);
  for (const file of [
    'llms.txt',
    'sitemap-0.xml',
    'submit/known.json',
    'submit/documentation.yaml',
  ])
    expect(readFileSync(join(school.folder, file), 'utf8')).not.toMatch(/guidelines\/|handbook/i);
});
