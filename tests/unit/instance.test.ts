/** An instance is read from disk without ever leaving it, whatever stands in its folders. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { inCopy, INSTANCE } from '../fixtures/validate/overlay.ts';

const problemsAfter = (change: (folder: string) => void) =>
  inCopy({}, (folder) => {
    change(folder);
    return validateInstance(readInstance(folder)).problems;
  });

const ENTRY = 'catalogue/software/extra.yaml';

describe('reading an instance', () => {
  it('finds its projects, families, pages and pictures', () => {
    const instance = readInstance(INSTANCE);
    expect(instance.entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'hardware/board',
      'gateware/core',
      'software/driver',
    ]);
    expect(instance.ecosystems.map(({ id }) => id)).toEqual(['family']);
    expect(instance.guidelines.map(({ path }) => path)).toEqual(['software/publish']);
    expect(instance.images.map(({ file }) => file)).toEqual(['catalogue/images/board/front.svg']);
  });

  it('does without the files that programs write', () => {
    const problems = problemsAfter((folder) => {
      rmSync(join(folder, 'catalogue/metadata.json'));
      rmSync(join(folder, 'catalogue/numbers.json'));
    });
    expect(problems).toEqual([]);
  });

  it('misses the site', () => {
    const problems = problemsAfter((folder) => rmSync(join(folder, 'content/site.yaml')));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'file/unreadable', file: 'content/site.yaml' }),
    );
  });

  it.each([
    ['a link out of the instance', '/etc/hostname', 'file/outside'],
    ['a link that leads nowhere', 'nothing.yaml', 'file/outside'],
    ['a link to itself', 'extra.yaml', 'file/outside'],
    ['a link to a folder', '../hardware', 'file/not-a-file'],
  ])('refuses %s', (_, target, code) => {
    const problems = problemsAfter((folder) => symlinkSync(target, join(folder, ENTRY)));
    expect(problems).toMatchObject([{ code, file: ENTRY }]);
  });

  it('refuses a folder that is called like a file', () => {
    const problems = problemsAfter((folder) => mkdirSync(join(folder, ENTRY)));
    expect(problems).toMatchObject([{ code: 'file/not-a-file', file: ENTRY }]);
  });

  it('does not follow a folder that leads out, and says so', () => {
    const problems = problemsAfter((folder) => {
      rmSync(join(folder, 'catalogue/ecosystems'), { recursive: true });
      symlinkSync('/etc', join(folder, 'catalogue/ecosystems'));
    });
    expect(problems.filter(({ file }) => file.startsWith('catalogue/ecosystems'))).toMatchObject([
      { code: 'file/outside', file: 'catalogue/ecosystems' },
    ]);
  });
});
