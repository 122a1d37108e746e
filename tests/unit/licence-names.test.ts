/** The names of the SPDX list: each leads to its id, in the programs and in the form. */
import list from 'spdx-license-list/spdx.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { checkExpression } from '../../src/licences/check.ts';
import { LICENSE_IDS } from '../../src/licences/ids.ts';

const said = (text: string) =>
  checkExpression(text, 'documentation')
    .map(({ message }) => message)
    .join('\n');

describe('a name of the SPDX list', () => {
  it('leads to its id', () => {
    const lost = Object.entries(list).filter(
      ([id, { name }]) =>
        LICENSE_IDS.has(id) && !LICENSE_IDS.has(name) && !said(name).includes(`"${id}"`),
    );
    expect(lost.map(([id, { name }]) => `${id}: ${name}: ${said(name)}`)).toEqual([]);
  });
});
