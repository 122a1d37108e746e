/** Why an answer is what it is: the reason, the remarks and the licences that a reader sees beside the verdict. */
import { describe, expect, it } from 'vitest';

import { licenseSyntax as say } from '../../src/messages/en/licence-syntax.ts';
import type { PairAnswer, ReasonCode, Remark } from '../../src/licences/compatibility/answer.ts';
import {
  expressionAnswer,
  readExpression,
  readOutbound,
} from '../../src/licences/compatibility/expression-answer.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';
import type { Artefact } from '../../src/schemas/entry.ts';
import type { Use, Verdict } from '../../src/schemas/verdict.ts';

function pairs(inbound: string, outbound: string, use: Use = 'merge', artefact?: Artefact) {
  const read = readOutbound(matrix, outbound);
  if (!read.ok) throw new Error(read.message);
  return expressionAnswer(matrix, inbound, read.keys, { use, artefact: artefact ?? 'software' })
    .pairs;
}

const reasons = (found: readonly PairAnswer[]) => found.map(({ reason }) => reason);

describe('a text without a licence', () => {
  it.each<[string, Use, Verdict, ReasonCode]>([
    ['', 'merge', 'ask', 'noassertion'],
    [' NOASSERTION ', 'merge', 'ask', 'noassertion'],
    ['NONE', 'merge', 'no', 'none'],
    ['NONE', 'link', 'no', 'none'],
    ['NONE', 'tool', 'ask', 'none'],
    ['MIT, ISC', 'merge', 'ask', 'separator'],
    ['MIT; ISC', 'merge', 'ask', 'separator'],
    ['MIT\tISC', 'merge', 'ask', 'separator'],
    ['as you like', 'merge', 'ask', 'unreadable'],
  ])('"%s" by %s: %s, because of %s', (inbound, use, verdict, reason) => {
    expect(pairs(inbound, 'MIT', use)).toEqual([
      { inbound: inbound.trim(), outbound: '', use, verdict, reason, source: [], remarks: [] },
    ]);
  });
});

describe('a licence that the rules do not know', () => {
  it.each<[string, string, ReasonCode]>([
    ['CDDL-1.1', 'MIT', 'unlisted'],
    ['MIT', 'CDDL-1.1', 'unlisted'],
    ['Own-1.0', 'MIT', 'not-on-list'],
    ['MIT WITH Classpath-exception-2.0', 'MIT', 'exception'],
    ['GPL-2.0-only+', 'GPL-2.0-only', 'contradiction'],
    ['gpl-2.0-ONLY+', 'GPL-2.0-only', 'contradiction'],
  ])('%s into %s: %s', (inbound, outbound, reason) => {
    const found = pairs(inbound, outbound);
    expect(reasons(found)).toEqual([reason]);
    expect(found).toMatchObject([{ inbound, outbound, verdict: 'ask', source: [], remarks: [] }]);
  });

  it('gives the reason for the part that nobody asserts', () => {
    expect(reasons(pairs('MIT AND NOASSERTION', 'MIT'))).toEqual([undefined, 'noassertion']);
  });

  it('is doubted as a whole, however good its other branch is', () => {
    const read = readOutbound(matrix, 'MIT');
    const question = { use: 'merge', artefact: 'software' } as const;
    const answer = expressionAnswer(matrix, 'MIT OR Own-1.0', read.ok ? read.keys : [], question);
    expect(answer.verdict).toBe('ask');
    expect(answer.pairs.map(({ inbound }) => inbound)).toEqual(['MIT', 'Own-1.0']);
  });
});

describe('a licence is named as it is written', () => {
  it.each<[string, string]>([
    ['GPL-2.0+', 'GPL-2.0+'],
    ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
    ['mit', 'mit'],
  ])('%s', (inbound, label) => {
    expect(pairs(inbound, 'GPL-3.0-only')).toMatchObject([{ inbound: label }]);
  });
});

