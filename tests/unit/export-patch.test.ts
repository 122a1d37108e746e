/** The manifests that a repository lacks as a patch, applied by git itself. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { EXPORT_FILES } from '../../src/exports/files.ts';
import { patchText } from '../../src/exports/patch.ts';
import { careMessages as say } from '../../src/messages/en/care.ts';
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FULL, subject } from './export-setup.ts';

const TITLE = 'Matériel & «logiciel», libres';

const ENTRY = {
  ...FULL,
  summary: 'Measures how long a line is: – «ligne» \\ "x".',
  citation: { authors: ['L’équipe'] },
} satisfies EntryInput;

const patchOf = (kind: Kind, record?: Partial<MetadataRecord>) =>
  patchText(subject(kind, ENTRY, record), {
    title: TITLE,
    subject: say.patchSubject,
    message: say.patchMessage,
  });

function git(folder: string, ...words: string[]) {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_COMMITTER_NAME: 'Maintainer',
    GIT_COMMITTER_EMAIL: 'team@example.org',
    GIT_AUTHOR_NAME: 'Maintainer',
    GIT_AUTHOR_EMAIL: 'team@example.org',
  };
  const { status, stdout, stderr } = spawnSync('git', words, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

function applied(patch: string): string {
  const folder = temporaryFolder('patch');
  git(folder, 'init', '-q');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'Begin');
  const file = join(temporaryFolder('mail'), 'manifests.patch');
  writeFileSync(file, patch);
  git(folder, 'am', '-q', file);
  return folder;
}

describe('the patch', () => {
  it.each(['hardware', 'software'] as const)('of %s is applied by git am, to the byte', (kind) => {
    const folder = applied(patchOf(kind) ?? '');
    const files = readdirSync(folder).filter((name) => name !== '.git');
    expect(files).toContain('codemeta.json');
    for (const name of files) {
      const made = EXPORT_FILES[name as keyof typeof EXPORT_FILES](subject(kind, ENTRY));
      expect(readFileSync(join(folder, name), 'utf8')).toBe(made);
    }
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('is by the site, and says that nobody has reviewed it', () => {
    const folder = applied(patchOf('software') ?? '');
    expect(git(folder, 'log', '-1', '--format=%an <%ae>')).toBe(
      `${TITLE} <catalogue@site.invalid>`,
    );
    expect(git(folder, 'log', '-1', '--format=%s')).toBe(
      'Add codemeta.json, CITATION.cff, publiccode.yml',
    );
    expect(git(folder, 'log', '-1', '--format=%b')).toContain(
      'https://site.example/projects/tool/\n\nNobody has reviewed it yet.',
    );
  });

  it('leaves out what was seen in the repository', () => {
    const patch = patchOf('software', { hygiene: { citation: true, codemeta: false } });
    expect(patch).not.toContain('b/CITATION.cff');
    expect(patch).toContain('b/codemeta.json');
    const all = { citation: true, codemeta: true, publiccode: true };
    expect(patchOf('software', { hygiene: all })).toBeUndefined();
  });
});
