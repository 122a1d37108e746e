/** What a site says of the use of its projects: what was counted, what was not found, and what nobody looked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, textOf } from '../support/pages.ts';

const small = inject('small');

const section = (id: string) => readPage(small, `projects/${id}`).root.querySelector('#uses');
const rows = (id: string) =>
  (section(id)?.querySelectorAll('.evidence > div') ?? []).map((row) => textOf(row));

describe('who uses a project', () => {
  it('tells apart what was counted, what was not found, and what failed', () => {
    expect(rows('tide-driver')).toEqual([
      'Stated use Nobody has told of one yet',
      'What depends on it None found ecosyste.ms, as of 15 Jul 2026',
      'Citations 3 citations DataCite, as of 16 Jul 2026, no answer since 1 Aug 2026 No answer yet OpenAlex, no answer since 17 Jul 2026',
      'Not looked for Packages, Kept elsewhere',
    ]);
  });

  it('says which field is missing where nothing can be looked for, and leads to it', () => {
    expect(rows('tide-board')).toEqual([
      'Sold by Quay Electronics the entry, as of 1 Oct 2026',
      'Not looked for Citations, Kept elsewhere The entry states no DOI',
    ]);
    const way = section('tide-board')?.querySelector('.evidence div:last-child a');
    expect(way?.getAttribute('href')).toBe(`${small.base}submit/?id=tide-board#identifiers-doi`);
  });

  it('is no section where nobody has told or looked: that is said where it can be got', () => {
    const { root } = readPage(small, 'projects/constructor');
    expect(root.querySelector('#uses, .jump a[href="#uses"]')).toBeNull();
    const header = root.querySelector('#get header');
    expect(textOf(header)).toContain(
      'Nobody has told yet who uses it, or looked for signs. We use this',
    );
    expect(header?.querySelector('a')?.getAttribute('href')).toContain(
      encodeURIComponent('We use Constructor (constructor)'),
    );
  });

  it('says nothing of packages of hardware, and nothing of a project that has left', () => {
    expect(rows('tide-board').join('\n')).not.toMatch(/package|Packages/);
    expect(section('old-driver')).toBeNull();
  });

  it('leads those who use it to an issue that asks what the page needs', () => {
    const address = section('tide-driver')?.querySelector('header p a')?.getAttribute('href');
    const { origin, pathname, searchParams } = new URL(address ?? '');
    expect(origin + pathname).toBe('https://forge.harbour.example/open/portal/-/issues/new');
    expect(searchParams.get('issue[title]')).toBe('We use Tide driver C++ (tide-driver)');
    expect(searchParams.get('issue[description]')).toMatch(
      /^- In which field of work.*\n\/label ~"we-use-this"\n$/s,
    );
  });

  it('gives the same in the record, for programs', () => {
    const file = join(small.folder, 'api/v1/projects/tide-driver.json');
    const { evidence, services } = JSON.parse(readFileSync(file, 'utf8')) as {
      evidence: { kind: string; state: string; lacks?: string }[];
      services: object;
    };
    expect(evidence.map(({ kind, state }) => [kind, state])).toEqual([
      ['stated', 'none'],
      ['dependents', 'none'],
      ['citations', 'found'],
      ['packages', 'not-looked-for'],
      ['listed', 'not-looked-for'],
    ]);
    expect(services).toMatchObject({ datacite: { citations: 3 } });
  });

  it('tells maintainers what would make more of it visible', () => {
    const visible = (id: string) =>
      readPage(small, `projects/${id}/care`)
        .root.querySelectorAll('#visible dt')
        .map((name) => textOf(name));
    expect(visible('constructor')).toEqual(['Stated use', 'Packages in registries', 'DOI']);
    expect(visible('tide-driver')).toEqual(['Stated use']);
    expect(visible('tide-board')).toEqual(['DOI']);
  });
});

it('is told on the page about privacy what is sent, and to which hosts', () => {
  expect(textOf(readPage(small, 'about/privacy').root.querySelector('main'))).toContain(
    'sends the package URLs or the DOI that an entry states to api.datacite.org, api.openalex.org and packages.ecosyste.ms, once a month, and nothing else',
  );
});
