import { describe, expect, it } from 'vitest';

import { suggestedId } from '../../src/lib/suggested-id.ts';
import { nameId } from '../../src/schemas/name-id.ts';

describe('the id that a name suggests', () => {
  it.each([
    ['FMC TDC 1ns', 'fmc-tdc-1ns'],
    ['Émile & Co.', 'emile-co'],
    ['Œil de bœuf', 'oeil-de-boeuf'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['Æther', 'aether'],
    ['Þór', 'thor'],
    ['Δt', 'delta-t'],
    ['µTCA crate', 'micro-tca-crate'],
    ['Αθήνα', 'athina'],
    ['Жизнь', 'zhizn'],
    ['Ящик їжак Њ', 'yaschik-yizhak-nj'],
    ['Größe', 'grosse'],
    ['Київ', 'kiyiv'],
    ['Ћирилица Ђоке', 'cirilitsa-djoke'],
    ['Ψυχή', 'psychi'],
    ['თბილისი', 'tbilisi'],
    ['Đakovo Ħal Gœ', 'dakovo-hal-goe'],
    ['C#', 'c-sharp'],
    ['C++ tools', 'c-plus-plus-tools'],
    ['Board #3', 'board-3'],
    ['名', ''],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
    ['  ', ''],
  ])('the id of "%s" is "%s"', (name, id) => {
    expect(suggestedId(name)).toBe(id);
  });
});

describe('the address of what has a name', () => {
  it.each([
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['C', 'c'],
    ['Jupyter Notebook', 'jupyter-notebook'],
    ['MAD-X', 'mad-x'],
    ['CERN COMBO', 'cern-combo'],
    ['PL/SQL', 'pl-sql'],
    ['北京', '5317-4eac'],
  ])('%s is %s', (name, id) => {
    expect(nameId(name)).toBe(id);
  });
});
