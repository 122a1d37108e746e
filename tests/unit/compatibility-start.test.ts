/** What the checker shows before anybody asks: the table of frequent pairs, and the fields that an address fills. */
import { describe, expect, it } from 'vitest';

import { COMMON_OUTBOUND, commonRows } from '../../src/licences/compatibility/common-table.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';
import { readCheck, writeCheck } from '../../src/licences/compatibility/state.ts';

describe('the table of frequent pairs', () => {
  const rows = commonRows(matrix);

  it('has an answer of the rules in every cell', () => {
    for (const { inbound, merged, linked } of rows) {
      for (const [use, cells] of [
        ['merge', merged],
        ['link', linked],
      ] as const) {
        expect(cells.map((cell) => [cell.inbound, cell.outbound, cell.use])).toEqual(
          COMMON_OUTBOUND.map((outbound) => [inbound, outbound, use]),
        );
        expect(cells.filter(({ basis }) => basis === undefined)).toEqual([]);
      }
    }
  });

  it('takes each licence of one’s own for the work that it is made for', () => {
    const [cell] = rows
      .filter(({ inbound }) => inbound === 'CERN-OHL-P-2.0')
      .flatMap(({ merged }) => merged.filter(({ outbound }) => outbound === 'CERN-OHL-W-2.0'));
    expect(cell?.remarks).not.toContain('other-domain');
  });
});

describe('the address of a check', () => {
  const state = {
    inbound: 'MIT AND ISC',
    use: 'link',
    outbound: 'GPL-3.0-only',
    artefact: 'gateware',
  } as const;

  it('gives the fields back', () => {
    expect(readCheck(`#${writeCheck(state)}`)).toEqual(state);
    expect(readCheck(`?${writeCheck(state)}`)).toEqual(state);
    expect(readCheck(writeCheck(state))).toEqual(state);
    expect(readCheck('in=A%23B').inbound).toBe('A#B');
  });

  it.each(['', '#use=steal&for=cats', '#other=1'])(
    'asks the usual question at "%s"',
    (fragment) => {
      expect(readCheck(fragment)).toEqual({
        inbound: '',
        use: 'merge',
        outbound: '',
        artefact: 'software',
      });
    },
  );
});
