/** What the pages of licences say from the SPDX list. */
import { describe, expect, it } from 'vitest';

import { licenseFacts } from '../../src/licences/facts.ts';
import { spdxEntry } from '../../src/licences/spdx-list.ts';

describe('the SPDX list', () => {
  it.each([
    ['CECILL-2.1', true],
    ['CECILL-B', false],
    ['MIT', true],
    ['CERN-OHL-S-2.0+', true],
  ])('says whether %s is approved: %s', (id, osiApproved) => {
    expect(spdxEntry(id)).toMatchObject({ osiApproved });
  });

  it.each(['LicenseRef-ours', 'Apache-2.0 WITH SHL-2.1', 'constructor', ''])(
    'says nothing of "%s", which is not the same as "not approved"',
    (id) => {
      expect(spdxEntry(id)).toBeUndefined();
    },
  );

  it('and the facts of this program do not contradict each other', () => {
    const contrary = Object.entries(licenseFacts).filter(
      ([id, { osi }]) => osi !== undefined && osi !== (spdxEntry(id)?.osiApproved ?? osi),
    );
    expect(contrary).toEqual([]);
  });
});
