/** Files beside pages that are published with them: one fault at a time in a valid instance. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { inCopy, INSTANCE, plus, problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const PAGE = 'content/guidelines/software/publish.mdx';
const FILE = 'content/guidelines/software/letter.odt';
const link = (target: string) => plus(`\nUse [the letter](${target}).\n`);

const CASES: readonly FaultCase[] = [
  ['page/file', { [PAGE]: link('./letter.odt') }, `page/file There is no file ${FILE}.`],
  [
    'page/file',
    { [PAGE]: plus('\nUse [the letter][1].\n\n[1]: ./letter.odt\n') },
    `page/file There is no file ${FILE}.`,
  ],
  [
    'page/file',
    { [PAGE]: link('./letter.docm'), 'content/guidelines/software/letter.docm': 'x' },
    'page/file A page can link to a file beside it if its type is one of csv, docx,',
  ],
  [
    'page/file',
    { [PAGE]: link('./letter.html'), 'content/guidelines/software/letter.html': 'x' },
    'page/file A page can link to a file beside it if',
  ],
  [
    'page/file',
    { [PAGE]: link('./letter%20one.odt') },
    'and its name has letters, digits, hyphens and full stops only.',
  ],
  [
    'page/file',
    { [PAGE]: link('./letter.odt'), [FILE]: Buffer.alloc(10_000_001) },
    'page/file A file beside a page may have 10 MB at most.',
  ],
  ['page/file', { [PAGE]: link('./letter.odt'), [`${FILE}/a`]: 'x' }, 'There is no file'],
  ['page/file-unused', { [FILE]: 'x' }, `${FILE}:1:1 page/file-unused It is published`],
  [
    'link/broken',
    { [PAGE]: link('letter.odt'), [FILE]: 'x' },
    'link/broken The site has no page "/guidelines/software/publish/letter.odt". For a file beside the page, write "./letter.odt".',
    ['page/file-unused'],
  ],
];

expectEachFault('a file beside a page', CASES);

it('is faulted at the line and column of its link', () => {
  const lines = readFileSync(join(INSTANCE, PAGE), 'utf8').split('\n').length;
  const problems = problemsOf({ [PAGE]: plus('\n[The letter](./letter.odt)\n') });
  expect(problems.find(({ code }) => code === 'page/file')).toMatchObject({
    file: PAGE,
    line: lines + 1,
    column: 14,
  });
});

it('is no fault where a page beside it links to it', () => {
  expect(problemsOf({ [PAGE]: link('./letter.odt'), [FILE]: 'x' })).toEqual(problemsOf({}));
});

it('is no file of the instance if it is a link out of it', () => {
  const problems = inCopy({ [PAGE]: link('./letter.odt') }, (folder) => {
    symlinkSync('/etc/hostname', join(folder, FILE));
    return validateInstance(readInstance(folder)).problems;
  });
  expect(problems.map(shortened)).toContainEqual(expect.stringContaining('There is no file'));
});
