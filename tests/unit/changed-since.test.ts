/** Whether a page changed after its translation: only where dates tell it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runGitSync } from '../../src/lib/git.ts';
import { changedSince, daysIn } from '../../src/site/changed-since.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PAGE = 'content/pages/boat.mdx';
const FRENCH = 'content/pages/boat.fr.mdx';

describe('a translation', () => {
  const since = (days: Readonly<Record<string, string>>, page = {}, translation = {}) =>
    changedSince(
      { file: PAGE, ...page },
      { file: FRENCH, ...translation },
      (file: string) => days[file],
    );

  it('is older than its page by the days of git', () => {
    expect(since({ [PAGE]: '2026-05-02', [FRENCH]: '2026-05-01' })).toBe('2026-05-02');
    expect(since({ [PAGE]: '2026-05-01', [FRENCH]: '2026-05-01' })).toBeUndefined();
    expect(since({ [PAGE]: '2026-05-01', [FRENCH]: '2026-05-02' })).toBeUndefined();
  });

  it('is so by what the two say of themselves, without git', () => {
    const reviewed = { reviewed: '2026-06-01' };
    expect(since({}, reviewed, { translated: '2026-05-01' })).toBe('2026-06-01');
    expect(since({}, reviewed, { translated: '2026-06-01' })).toBeUndefined();
  });

  it('says itself which state it translates, whenever its file changed', () => {
    const days = { [PAGE]: '2026-05-02', [FRENCH]: '2026-07-01' };
    expect(since(days, {}, { translated: '2026-05-01' })).toBe('2026-05-02');
  });

  it('is not called older where a day is not known', () => {
    expect(since({})).toBeUndefined();
    expect(since({ [PAGE]: '2026-05-02' })).toBeUndefined();
    expect(since({}, { reviewed: '2026-06-01' })).toBeUndefined();
    expect(since({}, {}, { translated: '2026-05-01' })).toBeUndefined();
  });
});

describe('the days of pages', () => {
  const folder = temporaryFolder('dated');
  const git = (words: readonly string[], day = '2026-01-01') =>
    runGitSync(words, {
      folder,
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
    });
  const commit = (day: string, ...files: readonly string[]) => {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), day);
    }
    git(['add', '-A']);
    const me = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    git([...me, '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', day], day);
  };

  it('are those of their last commits, in a folder of the checkout too', () => {
    git(['init', '-q']);
    commit('2026-05-01', `office/${PAGE}`, `office/${FRENCH}`);
    commit('2026-05-02', `office/${PAGE}`);
    expect([...daysIn(join(folder, 'office'))].toSorted()).toEqual([
      [FRENCH, '2026-05-01'],
      [PAGE, '2026-05-02'],
    ]);
  });

  it('are not known without git', () => {
    expect(daysIn('/').size).toBe(0);
  });
});
