import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  expressionAnswer,
  readOutbound,
} from '../../src/licences/compatibility/expression-answer.ts';
import { createMatrix } from '../../src/licences/compatibility/matrix.ts';
import { matrix, compatibilityData } from '../../src/licences/compatibility/rules.ts';
import { rank, type Use, USES, type Verdict } from '../../src/schemas/verdict.ts';
import type { Artefact } from '../../src/schemas/entry.ts';

const IDS = compatibilityData.licenses.map(({ id }) => id);
const use = fc.constantFrom(...USES);

function ask(inbound: string, outbound: string, use: Use = 'merge', artefact?: Artefact) {
  const read = readOutbound(matrix, outbound);
  if (!read.ok) throw new Error(read.message);
  return expressionAnswer(matrix, inbound, read.keys, { use, artefact: artefact ?? 'software' });
}

const verdict = (...of: Parameters<typeof ask>) => ask(...of).verdict;

describe('the rules', () => {
  it('say something of every pair, once', () => {
    const pairs = compatibilityData.rules.flatMap(({ pairs }) =>
      Object.entries(pairs).flatMap(([from, to]) => to.map((id) => `${from} > ${id}`)),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBe(IDS.length ** 2);
  });

  it('give every answer with a reason and a source, in every use', () => {
    const bare = IDS.flatMap((from) =>
      IDS.flatMap((to) => USES.flatMap((use) => ask(from, to, use).pairs)),
    ).filter(({ why, reason, source, verdict }) => {
      const hasReason = why !== undefined || reason !== undefined;
      return !hasReason || (verdict !== 'ask' && source.length === 0);
    });
    expect(bare).toEqual([]);
  });

  it('never give as certain what is inferred', () => {
    const answers = IDS.flatMap((from) =>
      IDS.flatMap((to) => USES.flatMap((use) => ask(from, to, use).pairs)),
    );
    const inferred = answers.filter(({ basis }) => basis === 'inferred');
    expect(inferred.length).toBeGreaterThan(400);
    expect(inferred.filter((answer) => answer.verdict !== 'ask')).toEqual([]);
  });
});

describe('a licence into another', () => {
  it.each<[string, string, Use, Verdict]>([
    ['MIT', 'GPL-3.0-or-later', 'merge', 'yes'],
    ['GPL-3.0-or-later', 'MIT', 'merge', 'no'],
    ['Apache-2.0', 'GPL-3.0-or-later', 'merge', 'yes'],
    ['Apache-2.0', 'GPL-2.0-only', 'merge', 'no'],
    ['GPL-2.0-only', 'Apache-2.0', 'merge', 'no'],
    ['GPL-2.0-only', 'GPL-3.0-only', 'merge', 'no'],
    ['GPL-2.0-or-later', 'GPL-3.0-or-later', 'merge', 'yes'],
    ['LGPL-3.0-only', 'Apache-2.0', 'merge', 'no'],
    ['LGPL-3.0-only', 'Apache-2.0', 'link', 'yes'],
    ['CERN-OHL-P-2.0', 'GPL-3.0-only', 'merge', 'ask'],
    ['CERN-OHL-S-2.0', 'CERN-OHL-W-2.0', 'merge', 'no'],
    ['CC-BY-4.0', 'CC-BY-SA-4.0', 'merge', 'yes'],
    ['CC-BY-SA-4.0', 'CC-BY-4.0', 'merge', 'no'],
    ['GPL-2.0-only', 'Apache-2.0', 'separate', 'conditional'],
    ['GPL-2.0-only', 'Apache-2.0', 'tool', 'conditional'],
    ['CC-BY-SA-4.0', 'Apache-2.0', 'separate', 'ask'],
  ])('%s into %s by %s: %s', (inbound, outbound, use, expected) => {
    expect(verdict(inbound, outbound, use)).toBe(expected);
  });

  it('goes both ways only where neither asks for anything to be shared', () => {
    const asksForNothing = (id: string) =>
      ['permissive', 'public-domain'].includes(matrix.licenses.get(id)?.class ?? '');
    const bothWays = IDS.flatMap((a) =>
      IDS.filter((b) => a < b && verdict(a, b) === 'yes' && verdict(b, a) === 'yes').map((b) => [
        a,
        b,
      ]),
    );
    expect(bothWays.length).toBeGreaterThan(0);
    expect(bothWays.filter((pair) => !pair.every(asksForNothing))).toEqual([]);
    expect(verdict('Apache-2.0', 'GPL-3.0-only')).not.toBe(verdict('GPL-3.0-only', 'Apache-2.0'));
  });

  it('is unknown, never a yes, where the rules lack it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), use, (lost, how) => {
        const gone = new Set(lost.map((index) => index % compatibilityData.rules.length));
        const rules = compatibilityData.rules.filter((_, index) => !gone.has(index));
        const fewer = createMatrix({ ...compatibilityData, rules });
        for (const index of gone) {
          for (const [from, to] of Object.entries(compatibilityData.rules[index]?.pairs ?? {})) {
            const outbound = readOutbound(fewer, to[0] ?? '');
            if (!outbound.ok) throw new Error(outbound.message);
            const question = { use: how, artefact: 'software' } as const;
            const answer = expressionAnswer(fewer, from, outbound.keys, question);
            expect([from, to[0], answer.verdict]).toEqual([from, to[0], 'ask']);
          }
        }
      }),
    );
  });

  it('is one answer each for merging and linking', () => {
    expect(ask('MPL-2.0', 'Apache-2.0', 'merge')).not.toEqual(ask('MPL-2.0', 'Apache-2.0', 'link'));
  });

  it('doubts that linking means something for a circuit', () => {
    const { pairs } = ask('LGPL-3.0-only', 'CERN-OHL-P-2.0', 'link', 'gateware');
    expect(pairs[0]).toMatchObject({ verdict: 'ask' });
    expect(pairs[0]?.remarks).toContain('linking-unclear');
  });

  it('keeps our reading beside "ask"', () => {
    expect(ask('MIT', 'CERN-OHL-W-2.0').pairs[0]).toMatchObject({ verdict: 'ask', reading: 'yes' });
  });
});

