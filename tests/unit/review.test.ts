/** What is said about a merge request, from two instances and a list of files. */
import { micromark } from 'micromark';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { renderReview } from '../../src/merge-request/render.ts';
import { reviewChange, type Side } from '../../src/merge-request/review.ts';
import { validateInstance } from '../../src/validate/report.ts';
import { inCopy, plus, type Changes } from '../fixtures/validate/overlay.ts';

function side(changes: Changes): Side {
  return inCopy(changes, (folder) => {
    const instance = readInstance(folder);
    return { instance, problems: validateInstance(instance).problems };
  });
}

const before = side({});

/** The comment on a change of the small instance. */
function comment(changes: Changes, outside: readonly string[] = []): string {
  const review = reviewChange({
    before,
    after: side(changes),
    files: Object.keys(changes),
    outside,
    site: {
      repository: { url: 'https://git.example.org/office/site', branch: 'main', kind: 'gitlab' },
      forges: [{ host: 'git.example.org', kind: 'gitlab' }],
    },
    today: '2026-11-22',
  });
  const frame = { commit: 'abc', hosts: new Set(['git.example.org']) };
  return renderReview(review, { ...frame, preview: 'https://pages.example/dist/' });
}

/** The lines below a heading. */
function under(text: string, heading: string): string[] {
  const [, rest = ''] = text.split(`### ${heading}\n\n`);
  return (rest.split('\n\n')[0] ?? '').split('\n');
}

const PROBE = `name: Probe
title: Fast probe
summary: Measures what it touches.
licenses: { software: GPL-2.0-only AND Apache-2.0, documentation: CC-BY-4.0 }
repositories: [https://git.example.org/things/probe, https://elsewhere.example/probe]
topics: [timing]
contact: forum@example.org
`;

const FILE = 'catalogue/software/probe.yaml';

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
    const text = comment({}, ['.gitlab-ci.yml', 'src/site/site.ts']);
    expect(text).toContain('with the rights of this project: `.gitlab-ci.yml`.');
    expect(text).toContain('2 files of the program change: `.gitlab-ci.yml`, `src/site/site.ts`.');
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

describe('a hostile entry', () => {
  const EVIL = '@all /close !1 #1 ~bug <script>alert(1)</script> [x](javascript:alert(1)) `x';

  it.each([
    [
      'in its texts',
      {
        [FILE]: `name: ${JSON.stringify(EVIL)}\nsummary: ${JSON.stringify(EVIL)}\nrepositories: [https://git.example.org/office/site/-/issues/1]\n`,
      },
    ],
    [
      'in its keys and ids',
      { [FILE]: `name: X\n${JSON.stringify(EVIL)}: 1\ntopics: [${JSON.stringify(EVIL)}]\n` },
    ],
    ['in the name of its file', { [`catalogue/software/@all !1 <b> \`x.yaml`]: PROBE }],
    ['in its licence', { [FILE]: PROBE.replace('CC-BY-4.0', `'${EVIL}'`) }],
  ])('does nothing %s', (_, changes) => {
    const text = comment(changes);
    expect(text).not.toMatch(/^\s*\//m);
    const root = parse(micromark(text));
    for (const element of root.querySelectorAll('code')) element.remove();
    expect(root.textContent).not.toMatch(/@\w|[#!~]\w/);
    expect(root.querySelectorAll('script, img, a[href^="javascript"]')).toEqual([]);
    const links = root.querySelectorAll('a').map((element) => element.getAttribute('href'));
    expect(links.filter((href) => href?.includes('/-/'))).toEqual([]);
  });
});
