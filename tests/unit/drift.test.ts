import { describe, expect, it } from 'vitest';

import { formatHuman } from '../../src/programs/drift/format-human.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { cff, drift, EDIT, manifest, READ, release, URL } from './drift-setup.ts';

describe('drift', () => {
  const failing = (reason: 'unreachable' | 'not-found') => ({
    fetchedAt: '2026-11-12T02:00:00Z',
    failing: { since: '2026-11-13T02:00:00Z', reason },
  });
  const mit = 'publiccodeYmlVersion: "0.4"\ndevelopmentStatus: stable\nlegal:\n  license: MIT\n';
  const file = (path: string) => `${URL}/-/edit/main/${path}`;

  it.each<[string, Partial<EntryInput>, Partial<MetadataRecord>, object]>([
    [
      'of the licence',
      { licenses: { software: 'GPL-3.0-only' } },
      { license: 'Apache-2.0' },
      {
        code: 'license-differs',
        message: 'The entry says GPL-3.0-only; the licence file of the repository is Apache-2.0.',
        who: 'office',
        where: { file: 'catalogue/software/tool.yaml', url: EDIT },
      },
    ],
    [
      'of the licence that only a manifest says',
      { status: 'inactive' },
      { license: 'Apache-2.0', manifest: manifest({ 'publiccode.yml': mit }) },
      {
        code: 'license-differs',
        who: 'maintainer',
        where: { file: 'publiccode.yml', url: file('publiccode.yml') },
      },
    ],
    [
      'between the entry and a manifest',
      { licenses: { software: 'BSD-3-Clause' } },
      { manifest: manifest({ 'publiccode.yml': mit }) },
      {
        code: 'license-differs',
        message: 'The entry says BSD-3-Clause for software; publiccode.yml says MIT.',
        who: 'office',
      },
    ],
    [
      'of the status, archived',
      { status: 'active' },
      { archived: true },
      {
        code: 'status-stale',
        message: 'The entry says active; the repository is archived.',
        proposal: {
          file: 'catalogue/software/tool.yaml',
          path: ['status'],
          from: 'active',
          to: 'unsupported',
        },
      },
    ],
    [
      'of the status, silent',
      { status: 'active' },
      { lastCommitAt: '2023-05-06T00:00:00Z' },
      {
        code: 'status-stale',
        message: 'The entry says active; the last commit is of 2023-05-06.',
        who: 'office',
      },
    ],
    [
      'of the status that a manifest says',
      {},
      { archived: true, manifest: manifest({ 'publiccode.yml': mit }) },
      {
        code: 'status-stale',
        message: 'publiccode.yml says active; the repository is archived.',
        who: 'maintainer',
      },
    ],
    [
      'of the address',
      {},
      { url: 'https://git.example.org/new/tool' },
      {
        code: 'moved',
        who: 'office',
        proposal: {
          path: ['repositories', 0, 'url'],
          from: URL,
          to: 'https://git.example.org/new/tool',
        },
      },
    ],
    [
      'of the version',
      {},
      { ...cff('2.1'), ...release('v3.0') },
      {
        code: 'citation-behind',
        message: 'CITATION.cff says 2.1; the latest release is v3.0.',
        where: { url: file('CITATION.cff') },
      },
    ],
    [
      'for want of a licence file',
      {},
      { hygiene: { license: false } },
      { code: 'no-license-file', where: { url: `${URL}/-/new/main?file_name=LICENSE` } },
    ],
    [
      'by faults in a manifest',
      {},
      { manifest: manifest({ 'CITATION.cff': 'cff-version: 1.2.0\nlicence: MIT\n' }) },
      {
        code: 'manifest-faulty',
        message: 'CITATION.cff has 1 fault.',
        details: ['licence: CITATION.cff has no such key. Did you mean "license"?'],
        who: 'maintainer',
      },
    ],
    [
      'by a link that leads nowhere',
      { links: { homepage: 'https://a.example/', forum: 'https://b.example/' } },
      {
        links: {
          checkedAt: '2026-11-20T02:00:00Z',
          dead: [
            { url: 'https://b.example/', since: '2026-11-06T02:00:00Z' },
            { url: 'https://removed.example/', since: '2026-11-06T02:00:00Z' },
          ],
        },
      },
      {
        code: 'link-dead',
        message: 'https://b.example/ leads nowhere since 2026-11-06.',
        who: 'office',
        where: { url: EDIT },
      },
    ],
    [
      'by a host that is silent',
      {},
      failing('unreachable'),
      {
        code: 'failing',
        message: `${URL}: last confirmed 9 days ago: git.example.org did not answer.`,
      },
    ],
    [
      'by a repository that is gone',
      {},
      failing('not-found'),
      {
        code: 'unreachable',
        message: `${URL}: last confirmed 9 days ago: there is no such repository.`,
        where: { url: EDIT },
      },
    ],
  ])('%s', (_name, entry, record, expected) => {
    const { findings } = drift(entry, record);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ project: 'tool', ...expected });
  });

  it('is looked for in each repository of an entry', () => {
    const other = 'https://git.example.org/team/driver';
    const { findings } = drift(
      { repositories: [URL, other] },
      {},
      {
        [other]: { ...READ, url: 'https://git.example.org/team/linux-driver' },
      },
    );
    expect(findings).toMatchObject([
      { code: 'moved', proposal: { path: ['repositories', 1, 'url'] } },
    ]);
  });

  it('is left alone in retired projects', () => {
    const retired = { date: '2025-01-01', reason: 'Replaced.' };
    expect(drift({ status: 'active', retired }, { archived: true }).findings).toEqual([]);
  });

  it('is printed by what is to be done', () => {
    const report = drift({ status: 'active' }, { archived: true });
    expect(formatHuman(report)).toMatchInlineSnapshot(`
      "Check the status (1, status-stale)
      The project is called active, and its repository is not.
        tool: The entry says active; the repository is archived.
          proposed: status: active → unsupported
          The office: https://forge.example.org/ospo/portal/-/edit/main/catalogue/software/tool.yaml

      1 finding in 1 project."
    `);
  });
});
