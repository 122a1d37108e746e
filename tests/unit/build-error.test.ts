import { describe, expect, it } from 'vitest';

import { describeBuildError } from '../../src/site/build-error.ts';

const located = (message: string, file: string, hint?: string) =>
  Object.assign(new Error(message), { loc: { file, line: 6, column: 1 }, hint });

describe('describeBuildError', () => {
  it.each([
    [
      'a place in a page',
      located('6:1: Expected a closing tag for `<Must>` (6:1)', '/site/content/guidelines/a.mdx'),
      'content/guidelines/a.mdx:6:1 error build Expected a closing tag for `<Must>` (6:1)',
    ],
    [
      'a place given as an address, and a hint',
      located('Unknown component.', 'file:///site/content/pages/b.mdx', 'Use one of the handbook.'),
      'content/pages/b.mdx:6:1 error build Unknown component.\nUse one of the handbook.',
    ],
    [
      'all errors at once',
      Object.assign(new Error('Build failed with 2 errors'), {
        errors: [located('One.', '/site/a.mdx'), located('Two.', '/site/b.mdx')],
      }),
      'a.mdx:6:1 error build One.\nb.mdx:6:1 error build Two.',
    ],
    ['something that is no error', 'why', 'The site could not be built: why'],
    [
      'a component that no page gets',
      Object.assign(new Error('Expected component `Warnin` to be defined: you likely forgot it.'), {
        page: '/guidelines/start/publish/',
      }),
      'The page /guidelines/start/publish/ uses <Warnin>, and there is no such component for pages. Is it misspelt?',
    ],
    [
      'the page of a fault of the program, with its stack',
      Object.assign(new Error('No place.'), {
        page: '/topics/',
        stack: 'Error: No place.\n  at x',
      }),
      'The page /topics/ could not be made.\nError: No place.\n  at x',
    ],
  ])('says %s', (_what, error, text) => {
    expect(describeBuildError(error, '/site')).toBe(text);
  });

  it('keeps the stack of a fault in the program', () => {
    const error = new TypeError('x is undefined');
    expect(describeBuildError(error, '/site')).toContain(error.stack);
  });
});
