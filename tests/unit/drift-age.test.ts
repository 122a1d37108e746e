import { describe, expect, it } from 'vitest';

import { ageOf } from '../../src/catalogue/data-age.ts';
import { ageRows } from '../../src/features/drift/ages.ts';
import { driftCommand } from '../../src/programs/drift/command.ts';
import { runCommand } from '../support/run-command.ts';
import type { DriftSubject } from '../../src/features/drift/subject.ts';
import { isBehind } from '../../src/features/drift/version.ts';
import { driftMessages } from '#messages/drift.ts';
import type { FailureReason } from '../../src/lib/http/failure.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TODAY = '2026-11-21T06:00:00Z';

const record = (fetchedAt: string, reason?: FailureReason): MetadataRecord => ({
  source: 'gitlab',
  fetchedAt,
  ...(reason && { failing: { since: TODAY, reason } }),
});

describe('the age of the data, in words', () => {
  it.each([
    [record('2026-11-21T02:00:00Z'), 'checked last night'],
    [record('2026-11-19T02:00:00Z'), 'checked 2 days ago'],
    [record('2026-08'), 'checked in August 2026'],
    [
      record('2026-11-12T02:00:00Z', 'unreachable'),
      'last confirmed 9 days ago: gitlab.com did not answer',
    ],
    [
      record('2026-11-21T02:00:00Z', 'rate-limited'),
      'last confirmed today: gitlab.com asked to be read later',
    ],
    [record('2026-10', 'gone'), 'last confirmed 21 days ago: it was removed'],
  ])('%#: %s', (known, expected) => {
    expect(driftMessages.age(ageOf(known, TODAY), 'gitlab.com')).toBe(expected);
  });

  it('is counted, the latest first and the unknown last', () => {
    const subject = (known?: MetadataRecord): DriftSubject => ({
      project: { id: 'x', kind: 'software', entry: { name: 'x' }, pictures: [] },
      repositories: [{ url: 'https://gitlab.com/a/b', record: known }],
    });
    const subjects = [subject(), subject(record('2026-08')), subject(), subject(record(TODAY))];
    expect(ageRows(subjects, TODAY)).toEqual([
      { label: 'checked last night', projects: 1 },
      { label: 'checked in August 2026', projects: 1 },
      { label: 'not read yet', projects: 2 },
    ]);
  });
});

describe('versions', () => {
  it.each([
    ['2.1', 'v3.0', true],
    ['v01-36', 'v01-37', true],
    ['1.20.0', '@scope/name2@1.20.1', true],
    ['1.2', '1.2.0', false],
    ['1.10', '1.9', false],
    ['main', '1.9', false],
    ['1.9', 'latest', false],
    ['6.30.04', 'v6-30-04', false],
  ])('%s is behind %s: %s', (stated, latest, expected) => {
    expect(isBehind(stated, latest)).toBe(expected);
  });
});

describe('npm run drift', () => {
  it.each([
    [['--format', 'xml'], 'There is no format "xml".'],
    [['--what'], "Unknown option '--what'"],
    [[], 'is no instance'],
  ])('%j cannot run, and says why', async (args, said) => {
    const folder = temporaryFolder('drift');
    const { exitCode, output } = await runCommand(driftCommand, args, { folder, today: TODAY });
    expect(exitCode).toBe(2);
    expect(output).toContain(said);
  });
});