describe('an expression', () => {
  it.each<[string, string, Verdict]>([
    ['MIT OR GPL-2.0-only', 'Apache-2.0', 'yes'],
    ['MIT AND GPL-2.0-only', 'Apache-2.0', 'no'],
    ['mit or gpl-2.0-only', 'Apache-2.0', 'yes'],
    ['MIT', 'Apache-2.0 OR GPL-2.0-only', 'yes'],
    ['Apache-2.0', 'MIT OR GPL-2.0-only', 'no'],
    ['GPL-2.0+', 'GPL-3.0-only', 'yes'],
    ['GPL-2.0', 'GPL-3.0-only', 'no'],
    ['Apache-2.0 WITH SHL-2.1', 'Apache-2.0', 'yes'],
    ['Apache-2.0 WITH LLVM-exception', 'GPL-3.0-only', 'yes'],
    ['Apache-2.0 WITH LLVM-exception', 'GPL-2.0-only', 'ask'],
    ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0', 'ask'],
    ['Apache-2.0 WITH Commons-Clause', 'Apache-2.0', 'ask'],
    ['Apache-2.0 WITH AdditionRef-ours', 'Apache-2.0', 'ask'],
    ['GPL-2.0-only WITH freertos-exception-2.0', 'GPL-2.0-only', 'ask'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', 'yes'],
    ['MIT WITH Classpath-exception-2.0', 'MIT', 'ask'],
    ['MIT with restrictions', 'GPL-3.0-only', 'ask'],
    ['GPL-2.0-only+', 'GPL-3.0-only', 'ask'],
    ['GPL-2.0-only+ OR GPL-2.0-only', 'GPL-2.0-only', 'yes'],
    ['MIT or later', 'MIT', 'ask'],
    ['CDDL-1.1 OR MIT', 'MIT', 'yes'],
    ['CERN-OHL-S-2.0+', 'CERN-OHL-S-2.0+', 'yes'],
    ['NOASSERTION', 'MIT', 'ask'],
    ['NOASSERTION OR MIT', 'MIT', 'yes'],
    ['NOASSERTION AND MIT', 'MIT', 'ask'],
    ['', 'MIT', 'ask'],
    ['NONE', 'MIT', 'no'],
    ['LicenseRef-Ours', 'MIT', 'ask'],
    ['CDDL-1.1', 'MIT', 'ask'],
    ['MIT', 'CDDL-1.1', 'ask'],
    ['MIT/Apache-2.0', 'MIT', 'ask'],
    ['MIT OR', 'MIT', 'ask'],
  ])('%s into %s: %s', (inbound, outbound, expected) => {
    expect(verdict(inbound, outbound)).toBe(expected);
  });
});

describe('a text that could exhaust a parser', () => {
  it('is no licence', () => {
    expect(verdict('('.repeat(100_000), 'MIT')).toBe('ask');
  });
});

const operand = fc.constantFrom(
  ...IDS.filter((id) => !id.includes(' ')),
  'NOASSERTION',
  'CDDL-1.1',
  'GPL-3.0',
);
const expression = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    operand,
    fc
      .tuple(tie('tree'), fc.constantFrom('AND', 'OR'), tie('tree'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
})).tree;
const outbound = fc.constantFrom(...IDS);

describe('for any expressions', () => {
  it('A OR B is as good as its better branch, A AND B as bad as its worse', () => {
    fc.assert(
      fc.property(expression, expression, outbound, use, (a, b, to, how) => {
        const [first, second] = [rank(verdict(a, to, how)), rank(verdict(b, to, how))];
        expect(rank(verdict(`${a} OR ${b}`, to, how))).toBe(Math.max(first, second));
        expect(rank(verdict(`${a} AND ${b}`, to, how))).toBe(Math.min(first, second));
      }),
    );
  });

  it('what is unknown is never a yes, and any text has an answer', () => {
    fc.assert(
      fc.property(fc.string(), outbound, use, (text, to, how) => {
        const { verdict: found, pairs } = ask(text, to, how);
        if (found === 'yes') expect(pairs.some(({ basis }) => basis !== undefined)).toBe(true);
        expect(pairs.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(expression, outbound, use, (a, to, how) => {
        expect(verdict(`${a} AND LicenseRef-X`, to, how)).not.toBe('yes');
      }),
    );
  });

  it('a licence fits into itself', () => {
    const strangers = IDS.filter((id) => verdict(id, id) !== 'yes');
    expect(strangers).toEqual([]);
  });
});
