/** French says all of it in French, and sets its signs as print in France does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { messagesFolder } from '../../src/instance/language.ts';
import { literalsIn } from '../support/literals.ts';

/** Words that both languages write alike. */
const ALIKE = new Set([
  ...['alternative', 'catalogue', 'collaborations', 'commit', 'commits', 'concept', 'contact'],
  ...['date', 'description', 'dimensions', 'documentation', 'forge', 'forges', 'forks', 'format'],
  ...['forum', 'gateware', 'impact', 'important', 'interfaces', 'licence', 'licences', 'menu'],
  ...['note', 'organisation', 'organisations', 'page', 'permissive', 'point', 'possible'],
  ...[
    'citation',
    'citations',
    'programme',
    'publications',
    'question',
    'relation',
    'relations',
    'service',
    'services',
  ],
  ...['source', 'sources', 'version', 'vias'],
]);

/** What has one name in all languages: formats, standards, metrics, programs, units. */
const NAMES = new Set([
  ...['Atom', 'BibTeX', 'CycloneDX', 'HTML', 'JSON Feed', 'KiCad', 'Markdown', 'Software Heritage'],
  ...['Code Changes Commits', 'Licenses Declared', 'New Contributors', 'Release Frequency'],
  ...['git', 'mm', 'repostatus.org'],
]);

/** Keys, files, options and abbreviations: `SPDX-License-Identifier`, `--max-age`, `README`. */
const FOR_PROGRAMS = /^(?:--[a-z-]+|[A-Z_]{2,}|[\w-]*[./][\w./-]+|\w+-\w+-\w+)$/;

const words = (text: string) =>
  text
    .replace(/\([A-Z]+\)/, '')
    .replace(/ \d+\.\d+$/, '')
    .replaceAll(/^[\s,:(.]+|[\s,:).]+$/g, '');

const isAlike = (text: string) =>
  ALIKE.has(words(text).toLowerCase()) || NAMES.has(words(text)) || FOR_PROGRAMS.test(words(text));

/** Lists of words that are understood, and what programs compare, are in no sentence. */
const UNDERSTOOD = new Set(['also', 'ignored', 'words']);

function isForPrograms(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isNewExpression(node)) return true;
  if (ts.isPropertyAssignment(node)) return UNDERSTOOD.has(node.name.getText());
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  return (
    ts.isCaseClause(parent) ||
    ts.isBinaryExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

const textsOf = (language: string, file: string) =>
  literalsIn(readFileSync(join(messagesFolder(language), file), 'utf8'), isForPrograms).filter(
    (text) => /\p{L}{2}/u.test(text),
  );

describe.each(readdirSync(messagesFolder('fr')))('%s', (file) => {
  const french = textsOf('fr', file);

  it('says nothing in English', () => {
    const english = new Set(textsOf('en', file));
    expect(french.filter((text) => english.has(text) && !isAlike(text))).toEqual([]);
  });

  it('has the spaces and apostrophes of French print', () => {
    // What ends with "!" is the reference of a merge request, and with ";" a line of a program.
    const faults = [
      /[ \p{L}](?:[?»](?:\s|$)|[;!]\s)/u,
      / :(?:\s|$)/,
      /«[ \p{L}]/u,
      /[ \u00A0\u202F][\u00A0\u202F]|[\u00A0\u202F] /,
      /\p{L}'\p{L}/u,
    ];
    const faulty = french.filter((text) => faults.some((fault) => fault.test(text)));
    expect(faulty).toEqual([]);
  });
});
