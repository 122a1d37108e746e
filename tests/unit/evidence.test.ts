import { describe, expect, it } from 'vitest';

import { evidenceOf } from '../../src/catalogue/evidence.ts';
import { entrySchema, type EntryInput, type Kind } from '../../src/schemas/entry.ts';
import {
  EVIDENCE_KINDS,
  evidenceSchema,
  type EvidenceKind,
} from '../../src/schemas/evidence-line.ts';
import { metadataRecordSchema, type MetadataRecord } from '../../src/schemas/metadata.ts';
import { FULL_EVIDENCE } from '../support/full-evidence.ts';

const READ = '2026-11-29T02:13:07Z';
const PYPI = 'pkg:pypi/harbour-master';
const CONDA = 'pkg:conda/harbour-master?channel=conda-forge';
const DOI = '10.5281/zenodo.3437025';

function evidence(
  entry: Partial<EntryInput>,
  record: Partial<MetadataRecord> = {},
  kind: Kind = 'software',
) {
  const project = {
    id: 'a',
    kind,
    entry: entrySchema.parse({ name: 'A', repositories: ['https://example.org/a/a'], ...entry }),
    metadata: metadataRecordSchema.parse({ source: 'git', fetchedAt: READ, ...record }),
    pictures: [],
  };
  const all = evidenceOf(project);
  for (const one of all) evidenceSchema.parse(one);
  const of = (name: EvidenceKind) => all.find((one) => one.kind === name);
  return { all, of };
}

const service = (more: object = {}) => ({ checkedAt: READ, url: 'https://example.org/', ...more });

describe('evidence of use', () => {
  it('stands from the strongest sign to the weakest', () => {
    const { all } = evidence({}, {}, 'hardware');
    expect(all.map(({ kind }) => kind)).toEqual(['stated', 'citations', 'sold', 'listed']);
    const stated = evidence({ packages: [PYPI], availability: [{ vendor: 'V' }] });
    expect(stated.all.map(({ kind }) => kind)).toEqual([...EVIDENCE_KINDS]);
  });

  it('gives each number with its source, its day and its page, and no sum', () => {
    const { of } = evidence({ packages: [PYPI, CONDA], identifiers: { doi: DOI } }, FULL_EVIDENCE);
    expect(of('dependents')?.lines).toEqual([
      {
        source: 'ecosyste-ms',
        state: 'found',
        asOf: READ,
        purl: PYPI,
        url: 'https://packages.ecosyste.ms/registries/pypi.org/packages/harbour-master',
        packages: 52,
        repositories: 1340,
      },
      expect.objectContaining({ purl: CONDA, packages: 17 }),
    ]);
    expect(of('citations')?.lines.map(({ source, citations }) => [source, citations])).toEqual([
      ['datacite', 83],
      ['openalex', 112],
    ]);
    expect(of('packages')?.lines.map(({ source, downloads }) => [source, downloads])).toEqual([
      ['pypistats', 48_112],
      ['anaconda', 912_004],
    ]);
  });

  it.each([
    ['nobody was asked', { packages: [PYPI] }, {}, 'not-looked-for', undefined],
    ['there is nothing to ask about', {}, {}, 'not-looked-for', 'packages'],
    [
      'nothing was found',
      { packages: [PYPI] },
      { ecosysteMs: service({ packages: [] }) },
      'none',
      undefined,
    ],
    [
      'a zero was counted',
      { packages: [PYPI] },
      {
        ecosysteMs: service({
          packages: [{ purl: PYPI, url: 'https://example.org/', packages: 0 }],
        }),
      },
      'none',
      undefined,
    ],
    [
      'the service has never answered',
      { packages: [PYPI] },
      { ecosysteMs: service({ failing: { since: READ, reason: 'timeout' } }) },
      'unanswered',
      undefined,
    ],
    [
      'only a package was counted that the entry states no more',
      { packages: [CONDA] },
      {
        ecosysteMs: service({
          packages: [{ purl: PYPI, url: 'https://example.org/', packages: 9 }],
        }),
      },
      'none',
      undefined,
    ],
  ] as const)('tells apart that %s', (_, entry, record, state, lacks) => {
    const found = evidence(entry as Partial<EntryInput>, record as Partial<MetadataRecord>).of(
      'dependents',
    );
    expect(found).toMatchObject({ state, ...(lacks && { lacks }) });
    expect(found?.lacks).toBe(lacks);
  });

  it('keeps the last good answer of a service that fails, and says since when', () => {
    const failing = { since: '2026-11-30T02:00:00Z', reason: 'unreachable' as const };
    const { of } = evidence(
      { identifiers: { doi: DOI } },
      { datacite: service({ doi: DOI, citations: 4, failing }) },
    );
    expect(of('citations')?.lines).toEqual([
      expect.objectContaining({ citations: 4, asOf: READ, failingSince: failing.since }),
    ]);
  });

  it('takes no count of a DOI that the entry had before', () => {
    const { of } = evidence(
      { identifiers: { doi: DOI } },
      { datacite: service({ doi: '10.1234/other', citations: 4 }) },
    );
    expect(of('citations')).toMatchObject({ state: 'not-looked-for', lines: [] });
  });

  it('names what the entry states: uses, vendors and certificates', () => {
    const { of } = evidence(
      {
        uses: [{ field: 'Ports', what: 'Tables for pilots.', source: 'A report', date: '2025-06' }],
        availability: [{ vendor: 'Quay', url: 'https://quay.example/a' }],
        identifiers: { oshwa: 'CH000012' },
        review: { state: 'sourced', date: '2026-11-21', sources: ['https://example.org/s'] },
      },
      { softwareHeritage: service({ archivedAt: READ }) },
      'hardware',
    );
    expect(of('stated')?.lines).toEqual([
      { source: 'entry', state: 'found', text: 'Tables for pilots.', asOf: '2025-06' },
    ]);
    expect(of('sold')?.lines).toMatchObject([{ text: 'Quay', asOf: '2026-11-21' }]);
    expect(of('listed')?.lines.map(({ source, text }) => [source, text])).toEqual([
      ['entry', 'CH000012'],
      ['software-heritage', undefined],
    ]);
  });
});
