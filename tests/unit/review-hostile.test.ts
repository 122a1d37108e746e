/** Entries that would rather act than be shown. */
import { micromark } from 'micromark';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { comment, FILE, PROBE } from './review-setup.ts';

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
