import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { projectFacts } from '../../src/catalogue/facts.ts';
import { assignLicenses } from '../../src/catalogue/assign-licenses.ts';
import { escapeParagraphs } from '../../src/lib/markdown.ts';
import { withManifest } from '../../src/catalogue/harvest.ts';
import type { ManifestFields, ManifestRecord } from '../../src/schemas/manifest/manifest.ts';
import { flatten } from '../../src/manifests/merge.ts';
import { type Entry, entrySchema, type EntryInput } from '../../src/schemas/entry.ts';

const URL = 'https://git.example.org/board';

function entryOf(input: Partial<EntryInput> = {}): Entry {
  return entrySchema.parse({ name: 'Board', repositories: [URL], ...input });
}

function recordOf(fields: ManifestFields, file = '.ohwr.yaml'): ManifestRecord {
  const sources = Object.fromEntries(flatten(fields).map(([path]) => [path, file]));
  return { fields, sources, problems: [] };
}

describe('withManifest', () => {
  it('fills what the entry leaves open, and says from which file', () => {
    const { entry, harvested } = withManifest(
      entryOf({ summary: 'Of the entry.', links: { issues: 'https://x.org/1' } }),
      recordOf({
        name: 'Another name',
        summary: 'Of the manifest.',
        status: 'wip',
        links: { issues: 'https://x.org/2', forum: 'https://x.org/3', homepage: `${URL}.git` },
        identifiers: { doi: '10.1000/182' },
      }),
      'hardware',
    );
    expect(entry).toEqual({
      ...entryOf({ summary: 'Of the entry.', status: 'wip' }),
      links: { issues: 'https://x.org/1', forum: 'https://x.org/3' },
      identifiers: { doi: '10.1000/182' },
    });
    expect(harvested).toEqual({
      status: '.ohwr.yaml',
      'links.forum': '.ohwr.yaml',
      'identifiers.doi': '.ohwr.yaml',
    });
  });

  const status = recordOf({ status: 'active', since: 2001 }, 'codemeta.json');
  it.each([
    ['nothing said', undefined, { status: 'codemeta.json', since: 'codemeta.json' }],
    [
      'the file is named',
      { manifest: 'codemeta.json' },
      { status: 'codemeta.json', since: 'codemeta.json' },
    ],
    ['another file is named', { manifest: 'okh.yml' }, {}],
    ['manifests are off', { manifest: false as const, because: 'It is of the framework.' }, {}],
    [
      'a field is off',
      { without: ['status' as const], because: 'Out of date.' },
      { since: 'codemeta.json' },
    ],
  ])('obeys `harvest`: %s', (_name, harvest, expected) => {
    const entry = entryOf(harvest ? { harvest } : {});
    expect(withManifest(entry, status, 'software').harvested).toEqual(expected);
  });

  it('takes how to cite from the manifest, unless the entry says it or switches it off', () => {
    const record = recordOf({ citation: { authors: ['The Board Team'] } }, 'CITATION.cff');
    const cited = (more: Partial<EntryInput>) =>
      withManifest(entryOf(more), record, 'hardware').entry.citation;
    expect(cited({})).toEqual({ authors: ['The Board Team'] });
    expect(cited({ citation: 'Cite the paper.' })).toBe('Cite the paper.');
    const without = { without: ['citation' as const], because: 'It names another work.' };
    expect(cited({ harvest: without })).toBeUndefined();
  });

  it('wants a reason for a field that is switched off', () => {
    const input = { name: 'Board', harvest: { without: ['status'] } };
    expect(entrySchema.safeParse(input).success).toBe(false);
  });

  it('fills the parts that have no licence', () => {
    const { entry, harvested } = withManifest(
      entryOf({ licenses: { hardware: 'CERN-OHL-W-2.0' } }),
      recordOf({
        licenses: { unspecified: ['CERN-OHL-P-2.0', 'GPL-3.0-or-later', 'CC-BY-SA-4.0'] },
      }),
      'hardware',
    );
    expect(entry.licenses).toEqual({
      hardware: 'CERN-OHL-W-2.0',
      software: 'GPL-3.0-or-later',
      documentation: 'CC-BY-SA-4.0',
    });
    expect(Object.keys(harvested)).toEqual(['licenses.software', 'licenses.documentation']);
  });
});

