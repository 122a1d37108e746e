/** What the checker tells people: one answer in words, also for licences that are written as names. */
import { describe, expect, it, vi } from 'vitest';

import { drawReport } from '../../src/features/checker/draw-report.ts';
import { runCheck } from '../../src/features/checker/run-check.ts';
import { commonRows } from '../../src/licences/compatibility/common-table.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';
import { meantBy } from '../../src/licences/meant.ts';
import { answerOf, anyOne, everyOne, type Judgement } from '../../src/schemas/verdict.ts';

const stateOf = (inbound: string, outbound: string) =>
  ({ inbound, outbound, use: 'merge', artefact: 'software' }) as const;
const checkOf = (inbound: string, outbound: string) =>
  runCheck(matrix, stateOf(inbound, outbound), async () => meantBy);

async function drawn(inbound: string, outbound: string): Promise<string> {
  const checked = await checkOf(inbound, outbound);
  return checked.ok ? drawReport(checked, 'office@example.org').text : '';
}

async function answer(inbound: string, outbound: string): Promise<string> {
  const checked = await checkOf(inbound, outbound);
  return checked.ok ? answerOf(checked.report) : Object.values(checked.faults).join(' ');
}

/** Whether the meaning of names was looked up. */
async function looksUp(inbound: string, outbound: string): Promise<boolean> {
  const load = vi.fn(async () => meantBy);
  await runCheck(matrix, stateOf(inbound, outbound), load);
  return load.mock.calls.length > 0;
}

describe('the table of common pairs', () => {
  it('asks the office only where nobody has a reading', () => {
    const cells = commonRows(matrix).flatMap(({ merged }) => merged);
    const asked = cells.filter((cell) => answerOf(cell) === 'ask');
    expect(asked.length).toBeLessThanOrEqual(9);
    for (const { basis, verdict } of asked) expect([basis, verdict]).not.toContain('sourced');
  });
});

describe('an answer', () => {
  it('is one mark, and a reading can be confirmed by a mail that says of what', async () => {
    const html = await drawn('MIT', 'CERN-OHL-W-2.0');
    expect(html.match(/class="mark [^"]*"/g)).toEqual(['class="mark yes reading"']);
    expect(html).toContain('Yes, we read');
    const subject = encodeURIComponent('May this be used so: MIT into CERN-OHL-W-2.0?');
    expect(html).toContain(`href="mailto:office@example.org?subject=${subject}"`);
  });

  it('that a steward gives needs nobody to confirm it', async () => {
    expect(await drawn('GPL-2.0-only', 'Apache-2.0')).not.toContain('mailto:');
  });

  it('has a mark for each licence where several are named', async () => {
    const html = await drawn('MIT OR GPL-2.0-only', 'Apache-2.0');
    expect(html.match(/class="mark /g)).toHaveLength(3);
  });
});

describe('a licence that is written as a name', () => {
  it.each([
    ['GPL v3', 'GPL-3.0', 'Apache-2.0'],
    ['GPL v2 or later', 'GPL-2.0-or-later', 'GPL-3.0-only'],
    ['CERN OHL W', 'CERN-OHL-W-2.0', 'CERN-OHL-S-2.0'],
    ['Apache 2.0', 'Apache-2.0', 'GPL-3.0-or-later'],
  ])('%s is answered as %s', async (name, id, outbound) => {
    expect(await looksUp(name, outbound)).toBe(true);
    expect(await answer(name, outbound)).toBe(await answer(id, outbound));
    expect(await answer('MIT', name)).toBe(await answer('MIT', id));
    expect(await drawn(name, outbound)).toContain(`was taken as ${id}.`);
  });

  it.each([
    ['CERN OHL', 'MIT'],
    ['MIT', 'BSD'],
  ])('is asked back where it leaves open which is meant: %s into %s', async (inbound, outbound) => {
    expect(await answer(inbound, outbound)).toMatch(/may mean .+ or .+\. Write which\./);
  });

  it('is read in a list, too, once for all that bear it', async () => {
    const html = await drawn('a: Apache 2.0\nb: Apache 2.0\nc: no such thing', 'MIT');
    expect(html.match(/was taken as Apache-2\.0\./g)).toHaveLength(1);
    expect(html).toContain('no such thing');
  });

  it.each([
    'MIT',
    'MIT OR GPL-2.0-only',
    'NOASSERTION',
    'LicenseRef-ours',
    'NOASSERTION AND MIT',
    '',
  ])('is not looked for in %j', async (text) => {
    expect(await looksUp(text, 'MIT')).toBe(false);
  });
});

describe('a judgement on several', () => {
  const [yes, no, ask, conditional] = (['yes', 'no', 'ask', 'conditional'] as const).map(
    (verdict): Judgement => ({ verdict }),
  ) as [Judgement, Judgement, Judgement, Judgement];
  const reads = (reading: 'yes' | 'no' | 'conditional'): Judgement => ({ verdict: 'ask', reading });

  it.each([
    [[yes, reads('yes')], 'yes-reading', 'yes'],
    [[no, reads('yes')], 'no', 'yes-reading'],
    [[yes, reads('no')], 'no-reading', 'yes'],
    [[ask, reads('yes')], 'ask', 'yes-reading'],
    [[ask, reads('no')], 'no-reading', 'ask'],
    [[conditional, reads('yes')], 'conditional-reading', 'conditional'],
    [[no, reads('no')], 'no', 'no-reading'],
  ] as const)('%j: all %s, any %s', (judgements, all, any) => {
    expect(answerOf(everyOne(judgements))).toBe(all);
    expect(answerOf(anyOne(judgements))).toBe(any);
  });
});
