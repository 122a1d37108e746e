import { describe, expect, it } from 'vitest';

import { expressionPieces, licensesIn } from '../../src/licences/expression-spans.ts';

describe('licensesIn', () => {
  it.each([
    ['MIT', ['MIT']],
    ['CERN-OHL-W-2.0+', ['CERN-OHL-W-2.0']],
    ['Apache-2.0 WITH SHL-2.1', ['Apache-2.0 WITH SHL-2.1']],
    ['(MIT OR LicenseRef-Own) AND MIT', ['MIT', 'LicenseRef-Own']],
    [
      'GPL-2.0-or-later WITH Classpath-exception-2.0 OR MIT',
      ['GPL-2.0-or-later WITH Classpath-exception-2.0', 'MIT'],
    ],
    ['', []],
    ['AND', []],
    ['MIT WITH', ['MIT']],
  ])('finds in "%s" %j', (expression, licenses) => {
    expect(licensesIn(expression)).toEqual(licenses);
  });
});

describe('expressionPieces', () => {
  it('says which text stands for which licence', () => {
    const pieces = expressionPieces('(MIT OR GPL-2.0-only WITH  GCC-exception-2.0) AND EUPL-1.2+');
    expect(pieces).toEqual([
      { text: '(' },
      { text: 'MIT', license: 'MIT' },
      { text: ' OR ' },
      {
        text: 'GPL-2.0-only WITH  GCC-exception-2.0',
        license: 'GPL-2.0-only WITH GCC-exception-2.0',
      },
      { text: ') AND ' },
      { text: 'EUPL-1.2+', license: 'EUPL-1.2' },
    ]);
  });

  it.each(['MIT', '(MIT OR  Apache-2.0 WITH SHL-2.1)', ' MIT AND', 'A+ OR (B)', ''])(
    'gives "%s" back unchanged',
    (expression) => {
      expect(
        expressionPieces(expression)
          .map(({ text }) => text)
          .join(''),
      ).toBe(expression);
    },
  );
});
