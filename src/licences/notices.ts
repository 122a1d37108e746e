/** Texts to copy: a notice for files, a list for REUSE, the notice of CERN-OHL, the lines for the entry. */
import { licensesIn } from './expression-spans.ts';
import type { Artefact } from '../schemas/entry.ts';

/** A text to copy, with the place for it. */
export interface Snippet {
  readonly place: 'file' | 'reuse' | 'notice' | 'entry';
  readonly text: string;
}

/** Names of the files that hold the texts: `LICENSES/<id>.txt`, for exceptions too. */
export function licenseFiles(license: string): string[] {
  const ids = licensesIn(license).flatMap((id) => id.split(' WITH '));
  return ids.map((id) => `LICENSES/${id}.txt`);
}

export function isCernOhl(license: string): boolean {
  return license.startsWith('CERN-OHL-');
}

export function snippets(license: string, artefact: Artefact, holder: string): Snippet[] {
  return [
    { place: 'file', text: fileNotice(license, holder) },
    { place: 'reuse', text: reuseList(license, artefact, holder) },
    ...(isCernOhl(license)
      ? [{ place: 'notice', text: designNotice(license, holder) } as const]
      : []),
    { place: 'entry', text: `licenses:\n  ${artefact}: ${license}` },
  ];
}

function fileNotice(license: string, holder: string): string {
  return `SPDX-FileCopyrightText: YEAR ${holder}\nSPDX-License-Identifier: ${license}`;
}

function reuseList(license: string, artefact: Artefact, holder: string): string {
  return [
    'version = 1',
    '',
    '[[annotations]]',
    `path = "${artefact}/**"`,
    `SPDX-FileCopyrightText = "YEAR ${holder}"`,
    `SPDX-License-Identifier = "${license}"`,
  ].join('\n');
}

/** The licences call themselves "CERN-OHL-W v2". */
function designNotice(license: string, holder: string): string {
  const version = license.replace(/-2\.0(?=\+?$)/, ' v2').replace(/\+$/, ' or any later version');
  return `Copyright ${holder} YEAR\nLicensed under ${version}\nSource location: https://ADDRESS-OF-YOUR-PROJECT`;
}
