import { describe, expect, it } from 'vitest';

import { readManifests } from '../../src/manifests/read.ts';

describe('licences', () => {
  it.each([
    ['Apache-2.0', 'Apache-2.0', []],
    ['apache-2.0', 'Apache-2.0', []],
    [
      '"GPL-2.0-only WITH Classpath-exception-2.0"',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      [],
    ],
    ['(MIT OR Apache-2.0) AND CC-BY-4.0', '(MIT OR Apache-2.0) AND CC-BY-4.0', []],
    ['LicenseRef-Example', 'LicenseRef-Example', []],
    ['https://spdx.org/licenses/MIT', 'MIT', []],
    ['https://opensource.org/licenses/BSD-3-Clause', 'BSD-3-Clause', []],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0', []],
    ['GPL-3.0', 'GPL-3.0', ['manifest/license-deprecated']],
    ['NOASSERTION', undefined, []],
    ['MIT License', undefined, ['manifest/license']],
    ['GPL', undefined, ['manifest/license']],
    ['https://www.gnu.org/licenses/gpl-3.0.html', undefined, ['manifest/license']],
    ['https://spdx.org/licenses/Nothing-1.0', undefined, ['manifest/license']],
    ['{name: MIT}', 'MIT', []],
    ['{x: y}', undefined, ['manifest/type']],
    ['[]', undefined, []],
  ])('%s', (written, expected, problems) => {
    const yaml = `publiccodeYmlVersion: "0.4"\nlegal:\n  license: ${written}\n`;
    const { fields, problems: found } = readManifests({ 'publiccode.yml': yaml });
    expect(fields.licenses?.software).toBe(expected);
    expect(found.map(({ code }) => code)).toEqual(problems);
  });

  it('are named as they stand where they are unknown, the first eighty letters of them', () => {
    const said = (license: string) =>
      readManifests({
        'publiccode.yml': `publiccodeYmlVersion: "0.4"\nlegal: {license: "${license}"}\n`,
      }).problems.map(({ message }) => /^"(.*?)"/.exec(message)?.[1]);
    const address = (length: number) => 'https://example.org/'.padEnd(length, 'x');
    expect(said(address(80))).toEqual([address(80)]);
    expect(said(address(81))).toEqual([`${address(79)}…`]);
  });

  it('are no expression where they are longer than any', () => {
    const license = 'MIT OR '.repeat(30);
    const { problems } = readManifests({
      'publiccode.yml': `publiccodeYmlVersion: "0.4"\nlegal: {license: "${license}"}\n`,
    });
    expect(problems.map(({ message }) => message)).toEqual(['This is no SPDX expression.']);
  });

  it('are left out as a list when one of them is not understood', () => {
    const yaml = 'version: 1.0.0\nlicenses:\n  - MIT\n  - The usual one\n';
    const { fields, problems } = readManifests({ '.ohwr.yaml': yaml });
    expect(fields).toEqual({});
    expect(problems).toEqual([
      expect.objectContaining({ code: 'manifest/license', path: 'licenses.1' }),
    ]);
  });
});
