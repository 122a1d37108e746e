import { describe, expect, it } from 'vitest';

import type { EntryInput } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { cff, drift, release } from './drift-setup.ts';

describe('what has not drifted', () => {
  it.each<[string, Partial<EntryInput>, Partial<MetadataRecord>]>([
    ['the same licence', { licenses: { software: 'MIT' } }, { license: 'MIT' }],
    [
      'or later, which no file can say',
      { licenses: { software: 'GPL-3.0-or-later' } },
      { license: 'GPL-3.0' },
    ],
    [
      'the licence of another part',
      { licenses: { software: 'MIT', documentation: 'CC-BY-4.0' } },
      { license: 'CC-BY-4.0' },
    ],
    ['one of a choice', { licenses: { software: 'Apache-2.0 OR MIT' } }, { license: 'MIT' }],
    ['no licence in the entry', {}, { license: 'MIT' }],
    ['no licence known to the forge', { licenses: { software: 'MIT' } }, {}],
    ['an archive that is said', { status: 'unsupported' }, { archived: true }],
    ['a commit of last year', { status: 'active' }, { lastCommitAt: '2025-11-01T00:00:00Z' }],
    [
      'silence after the last reading',
      { status: 'active' },
      { lastCommitAt: '2024-06-01T00:00:00Z', fetchedAt: '2024-07' },
    ],
    ['a licence file', {}, { hygiene: { license: true } }],
    ['licences by REUSE', {}, { hygiene: { license: false, reuse: true } }],
    ['the same version', {}, { ...cff('1.2'), ...release('v1.2.0') }],
    ['a newer version', {}, { ...cff('1.10'), ...release('v1.9') }],
    ['a pre-release', {}, { ...cff('1.2'), ...release('v2.0-rc.1') }],
    ['a tag that is a date', {}, { ...cff('1.2'), ...release('2026-01-01') }],
    ['an address with other capitals', {}, { url: 'https://git.example.org/Team/Tool.git' }],
    ['a mirror that was read', {}, { source: 'git', url: 'https://mirror.example.org/tool' }],
  ])('%s', (_name, entry, record) => {
    expect(drift(entry, record)).toEqual({ findings: [], unread: [] });
  });

  it.each<[string, Partial<EntryInput>]>([
    ['whose entry refuses the forge', { harvest: { forge: false, because: 'A mirror.' } }],
    [
      'without a repository',
      { repositories: undefined, links: { design: 'https://x.example.org/' } },
    ],
  ])('a project %s', (_name, entry) => {
    expect(drift(entry)).toEqual({ findings: [], unread: [] });
  });

  it('a project that was never read is counted', () => {
    expect(drift({})).toEqual({ findings: [], unread: ['tool'] });
  });
});
