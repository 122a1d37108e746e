/** `security-insights.yml`: made where all that Security Insights 2.2.0 requires is stated or seen, and nothing made up. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { lackingOf } from '../../src/exports/files.ts';
import { exportedProject } from '../../src/exports/exported-project.ts';
import { securityInsightsSchema } from '../../src/exports/schemas/security-insights.ts';
import { securityInsightsText } from '../../src/exports/security-insights.ts';
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { addressOf, catalogueOf, FULL, READ } from './export-setup.ts';

const ENTRY = {
  ...FULL,
  contact: 'team@sea.example',
} satisfies EntryInput;
const RECORD: Partial<MetadataRecord> = {
  ...READ,
  source: 'gitlab',
  defaultBranch: 'trunk',
  licenseFiles: ['LICENCE'],
};

function subjectOf(entry: EntryInput, record = RECORD, kind: Kind = 'software') {
  const catalogue = catalogueOf(kind, entry, record);
  const project = catalogue.projects.get('tool');
  if (!project) throw new Error('There is no project.');
  return exportedProject(project, catalogue, addressOf);
}

const read = (entry: EntryInput, record = RECORD) =>
  load(securityInsightsText(subjectOf(entry, record)) ?? 'null');

const missing = (entry: EntryInput, record = RECORD) =>
  lackingOf(subjectOf(entry, record))
    .filter(({ name }) => name === 'security-insights.yml')
    .flatMap(({ missing: keys }) => keys.map(({ key, field }) => `${key}: ${field}`));

describe('security-insights.yml', () => {
  it('is valid, and says what the entry states and the forge shows', () => {
    const file = read(ENTRY);
    expect(securityInsightsSchema.safeParse(file).error).toBeUndefined();
    const [repository = ''] = FULL.repositories;
    expect(file).toMatchObject({
      header: {
        'last-reviewed': '2026-10-01',
        url: `${repository}/-/raw/trunk/security-insights.yml`,
      },
      project: {
        administrators: [{ name: 'The line team', primary: true, email: 'team@sea.example' }],
      },
      repository: {
        'core-team': [{ primary: true }, { name: 'The curve team', primary: false }],
        license: {
          url: `${repository}/-/blob/HEAD/LICENCE`,
          expression: 'MIT OR Apache-2.0',
        },
      },
    });
  });

  it('has its own word for the state of a project that is being made', () => {
    expect(read({ ...ENTRY, status: 'wip' })).toMatchObject({ repository: { status: 'WIP' } });
  });

  it.each(Object.keys(FULL.securityInsights))('is not made without %s', (name) => {
    const { [name as 'reviewed']: _, ...securityInsights } = FULL.securityInsights;
    expect(read({ ...ENTRY, securityInsights })).toBeNull();
    expect(missing({ ...ENTRY, securityInsights })).toEqual([
      expect.stringMatching(new RegExp(`: securityInsights\\.${name}$`)),
    ]);
  });

  it.each([
    ['status', ['repository.status: status']],
    ['summary', ['project.repositories: summary']],
    ['licenses', ['repository.license: licenses.software']],
    [
      'repositories',
      ['header.url', 'project.repositories', 'repository.url', 'repository.license'],
    ],
  ] as const)('names what is missing without %s', (field, expected) => {
    const named = missing({ ...ENTRY, [field]: undefined });
    expect(named).toEqual(expected.map((key) => expect.stringContaining(key) as string));
  });

  it('names its own address and a licence only where they can be known', () => {
    expect(missing(ENTRY, READ)).toEqual([
      'header.url: repositories',
      'repository.license: licenses.software',
    ]);
    const hosted = { ...ENTRY, repositories: ['https://github.com/sea/tide'] };
    expect(read({ ...hosted, licenses: { software: 'MIT' } })).toMatchObject({
      header: { url: 'https://github.com/sea/tide/raw/HEAD/security-insights.yml' },
      repository: { license: { url: 'https://spdx.org/licenses/MIT' } },
    });
  });

  it('says of an archived repository that it takes no changes', () => {
    const { changesAccepted: _, automatedChangesAccepted: __, ...facts } = FULL.securityInsights;
    const file = read({ ...ENTRY, securityInsights: facts }, { ...RECORD, archived: true });
    expect(file).toMatchObject({
      repository: { 'accepts-change-request': false, 'accepts-automated-change-request': false },
    });
  });

  it('is made of nothing but software', () => {
    const board = subjectOf(ENTRY, RECORD, 'hardware');
    expect(securityInsightsText(board)).toBeUndefined();
    expect(lackingOf(board).map(({ name }) => name)).not.toContain('security-insights.yml');
  });
});
