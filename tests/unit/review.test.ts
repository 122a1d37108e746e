/** What is said about a merge request, from two instances and a list of files. */
import { describe, expect, it } from 'vitest';

import { reviewChange } from '../../src/programs/review/review.ts';
import { plus, type Changes } from '../fixtures/validate/overlay.ts';
import { comment, FILE, PROBE, side, site, under } from './review-setup.ts';

describe('a new entry', () => {
  const text = comment({ [FILE]: PROBE });

  it('is shown as a card, with the page that it will have', () => {
    expect(text.split('\n### ')[0]).toBe(`## Adds Probe, Fast probe

- **Kind:** Software
- **Summary:** Measures what it touches.
- **Shelf number:** given after the merge
- **Entry:** \`catalogue/software/probe.yaml\`
- **Repository:** [git.example.org/things/probe](https://git.example.org/things/probe), \`https://elsewhere.example/probe\`
- **Preview:** [the page](https://pages.example/dist/projects/probe/index.html), [its card](https://pages.example/dist/embed/probe/index.html), [its picture](https://pages.example/dist/projects/probe/picture.png)
`);
  });

  it('has passed the checks', () => {
    expect(under(text, 'Checks')).toEqual(['- The validator has nothing against the entry.']);
  });

  it('has licences that do not fit into one work', () => {
    expect(under(text, 'Licences of its parts')).toEqual([
      '- Software: `GPL-2.0-only AND Apache-2.0`, strongly reciprocal / permissive',
      '- Documentation: `CC-BY-4.0`, permissive',
      expect.stringMatching(/^- \*\*No\.\*\* .*GPL-2\.0-only.*not compatible/),
    ]);
  });

  it('leaves what no program can decide to the office', () => {
    expect(under(text, 'What the office decides')).toEqual([
      '- Does the project belong in the catalogue?',
      '- Is probe the right id? It is the end of the address, for good.',
      expect.stringContaining('“Measures what it touches.”'),
      expect.stringContaining('Is forum@\u200Bexample.org a forum or the address of a role'),
      expect.stringContaining('Nobody who maintains the project has confirmed the entry.'),
    ]);
  });

  it('says that nobody has looked into the repository', () => {
    expect(under(text, 'In its repository')).toEqual([
      expect.stringContaining('Nobody has looked yet.'),
    ]);
  });
});

describe('what belongs here', () => {
  const TOOL = 'content/tools/add-project.yaml';
  const tool = `points:
  - { id: ours, text: It is ours., otherwise: Ask. }
  - { id: rights, kinds: [hardware], text: The rights are clear., otherwise: Ask. }
decides: [The office.]
after: [{ label: Read, text: The office reads it. }]
`;

  it('is asked in the words of the office, for the kind, and a merge request cannot change them', () => {
    const input = { outside: [], site, today: '2026-11-22', files: [FILE, TOOL] };
    const changed = side({ [FILE]: PROBE, [TOOL]: tool.replace('It is ours.', 'Anything goes.') });
    const review = reviewChange({ ...input, before: side({ [TOOL]: tool }), after: changed });
    const asked = review.projects[0]?.decisions.filter(({ code }) => code === 'scope');
    expect(asked).toEqual([{ code: 'scope', text: 'It is ours.' }]);
  });
});

describe('an entry with faults', () => {
  const text = comment({ [FILE]: PROBE.replace('timing', 'timming').replace('name:', 'nam:') });

  it('has its problems in the words of the validator, and no preview', () => {
    expect(text).toContain('- **Preview:** none: the site is not built while there are errors');
    expect(under(text, 'Checks')).toEqual([
      '- 3 errors and 0 warnings. Errors must be mended before it can be published.',
      '- **Error**, line 1: `name` is missing. (`schema/missing`)',
      expect.stringContaining('Did you mean "name"?'),
      expect.stringContaining('Did you mean "timing"?'),
    ]);
  });

  it('says nothing that it cannot know', () => {
    expect(text).not.toContain('None were found');
    expect(text).not.toContain('No licence is stated');
  });
});

describe('what else a change can do', () => {
  const CORE = 'catalogue/gateware/core.yaml';

  it.each<[string, Changes, string | RegExp]>([
    [
      'a field',
      { [CORE]: plus('summary: A core.\n') },
      /## Changes Core[^#]*\*\*Fields:\*\* `summary`/,
    ],
    [
      'a retirement',
      { [CORE]: plus('retired: { date: 2026-11-22, reason: Done., successor: driver }\n') },
      /## Retires Core[^]*Do its maintainers agree[^]*Is driver the project to use instead\?/,
    ],
    [
      'a removal, with what it breaks',
      { [CORE]: null },
      /## Removes `core`[^]*never removed[^]*## Problems in other files[^]*ecosystem\/unknown-member/,
    ],
    [
      'a new name',
      {
        [CORE]: null,
        'catalogue/gateware/new-core.yaml':
          'name: Core\nrepositories: [https://git.example.org/things/core]\naliases: [core]\n',
      },
      /## Renames Core[^]*\*\*Former id:\*\* `core`[^]*number of the old one/,
    ],
    [
      'the repository of another',
      { [FILE]: PROBE.replace('things/probe', 'things/core') },
      'Core (`core`) has the same repository. It may be the same project.',
    ],
    [
      'nearly the name of another',
      { [FILE]: PROBE.replace('name: Probe', 'name: DRIVER') },
      'Driver (`driver`) has nearly the same name.',
    ],
    [
      'no licence',
      { [FILE]: PROBE.replace(/licenses.*\n/, '') },
      'No licence is stated, here or in a manifest.',
    ],
    [
      'words of a vocabulary',
      { 'catalogue/vocabularies/topics.yaml': plus('\n') },
      'New words in `catalogue/vocabularies/topics.yaml`',
    ],
    [
      'a generated file',
      { 'catalogue/metadata.json': '{}\n' },
      'Written by programs, and changed here: `catalogue/metadata.json`.',
    ],
    ['a page', { 'content/pages/about.mdx': plus('\n') }, 'Read them as text.'],
  ])('%s', (_, changes, words) => {
    expect(comment(changes)).toMatch(words);
  });

  it('points at changes of the program, and first at those of the pipeline', () => {
    const pipelines = ['.gitlab-ci.yml', '.forgejo/workflows/ci.yml', '.github/workflows/x.yml'];
    const text = comment({}, [...pipelines, 'src/site/site.ts']);
    const named = pipelines.map((file) => `\`${file}\``).join(', ');
    expect(text).toContain(`with the rights of this project: ${named}.`);
    expect(text).toContain(`4 files of the program change: ${named}, \`src/site/site.ts\`.`);
  });

  it('names the rest where very many change', () => {
    const many = Array.from({ length: 14 }, (_, index): [string, string] => [
      `catalogue/software/p${index}.yaml`,
      `name: P${index}\nrepositories: [https://git.example.org/things/p${index}]\n`,
    ]);
    const text = comment(Object.fromEntries(many));
    expect(text.match(/^## Adds/gm)).toHaveLength(10);
    expect(text).toMatch(/because there are many: `p\d+`, `p\d+`, `p\d+`, `p\d+`\./);
  });
});
