/** What the refresh reads of each kind of catalogue. */
import { describe, expect, it } from 'vitest';

import { federated, json, portal, portalEntry, publiccode } from './federation-setup.ts';

describe('a portal of this program', () => {
  it('gives what a card shows of its own entries', async () => {
    const { run, state, server } = await federated(
      'ospo-portal',
      () =>
        portal(
          [
            portalEntry('tide-board', {
              name: 'Tide Board',
              summary: 'Reads the tide.',
              licenses: { hardware: 'CERN-OHL-S-2.0', software: 'MIT', data: 'MIT' },
              links: { homepage: 'https://tide.test/' },
              topics: ['sensing'],
            }),
            portalEntry('gone', { retired: { date: '2026-01-01', reason: 'No more.' } }),
            // It shows this one for another office.
            portalEntry('else', {}, { page: 'https://another.test/projects/else/' }),
          ],
          { language: 'fr-CH' },
        ),
      '/open/',
    );
    const report = await run();
    expect(server.log.map(({ path }) => path)).toEqual(['/open/api/v1/catalogue.json']);
    expect(state()).toEqual({
      url: 'https://pages.test/open/',
      kind: 'ospo-portal',
      checkedAt: '2026-11-21T02:00:00Z',
      refused: 0,
      projects: [
        {
          page: 'https://pages.test/open/projects/tide-board/',
          name: 'Tide Board',
          summary: 'Reads the tide.',
          language: 'fr-CH',
          kind: 'hardware',
          licenses: ['CERN-OHL-S-2.0', 'MIT'],
          repository: 'https://forge.test/group/tide-board',
          homepage: 'https://tide.test/',
        },
      ],
    });
    expect(report.written).toEqual(['federation/harbour.json']);
    expect(report.catalogues).toEqual([
      { id: 'harbour', office: 'Harbour Lab', entries: 1, refused: 0, requests: 1 },
    ]);
  });
});

describe('an API as that of developers-italia', () => {
  it('is read page by page, and publiccode.yml by its own reader', async () => {
    const software = (name: string, more: object = {}) => ({
      id: name,
      url: `https://forge.test/group/${name.toLowerCase()}.git`,
      publiccodeYml: publiccode(name),
      active: true,
      ...more,
    });
    const { run, state, server } = await federated('developers-italia', ({ path }) =>
      path.includes('after')
        ? json({
            data: [software('Boa'), software('Off', { active: false })],
            links: { next: null },
          })
        : json({ data: [software('Ancora')], links: { prev: null, next: '?page[after]=abc' } }),
    );
    await run();
    expect(server.log.map(({ path }) => path)).toEqual([
      '/v1/software?page[size]=100',
      '/v1/software?page[after]=abc',
    ]);
    expect(state().projects).toEqual([
      {
        page: 'https://forge.test/group/ancora.git',
        name: 'Ancora',
        summary: 'Un programma.',
        language: 'it',
        kind: 'software',
        licenses: ['EUPL-1.2'],
        repository: 'https://forge.test/group/ancora',
      },
      expect.objectContaining({ name: 'Boa' }),
    ]);
  });
});

describe('a Research Software Directory', () => {
  const software = (slug: string, more: object = {}) => ({
    slug,
    brand_name: slug.toUpperCase(),
    short_statement: 'Counts waves.',
    license_for_software: [{ license: 'Apache-2.0' }],
    repository_url: [{ url: `https://forge.test/rsd/${slug}` }],
    ...more,
  });

  it('is asked for its own software, five hundred at a time', async () => {
    const all = Array.from({ length: 501 }, (_, place) => software(`s${place}`));
    const { run, state, server } = await federated('rsd', ({ path }) => {
      const offset = Number(new URL(path, 'https://pages.test').searchParams.get('offset'));
      return json(all.slice(offset, offset + 500));
    });
    await run();
    expect(server.log.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/api/v1/software?select=slug,brand_name,short_statement,license_for_software(license),repository_url(url)&is_published=eq.true&order=slug&limit=500&offset=0',
      expect.stringContaining('&limit=500&offset=500'),
    ]);
    expect(state().projects).toHaveLength(501);
    expect(state().projects[0]).toEqual({
      page: 'https://pages.test/software/s0',
      name: 'S0',
      summary: 'Counts waves.',
      kind: 'software',
      licenses: ['Apache-2.0'],
      repository: 'https://forge.test/rsd/s0',
    });
  });

  it.each([
    [
      'one repository without a list, as older versions answer',
      { repository_url: { url: 'https://forge.test/one' } },
      { repository: 'https://forge.test/one' },
    ],
    [
      'two licences',
      { license_for_software: [{ license: 'MIT' }, { license: 'Apache-2.0' }] },
      { licenses: ['MIT', 'Apache-2.0'] },
    ],
  ])('may have %s', async (_, said, shown) => {
    const { run, state } = await federated('rsd', () => json([software('one', said)]));
    await run();
    expect(state().projects).toEqual([expect.objectContaining(shown)]);
  });

  it.each([
    ['no licence', { license_for_software: null }, 'licenses'],
    // The others would promise more than is granted.
    [
      'a licence that is no SPDX id',
      { license_for_software: [{ license: 'MIT' }, { license: 'Ours' }] },
      'licenses',
    ],
    ['no repository', { repository_url: null }, 'repository'],
    ['no statement', { short_statement: null }, 'summary'],
  ])('with %s says nothing of it', async (_, said, field) => {
    const { run, state } = await federated('rsd', () => json([software('one', said)]));
    await run();
    expect(state().projects).toEqual([expect.not.objectContaining({ [field]: expect.anything() })]);
  });
});
