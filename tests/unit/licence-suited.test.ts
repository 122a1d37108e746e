/** What is said of valid licences that may not suit what they are for. */
import { describe, expect, it } from 'vitest';

import { checkExpression } from '../../src/licences/check.ts';
import type { Artefact } from '../../src/schemas/entry.ts';

const codes = (text: string, artefact: Artefact) =>
  checkExpression(text, artefact).map(({ code, offset }) => `${offset} ${code}`);

describe('a valid licence may deserve a second thought', () => {
  it.each([
    ['CERN-OHL-1.2', 'hardware', []],
    ['CERN-OHL-1.2', 'gateware', []],
    ['CERN-OHL-1.2', 'software', ['0 license/not-osi-approved']],
    ['TAPR-OHL-1.0', 'hardware', []],
    ['CERN-OHL-W-2.0', 'hardware', []],
    ['CERN-OHL-1.2 OR CERN-OHL-P-2.0', 'software', []],
    ['GPL-3.0-or-later', 'hardware', ['0 license/unsuited']],
    ['GPL-3.0-or-later', 'software', []],
    ['CC-BY-SA-4.0', 'software', ['0 license/unsuited']],
    ['CC-BY-SA-4.0', 'documentation', []],
    ['MIT AND CC0-1.0', 'gateware', ['8 license/unsuited']],
    ['CC-BY-4.0 OR MIT', 'software', []],
    ['CC-BY-4.0 OR CC0-1.0', 'software', ['0 license/unsuited', '13 license/unsuited']],
    ['LicenseRef-Own', 'software', []],
    // What nobody has looked at is not called unsuited, whatever its name reminds of.
    ['LicenseRef-Own', 'hardware', []],
    ['Zlib OR NCSA', 'hardware', []],
    ['LicenseRef-ACC-1', 'software', []],
    ['GPL-1.0-only', 'hardware', ['0 license/unsuited']],
    ['GPL-3.0-or-later WITH GCC-exception-3.1', 'hardware', []],
  ] as const)('%s for %s', (text, artefact, expected) => {
    expect(codes(text, artefact)).toEqual(expected);
  });
});
