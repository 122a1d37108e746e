/** `content/search.yaml`: what is wrong with it is said at its line. */
import { describe, expect, it } from 'vitest';

import { problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const FILE = 'content/search.yaml';
const faultsOf = (text: string) => problemsOf({ [FILE]: text }).map(shortened);

describe('the words of the search', () => {
  it('may be left out, and may be right', () => {
    expect(
      faultsOf(`answers:
  - { for: [help, whom to ask], to: /about/ }
  - { for: [buy], to: '/catalogue/?availability=buy', label: Boards for sale }
synonyms:
  - [MSPS, MS/s]
ignored: [le, la]
`),
    ).toEqual([]);
    // The first reading of pages starts a program.
  }, 60_000);

  it.each([
    ['a page that is not there', 'answers:\n  - { for: [x], to: /gone/ }\n', `${FILE}:2:21 link/`],
    ['another site', 'answers:\n  - { for: [x], to: //a.example/ }\n', `${FILE}:2:21 schema/`],
    ['nothing to ask', 'answers:\n  - { for: [], to: /about/ }\n', `${FILE}:2:12 schema/`],
    ['a word without another', 'synonyms:\n  - [MSPS]\n', `${FILE}:2:5 schema/`],
    ['a key that is none', 'synonym:\n  - [a, b]\n', `${FILE}:1:1 schema/`],
    ['a key that is written twice', 'ignored: [a]\nignored: [b]\n', `${FILE}:2:1 yaml/`],
  ])('are refused for %s', (_name, text, expected) => {
    expect(faultsOf(text).map((fault) => fault.slice(0, expected.length))).toEqual([expected]);
  });
});
