/** A licence that stays on its files is not a no to the work as a whole. */
import { describe, expect, it } from 'vitest';

import { drawAnswer } from '../../src/features/checker/draw-answer.ts';
import {
  expressionAnswer,
  readOutbound,
} from '../../src/licences/compatibility/expression-answer.ts';
import { compatibilityData, matrix } from '../../src/licences/compatibility/rules.ts';
import type { Use } from '../../src/schemas/verdict.ts';

const cells = compatibilityData.licenses.flatMap(({ id: from }) =>
  compatibilityData.licenses.map(({ id: to }) => ({ from, to, rule: matrix.rule(from, to) })),
);

/** What a reason says where other terms may apply to the work that files of others stand in. */
const OTHER_TERMS = /\blarger work (?:may|can) carry\b|\bfiles (?:stay|keep)\b/;

function ask(from: string, to: string, use: Use = 'merge') {
  const out = readOutbound(matrix, to);
  if (!out.ok) throw new Error(out.message);
  return expressionAnswer(matrix, from, out.keys, { use, artefact: 'software' });
}

describe('the file and the whole', () => {
  it.each(['MIT', 'Apache-2.0', 'BSD-3-Clause', 'EUPL-1.2'])(
    'are told apart for MPL-2.0 into %s',
    (to) => {
      const { verdict, pairs } = ask('MPL-2.0', to);
      expect(verdict).toBe('conditional');
      const text = pairs.map((pair) => drawAnswer(pair).text).join('');
      expect(text).toContain('stays under MPL-2.0');
      expect(text).toContain(`It may go out under ${to}`);
      const linked = ask('MPL-2.0', to, 'link').pairs.map((pair) => drawAnswer(pair).text);
      expect(linked.join('')).not.toContain('It may go out under');
    },
  );

  it('no cell is a no although its own reason says that the work may carry other terms', () => {
    expect(cells).toHaveLength(34 ** 2);
    const contrary = cells.filter(
      ({ rule }) =>
        rule?.merge === 'no' &&
        rule.link !== 'no' &&
        OTHER_TERMS.test(rule.why.replace('{in}', '')),
    );
    expect(contrary).toEqual([]);
  });

  it('only a condition stays where the files keep their licence', () => {
    const scoped = cells.filter(({ rule }) => rule?.scope === 'files');
    expect(scoped.length).toBeGreaterThan(10);
    expect(scoped.filter(({ rule }) => rule?.merge !== 'conditional')).toEqual([]);
    const said = cells.filter(
      ({ rule }) => rule?.merge === 'conditional' && OTHER_TERMS.test(rule.why),
    );
    expect(said.filter(({ rule }) => rule?.scope !== 'files')).toEqual([]);
  });
});
