/**
 * What people write for licences, and the answer to each, word by word, as `__snapshots__` has them.
 * `npx vitest run --project unit tests/unit/licence-written.test.ts -u` writes them anew; read what changed.
 */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { aliasedIds } from '../../src/licences/aliases.ts';
import { checkExpression } from '../../src/licences/check.ts';
import { expressionPieces } from '../../src/licences/expression-spans.ts';
import { licenseInfo } from '../../src/licences/info.ts';
import { meantBy } from '../../src/licences/meant.ts';
import { licenseFiles, snippets } from '../../src/licences/notices.ts';
import { sections } from '../support/sections.ts';

const TEXTS = readFileSync('tests/fixtures/licences/spellings.txt', 'utf8').trim().split('\n');

/** An artefact for which no licence is unsuited but those that suit software alone, and its contrary. */
const ARTEFACTS = ['software', 'documentation'] as const;

function answer(text: string): string {
  const answers = ARTEFACTS.map((artefact) =>
    checkExpression(text, artefact)
      .map(({ code, offset, message }) => `${code} at ${offset}: ${message}`)
      .join('\n'),
  );
  const findings = [...new Set(answers)].filter((one) => one !== '').join('\nor, for texts:\n');
  const ids = [...new Set([...aliasedIds(text), ...meantBy(text)])].join(', ');
  return `${findings || 'nothing to say'}${ids === '' ? '' : `\nmay mean ${ids}`}`;
}

describe('the answers to what people write', () => {
  it.each(TEXTS)('to "%s" is as before', (text) => {
    expect(answer(text)).toMatchSnapshot();
  });

  it('name each licence of an expression where it stands', () => {
    const expression = '(MIT OR Apache-2.0 WITH LLVM-exception) AND CC-BY-4.0 ';
    const pieces = expressionPieces(expression);
    expect(pieces.map(({ text }) => text).join('')).toBe(expression);
    expect(pieces.filter(({ text }) => text === '')).toEqual([]);
    expect(expressionPieces('MIT').map(({ text }) => text)).toEqual(['MIT']);
  });

  it.each(['CERN-OHL-S-2.0', 'CERN-OHL-W-2.0+', 'MIT', 'GPL-3.0-only WITH GCC-exception-3.1'])(
    'give the texts to copy for %s',
    async (license) => {
      const text = sections({
        ...Object.fromEntries(
          snippets(license, 'hardware', 'Harbour lab').map(({ place, text }) => [place, text]),
        ),
        files: licenseFiles(license).join('\n'),
        info: JSON.stringify(licenseInfo(license), undefined, 2),
      });
      const name = license.replaceAll(/[^\w.]+/g, '-');
      await expect(text).toMatchFileSnapshot(`../fixtures/licences/texts-of-${name}.txt`);
    },
  );
});
