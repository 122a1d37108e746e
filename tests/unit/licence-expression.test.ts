/** The grammar of SPDX licence expressions. */
import exceptions from 'spdx-exceptions/index.json' with { type: 'json' };
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

import { licensesOf } from '../../src/licences/expression-tree.ts';
import { parseExpression } from '../../src/licences/expression.ts';

/** A tree as nested lists, to be read at a glance. */
function outline(text: string): unknown {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed.fault.kind;
  return (function shape(tree: typeof parsed.tree): unknown {
    if (tree.type !== 'license') return [tree.type, ...tree.operands.map(shape)];
    const id = tree.id + (tree.orLater ? '+' : '');
    return tree.exception === undefined ? id : `${id} with ${tree.exception}`;
  })(parsed.tree);
}

describe('an expression', () => {
  it.each([
    ['MIT', 'MIT'],
    ['CERN-OHL-S-2.0+', 'CERN-OHL-S-2.0+'],
    ['Apache-2.0 WITH SHL-2.1', 'Apache-2.0 with SHL-2.1'],
    ['MIT OR ISC', ['or', 'MIT', 'ISC']],
    ['MIT OR ISC AND Zlib', ['or', 'MIT', ['and', 'ISC', 'Zlib']]],
    ['(MIT OR ISC) AND Zlib', ['and', ['or', 'MIT', 'ISC'], 'Zlib']],
    ['MIT AND ISC AND Zlib', ['and', 'MIT', 'ISC', 'Zlib']],
    ['((MIT))', 'MIT'],
    ['LicenseRef-Geant4', 'LicenseRef-Geant4'],
    ['DocumentRef-a.b:LicenseRef-c', 'DocumentRef-a.b:LicenseRef-c'],
    ['  MIT\n  OR ISC ', ['or', 'MIT', 'ISC']],
  ])('%j is read', (text, tree) => {
    expect(outline(text)).toEqual(tree);
  });

  it.each([
    ['', 'operand', 0],
    ['MIT OR', 'operand', 4],
    ['AND MIT', 'operand', 0],
    ['MIT OR OR ISC', 'operand', 4],
    ['()', 'parenthesis', 1],
    ['(MIT', 'parenthesis', 0],
    ['MIT)', 'parenthesis', 3],
    ['MIT ISC', 'operator', 4],
    ['MIT or ISC', 'operator-case', 4],
    ['MIT WITH', 'with', 4],
    ['(MIT) WITH SHL-2.1', 'with', 6],
    ['MIT/ISC', 'word', 0],
    ['MIT++', 'word', 0],
    ['LicenseRef-a_b', 'word', 0],
  ])('%j is refused: %s at %i', (text, kind, offset) => {
    expect(parseExpression(text)).toMatchObject({ ok: false, fault: { kind, offset } });
  });

  it.each([...ids, ...deprecated])('may be %s', (id) => {
    expect(outline(id)).toBe(id);
  });

  it.each(exceptions)('may have the exception %s', (id) => {
    expect(outline(`GPL-2.0-only WITH ${id}`)).toBe(`GPL-2.0-only with ${id}`);
  });

  it('names its licences in order', () => {
    const parsed = parseExpression('MIT OR (MIT AND ISC+)');
    const ids = parsed.ok && licensesOf(parsed.tree).map(({ id }) => id);
    expect(ids).toEqual(['MIT', 'MIT', 'ISC']);
  });
});
