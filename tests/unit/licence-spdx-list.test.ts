/** What the pages of licences say from the SPDX list. */
import list from 'spdx-license-list/spdx.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

import { licenseFacts } from '../../src/licences/facts.ts';
import fsf from '../../src/licences/fsf-libre.json' with { type: 'json' };
import { DEPRECATED_IDS, LICENSE_IDS } from '../../src/licences/ids.ts';
import { spdxEntry } from '../../src/licences/spdx-list.ts';

const spdx: Readonly<Record<string, { osiApproved: boolean } | undefined>> = list;

describe('the SPDX list', () => {
  it.each([
    ['CECILL-2.1', true],
    ['CECILL-B', false],
    ['MIT', true],
    ['CERN-OHL-S-2.0+', true],
  ])('says whether %s is approved: %s', (id, osiApproved) => {
    expect(spdxEntry(id)).toMatchObject({ osiApproved });
  });

  it.each([
    ['CECILL-B', true],
    ['CECILL-C', true],
    ['EUPL-1.2', true],
    ['JSON', false],
    // Approved by OSI, and on no list of the FSF.
    ['CECILL-2.1', undefined],
    ['etalab-2.0', undefined],
  ])('says whether %s is free for the FSF: %s', (id, fsfLibre) => {
    expect(spdxEntry(id)?.fsfLibre).toBe(fsfLibre);
  });

  it('has no word on the FSF where the FSF has none on the licence', () => {
    expect(spdxEntry('CECILL-2.1')).toStrictEqual({
      name: 'CeCILL Free Software License Agreement v2.1',
      osiApproved: true,
      text: 'https://spdx.org/licenses/CECILL-2.1.html',
    });
  });

  it('says for every id that an entry may use what the list says, and nothing of what it does not say', () => {
    const ids = [...LICENSE_IDS, ...DEPRECATED_IDS];
    const free = (id: string) =>
      fsf.libre.includes(id) ? true : fsf.notLibre.includes(id) ? false : undefined;
    const contrary = ids.filter((id) => spdxEntry(id)?.fsfLibre !== free(id));
    expect(contrary).toEqual([]);
    expect([...fsf.libre, ...fsf.notLibre].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => spdxEntry(id)?.osiApproved !== spdx[id]?.osiApproved)).toEqual([]);
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