describe('remarks', () => {
  it.each<[string, string, Use, Artefact, readonly Remark[]]>([
    ['GPL-2.0', 'GPL-2.0-only', 'merge', 'software', ['ambiguous-version']],
    ['GPL-2.0-only', 'GPL-2.0', 'merge', 'software', ['ambiguous-version']],
    ['GPL-2.0+', 'GPL-3.0-only', 'merge', 'software', []],
    ['MPL-2.0+', 'MPL-2.0', 'merge', 'software', ['later-versions']],
    ['Apache-2.0 WITH LLVM-exception', 'MIT', 'merge', 'software', ['exception-inbound']],
    ['Apache-2.0 WITH LLVM-exception', 'MIT', 'separate', 'software', []],
    ['MIT', 'Apache-2.0 WITH LLVM-exception', 'merge', 'software', ['exception-outbound']],
    ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception', 'merge', 'software', []],
    ['LGPL-3.0-only', 'CERN-OHL-P-2.0', 'link', 'hardware', ['linking-unclear', 'other-domain']],
    ['LGPL-3.0-only', 'CERN-OHL-P-2.0', 'link', 'gateware', ['linking-unclear', 'other-domain']],
    ['LGPL-3.0-only', 'Apache-2.0', 'link', 'software', []],
    ['CERN-OHL-W-2.0', 'MIT', 'merge', 'documentation', ['other-domain']],
    ['CERN-OHL-W-2.0', 'MIT', 'separate', 'documentation', []],
  ])('%s into %s by %s, for %s: %j', (inbound, outbound, use, artefact, expected) => {
    const [pair] = pairs(inbound, outbound, use, artefact);
    const limits = pair?.remarks.filter((remark) => remark !== 'inferred' && remark !== 'cited');
    expect(limits).toEqual(expected);
  });

  it('say on what an answer rests unless a source says it', () => {
    expect(pairs('MIT', 'CERN-OHL-W-2.0')[0]).toMatchObject({
      basis: 'inferred',
      remarks: ['inferred'],
    });
    expect(pairs('MIT', 'Apache-2.0', 'tool')[0]?.remarks).toContain('cited');
  });

  it('keep our reading only beside a doubt', () => {
    expect(pairs('MIT', 'GPL-3.0-only')[0]).not.toHaveProperty('reading');
    expect(pairs('MIT', 'GPL-2.0-only WITH Classpath-exception-2.0')[0]).toMatchObject({
      verdict: 'ask',
      reading: 'yes',
    });
  });

  it('turn a "no" into a doubt where an exception may allow more, and leave a "yes"', () => {
    const withException = (outbound: string) =>
      pairs('GPL-2.0-only WITH Classpath-exception-2.0', outbound)[0];
    expect(withException('Apache-2.0')).toMatchObject({ verdict: 'ask', reading: 'no' });
    expect(withException('GPL-2.0-only')).toMatchObject({ verdict: 'yes' });
  });
});

describe('a use beside the work', () => {
  it('rests on the Open Source Definition for licences that meet it, else on nothing', () => {
    expect(pairs('GPL-2.0-only', 'MIT', 'separate')[0]).toMatchObject({
      basis: 'sourced',
      reason: 'separate',
      source: ['Open Source Definition, 1 and 9'],
    });
    expect(pairs('CC-BY-SA-4.0', 'MIT', 'separate')[0]).toMatchObject({
      basis: 'inferred',
      reason: 'separate',
      source: [],
    });
  });

  it('as a tool rests on what the FSF says of the output of a program', () => {
    const [pair] = pairs('GPL-2.0-only', 'MIT', 'tool');
    expect(pair).toMatchObject({ reason: 'tool', verdict: 'conditional', basis: 'cited' });
    expect(pair?.source).toEqual([expect.stringContaining('#GPLOutput')]);
  });

  it('as files that keep their licence says so for merging alone', () => {
    const scoped = [...matrix.licenses.keys()].flatMap((inbound) =>
      ['merge', 'link'].flatMap((use) => pairs(inbound, 'Apache-2.0', use as Use)),
    );
    const files = scoped.filter(({ scope }) => scope !== undefined);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ use }) => use))).toEqual(new Set(['merge']));
  });

  it('names the two licences in the words of a rule', () => {
    const all = [...matrix.licenses.keys()].flatMap((inbound) => pairs(inbound, 'Apache-2.0'));
    const texts = all.flatMap(({ why, note, source }) => [why ?? '', note ?? '', ...source]);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('Apache-2.0'))).toBe(true);
  });
});

describe('the worst meaning counts', () => {
  it('of a licence that does not say whether later versions are included', () => {
    expect(pairs('GPL-2.0', 'GPL-3.0-only')).toMatchObject([{ inbound: 'GPL-2.0', verdict: 'no' }]);
    expect(pairs('GPL-3.0-only', 'GPL-2.0')).toMatchObject([
      { outbound: 'GPL-2.0', verdict: 'no' },
    ]);
  });
});

describe('an expression', () => {
  it('may be 2,000 characters long, and says so beyond', () => {
    const long = (characters: number) => `MIT${' '.repeat(characters - 3)}`;
    expect(readExpression(long(2000)).ok).toBe(true);
    expect(readExpression(long(2001))).toEqual({
      ok: false,
      fault: { kind: 'word', message: say.tooLong(2000), offset: 0 },
    });
  });

  it('has its operators in any case, but not inside a name', () => {
    expect(readExpression('(MIT)or(ISC)').ok).toBe(true);
    expect(pairs('MIT and ISC', 'MIT').map(({ inbound }) => inbound)).toEqual(['MIT', 'ISC']);
  });

  it('of one’s own work is refused with the word that is no licence', () => {
    expect(readOutbound(matrix, 'MIT OR Own-1.0')).toEqual({
      ok: false,
      message: say.notOnList('Own-1.0'),
    });
    expect(readOutbound(matrix, 'MIT OR')).toMatchObject({ ok: false });
  });
});
