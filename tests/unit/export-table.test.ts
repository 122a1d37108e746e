/** Columns of `/api/v1/catalogue.csv`. */
import { describe, expect, it } from 'vitest';

import { catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { addressOf, catalogueOf, FULL } from './export-setup.ts';

describe('the columns about packages and use', () => {
  const cells = (entry: EntryInput, record: Partial<MetadataRecord>) => {
    const [head = [], row = []] = parseCsv(
      catalogueCsv(catalogueOf('software', entry, record), addressOf),
    );
    return (column: string) => row[head.indexOf(column)]?.split('; ');
  };
  const [PYPI = ''] = FULL.packages;

  it('tell what was found from what was not, and from what nobody looked for', () => {
    const cell = cells(FULL, {
      npm: { checkedAt: '2026-11-29T02:13:07Z', url: 'https://www.npmjs.com/', packages: [] },
    });
    expect(cell('packages')).toEqual(FULL.packages);
    expect(cell('evidence')).toEqual([
      'stated none',
      'dependents not-looked-for',
      'citations not-looked-for',
      'packages none',
      'listed found',
    ]);
    expect(cell('evidence_lines')).toEqual(['']);
  });

  it('give each number with its source, what it is of, and its day', () => {
    const asked = { checkedAt: '2026-11-29T02:13:07Z', url: 'https://example.org/' };
    const cell = cells(FULL, {
      ecosysteMs: {
        ...asked,
        packages: [{ url: asked.url, purl: PYPI, packages: 3, repositories: 40 }],
      },
      openalex: { ...asked, doi: FULL.identifiers.doi, citations: 12 },
      debian: { ...asked, packages: [] },
    });
    expect(cell('evidence_lines')).toEqual([
      `dependents ecosyste-ms ${PYPI}: packages 3, repositories 40 (2026-11-29)`,
      `citations openalex ${FULL.identifiers.doi}: citations 12 (2026-11-29)`,
    ]);
  });

  it('name the releases that have a package', () => {
    const asked = { checkedAt: '2026-11-29T02:13:07Z', url: 'https://example.org/' };
    const purl = 'pkg:deb/debian/tide?arch=source';
    const entry = { ...FULL, packages: [purl] };
    const cell = cells(entry, {
      debian: { ...asked, packages: [{ url: asked.url, purl, releases: ['bookworm', 'trixie'] }] },
    });
    expect(cell('evidence_lines')).toEqual([
      expect.stringMatching(/^packages debian pkg:deb.*: releases bookworm trixie \(2026-11-29\)$/),
    ]);
  });

  it('are empty for an entry that states nothing of it', () => {
    const cell = cells({ name: 'Tide', summary: 'A driver.' }, {});
    expect(cell('packages')).toEqual(['']);
    expect(cell('evidence_lines')).toEqual(['']);
  });

  it('say where a licence was seen, with the year of the copy where that is known', () => {
    const seen = { part: 'software', license: 'MIT', at: 'https://example.org/LICENSE' } as const;
    const cell = cells(
      {
        name: 'Tide',
        summary: 'A driver.',
        licensesSeen: [seen, { ...seen, year: 2023 }],
      } as EntryInput,
      {},
    );
    expect(cell('licenses_seen')).toEqual([
      'software MIT (https://example.org/LICENSE)',
      'software MIT (https://example.org/LICENSE, 2023)',
    ]);
  });
});
