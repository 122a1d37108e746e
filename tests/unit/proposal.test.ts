import { describe, expect, it } from 'vitest';

import { filledAddress, takesText } from '../../src/exports/proposal.ts';

const GITHUB = 'https://github.com/team/tool/new/main?filename=codemeta.json';
const GITLAB = 'https://gitlab.com/team/tool/-/new/main?file_name=codemeta.json';
const FORGEJO = 'https://codeberg.org/team/tool/_new/main?filename=codemeta.json';

describe('the page of a forge that makes a file', () => {
  it.each([GITHUB, FORGEJO])('is filled where the forge takes a text: %s', (address) => {
    const filled = filledAddress(address, '{"a": "b & c (d"}\n');
    expect(new URL(filled ?? '').searchParams.get('value')).toBe('{"a": "b & c (d"}\n');
    expect(filled?.startsWith(address)).toBe(true);
    expect(filled).not.toMatch(/[()\s"]/);
  });

  it.each([GITLAB, 'https://git.example.org/tool', 'nonsense'])(
    'is left as it is: %s',
    (address) => {
      expect(takesText(address)).toBe(false);
      expect(filledAddress(address, 'a')).toBeUndefined();
    },
  );

  it('is left as it is where the text, as an address writes it, is too long', () => {
    expect(filledAddress(GITHUB, 'x'.repeat(7000))).toBeDefined();
    expect(filledAddress(GITHUB, 'x'.repeat(8000))).toBeUndefined();
    expect(filledAddress(GITHUB, '\n'.repeat(3000))).toBeUndefined();
  });
});
