/** Which kinds the form and the command ask for. */
import { describe, expect, it } from 'vitest';

import { expectedKinds } from '../../src/schemas/expected-kinds.ts';
import { type Kind, KINDS } from '../../src/schemas/words.ts';

describe('the kinds that are asked for', () => {
  it.each<[string, Kind[], Kind[] | undefined, readonly Kind[]]>([
    ['those that are there', ['software', 'software'], undefined, ['software']],
    ['those that are looked for, too', ['software'], ['hardware'], ['hardware', 'software']],
    ['those that are looked for, before the first entry', [], ['gateware'], ['gateware']],
    ['all, where neither says any', [], undefined, KINDS],
  ])('are %s', (_which, there, wanted, expected) => {
    const entries = there.map((kind) => ({ kind }));
    expect(expectedKinds(entries, wanted)).toEqual(expected);
  });
});
