/** Ways out of the form, and what else it works out without a browser. */
import { describe, expect, it } from 'vitest';

import { readBlock } from '../../src/programs/intake/block.ts';
import { corrections } from '../../src/features/submit/corrections.ts';
import { headComment } from '../../src/instance/entry-file/head-comment.ts';
import { possibleDuplicates } from '../../src/features/submit/duplicates.ts';
import {
  issueText,
  handInByIssue,
  handInByMail,
  handInByFile,
  type Submission,
} from '../../src/features/submit/hand-in.ts';
import { withValue } from '../../src/features/submit/paths.ts';
import { known } from './submit-setup.ts';

const submission: Submission = {
  id: 'beam-display',
  kind: 'software',
  name: 'Beam Display',
  yaml: 'name: Beam Display\n',
  pictures: [],
  notes: ['**Remark:** none'],
  isUpdate: false,
};
const gitlab = { url: 'https://git.example/o/site', branch: 'main', kind: 'gitlab' } as const;
const github = {
  ...gitlab,
  url: 'https://github.com/o/site',
  kind: 'github',
  folder: 'data',
} as const;
const long = { ...submission, yaml: `name: ${'x'.repeat(9000)}\n` };

describe('a way out', () => {
  it.each([
    [
      'a new file at GitLab',
      handInByFile(submission, gitlab),
      'https://git.example/o/site/-/new/main?file_name=catalogue/software/beam-display.yaml',
      true,
    ],
    [
      'a new file at GitHub',
      handInByFile(submission, github),
      'https://github.com/o/site/new/main?filename=data/catalogue/software/beam-display.yaml&value=name%3A%20Beam%20Display%0A',
      false,
    ],
    [
      'a large file at GitHub',
      handInByFile(long, github),
      'https://github.com/o/site/new/main?filename=data/catalogue/software/beam-display.yaml',
      true,
    ],
    [
      'a new file at Forgejo',
      handInByFile(submission, { ...gitlab, kind: 'forgejo' }),
      'https://git.example/o/site/_new/main?filename=catalogue/software/beam-display.yaml&value=name%3A%20Beam%20Display%0A',
      false,
    ],
    [
      'a file that exists',
      handInByFile({ ...submission, isUpdate: true }, gitlab),
      'https://git.example/o/site/-/edit/main/catalogue/software/beam-display.yaml',
      true,
    ],
  ])('is %s', (_, way, address, needsPaste) => {
    expect(way).toEqual({ address, needsPaste });
  });

  it('is an issue that holds the entry, as the program reads it that takes issues in', () => {
    const url = new URL(handInByIssue(submission, gitlab).address);
    expect(url.searchParams.get('issue[title]')).toBe('Add Beam Display');
    const body = url.searchParams.get('issue[description]') ?? '';
    expect(body).toMatch(/\n\/label ~"add-project"\n$/);
    expect(readBlock(body)).toEqual({
      ok: true,
      block: { kind: 'software', id: 'beam-display', text: submission.yaml },
    });
    expect(new URL(handInByIssue(submission, github).address).searchParams.get('labels')).toBe(
      'add-project',
    );
  });

  it('asks to paste what an address cannot hold', () => {
    const way = handInByIssue(long, gitlab);
    expect(way.needsPaste).toBe(true);
    expect(way.address.length).toBeLessThan(1000);
    expect(handInByMail(long, 'office@a.example').needsPaste).toBe(true);
    expect(handInByMail(submission, 'office@a.example').address).toMatch(
      /^mailto:office@a\.example\?subject=Add%20Beam%20Display&body=/,
    );
  });

  it('fences a text that has fences of its own', () => {
    const yaml = 'name: x\ndescription: |-\n  ```sh\n  make\n  ```\n';
    expect(readBlock(issueText({ ...submission, yaml }))).toMatchObject({ block: { text: yaml } });
  });
});

describe('a correction', () => {
  it.each([
    [
      '`licenses.hardware`: "CERN OHL W v2" is a name. Write the SPDX id: "CERN-OHL-W-2.0".',
      'CERN OHL W v2',
      ['CERN-OHL-W-2.0'],
    ],
    ['`licenses.hardware`: Write "MIT" with these capitals.', 'mit', ['MIT']],
    [
      '`licenses.software`: "GPL-3.0" is deprecated, because it leaves open whether later versions may be used. Write "GPL-3.0-only" or "GPL-3.0-or-later".',
      'GPL-3.0',
      ['GPL-3.0-only', 'GPL-3.0-or-later'],
    ],
    [
      '`licenses.software`: "mit license" is a name. Write the SPDX id: "MIT".',
      'mit license OR Apache-2.0',
      [],
    ],
    ['There is no project "bord". Did you mean "board"?', 'bord', ['board']],
    [
      'This is a page about a repository. Write "https://a.example/b/c".',
      'https://a.example/b/c/-/tree',
      ['https://a.example/b/c'],
    ],
    [
      '`repositories[0]`: Write a full web address that starts with https://. For "git@a.example:b/c" that is "https://a.example/b/c".',
      'git@a.example:b/c',
      ['https://a.example/b/c'],
    ],
    ['`name` is missing.', '', []],
  ])('is taken from %s', (message, value, expected) => {
    expect(corrections({ message }, value)).toEqual(expected);
  });
});

describe('projects that may be the same', () => {
  it.each([
    ['Board', [], ['board name']],
    ['Something', ['https://git.example.org/things/Board.git'], ['board repository']],
    ['Corn', [], []],
    ['', [], []],
  ] as const)('"%s" %s', (name, repositories, expected) => {
    const found = possibleDuplicates(known.projects, name, repositories);
    expect(found.map(({ project, because }) => `${project.id} ${because}`)).toEqual(expected);
  });
});

describe('small things', () => {
  it.each([
    [
      '# yaml-language-server: $schema=x\n# From a register.\n#\n# Checked.\nname: x\n# later\n',
      'From a register.\n\nChecked.',
    ],
    ['# yaml-language-server: $schema=x\nname: x\n', undefined],
    ['name: x\n', undefined],
  ])('the comment above %j is kept', (text, head) => {
    expect(headComment(text)).toBe(head);
  });

  it('leaves no empty shell behind a value that goes', () => {
    const values = { name: 'x', links: { forum: 'y' } };
    expect(withValue(values, 'links.forum', '')).toEqual({ name: 'x' });
    expect(withValue({}, 'links.forum', 'y')).toEqual({ links: { forum: 'y' } });
  });
});
