import { describe, expect, it } from 'vitest';

import { factsFromNames } from '../../src/refresh/root-files.ts';

describe('names at the root', () => {
  it('tell which files are there', () => {
    const { hygiene, licenseFiles, designFormats } = factsFromNames(
      [
        'Readme.rst',
        'COPYING.LGPL',
        'LICENSES',
        'REUSE.toml',
        'CHANGES',
        'board.kicad_pcb',
        'top.vhd',
        'licensed.c',
      ],
      ['CODE_OF_CONDUCT.md'],
    );
    expect(hygiene).toMatchObject({
      readme: true,
      license: true,
      reuse: true,
      changelog: true,
      codeOfConduct: true,
      security: false,
    });
    expect(licenseFiles).toEqual(['COPYING.LGPL', 'LICENSES']);
    expect(designFormats).toEqual(['KiCad', 'VHDL']);
  });

  it.each([
    [['Readme.rst'], 'Readme.rst'],
    [['README', 'README.md', 'README.rst'], 'README.md'],
    [['README.fr.md', 'readme.markdown'], 'readme.markdown'],
    [['reader.md'], undefined],
  ])('tell the README among %j', (names, expected) => {
    expect(factsFromNames(names).readmeFile).toBe(expected);
    expect(factsFromNames([], names).readmeFile).toBeUndefined();
  });
});