describe('licences without a part', () => {
  it.each([
    [['MIT'], 'gateware', { gateware: 'MIT' }],
    [['CC-BY-SA-4.0'], 'hardware', { hardware: 'CC-BY-SA-4.0' }],
    [
      ['CERN-OHL-S-2.0', 'CC-BY-4.0'],
      'gateware',
      { gateware: 'CERN-OHL-S-2.0', documentation: 'CC-BY-4.0' },
    ],
    [['GPL-2.0-or-later', 'LGPL-2.1-or-later'], 'software', {}],
    [
      ['GPL-3.0', 'CERN-OHL-W-2.0'],
      'hardware',
      { software: 'GPL-3.0', hardware: 'CERN-OHL-W-2.0' },
    ],
    [['LicenseRef-Own', 'MIT'], 'software', { software: 'MIT' }],
  ] as const)('%j of a project of %s', (expressions, kind, expected) => {
    expect(assignLicenses(expressions, kind)).toEqual(expected);
  });
});

describe('a description from a manifest', () => {
  it.each([
    'A *star*, a _line_, `code`, [x](javascript:y), <b>, &amp; and ![i](j)',
    '# no heading\n\n- no list\n\n1. none\n\n> no quote\n\n===\n\n---',
    'a\\*b ~~c~~ | d',
  ])('shows as the text that it is: %j', (text) => {
    const html = micromark(escapeParagraphs(text));
    expect(html).not.toMatch(/<(?!\/?p>)/);
    const shown = html
      .replaceAll(/<\/?p>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const words = (value: string) => value.replaceAll('&amp;', '&').split(/\s+/);
    expect(words(shown.replaceAll('&amp;', '&'))).toEqual(words(text));
  });
});

describe('the catalogue', () => {
  const at = (day: string) => `2026-${day}T00:00:00Z`;
  function projectOf(input: Partial<EntryInput>) {
    const catalogue = createCatalogue({
      entries: [{ id: 'board', kind: 'hardware', entry: entryOf(input) }],
      ecosystems: [],
      vocabularies: { topics: [], organisations: [], interfaces: [], relations: [], outlines: [] },
      numbers: {},
      metadata: {
        [URL]: {
          source: 'gitlab',
          fetchedAt: at('11-20'),
          archived: true,
          commits: 12,
          stars: 3,
          manifest: recordOf({ status: 'wip' }),
          kept: [{ source: 'git', fetchedAt: at('08-01'), facts: ['commits'] }],
        },
      },
    });
    return catalogue.listed.map(projectFacts)[0] ?? {};
  }

  it('takes the status from the entry, then from a manifest, then from the forge', () => {
    expect(projectOf({ status: 'active' }).status).toEqual({ value: 'active', origin: 'entry' });
    expect(projectOf({}).status).toEqual({ value: 'wip', origin: 'manifest', asOf: at('11-20') });
    const harvest = { manifest: false as const, because: 'Wrong.' };
    expect(projectOf({ harvest }).status).toEqual({
      value: 'unsupported',
      origin: 'forge',
      forge: 'gitlab',
      asOf: at('11-20'),
    });
  });

  it('gives each fact the source and age of its own reading', () => {
    expect(projectOf({}).commits).toEqual({ value: 12, origin: 'history', asOf: at('08-01') });
  });

  it('takes nothing from a forge that the entry refuses', () => {
    expect(projectOf({ harvest: { forge: false, because: 'A mirror.' } })).toEqual({});
  });
});
