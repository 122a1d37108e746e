/** Software licences with copyleft for the whole program. */
import { NO_WARRANTY, USE, USE_AND_PATENTS, type LicenseFact } from './license-fact.ts';

export const strongLicenses: Readonly<Record<string, LicenseFact>> = {
  'GPL-2.0-only': {
    name: 'GNU General Public License v2.0 only',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://www.gnu.org/licenses/old-licenses/gpl-2.0-standalone.html',
    permissions: USE,
    conditions: ['include-copyright', 'document-changes', 'disclose-source', 'same-license'],
    limitations: NO_WARRANTY,
  },
  'GPL-2.0-or-later': {
    name: 'GNU General Public License v2.0 or later',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://www.gnu.org/licenses/old-licenses/gpl-2.0-standalone.html',
    permissions: USE,
    conditions: ['include-copyright', 'document-changes', 'disclose-source', 'same-license'],
    limitations: NO_WARRANTY,
  },
  'GPL-3.0-only': {
    name: 'GNU General Public License v3.0 only',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://www.gnu.org/licenses/gpl-3.0-standalone.html',
    permissions: USE_AND_PATENTS,
    conditions: ['include-copyright', 'document-changes', 'disclose-source', 'same-license'],
    limitations: NO_WARRANTY,
  },
  'GPL-3.0-or-later': {
    name: 'GNU General Public License v3.0 or later',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://www.gnu.org/licenses/gpl-3.0-standalone.html',
    permissions: USE_AND_PATENTS,
    conditions: ['include-copyright', 'document-changes', 'disclose-source', 'same-license'],
    limitations: NO_WARRANTY,
  },
  'AGPL-3.0-only': {
    name: 'GNU Affero General Public License v3.0 only',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://www.gnu.org/licenses/agpl.txt',
    permissions: USE_AND_PATENTS,
    conditions: [
      'include-copyright',
      'document-changes',
      'disclose-source',
      'network-use-disclose',
      'same-license',
    ],
    limitations: NO_WARRANTY,
  },
  'AGPL-3.0-or-later': {
    name: 'GNU Affero General Public License v3.0 or later',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://www.gnu.org/licenses/agpl.txt',
    permissions: USE_AND_PATENTS,
    conditions: [
      'include-copyright',
      'document-changes',
      'disclose-source',
      'network-use-disclose',
      'same-license',
    ],
    limitations: NO_WARRANTY,
  },
  'EUPL-1.2': {
    name: 'European Union Public License 1.2',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://joinup.ec.europa.eu/page/eupl-text-11-12',
    equalTexts: euplTexts(),
    permissions: USE_AND_PATENTS,
    conditions: [
      'include-copyright',
      'document-changes',
      'disclose-source',
      'network-use-disclose',
      'same-license',
    ],
    limitations: ['warranty', 'liability', 'trademark-use'],
  },
  // Patents: article 5. Conditions: 5.2, 5.3.1, 5.3.2, 6.4. Limitations: 8, 9.
  'CECILL-2.1': {
    name: 'CeCILL Free Software License Agreement v2.1',
    class: 'strong',
    domains: ['software'],
    osi: true,
    text: 'https://spdx.org/licenses/CECILL-2.1.html',
    permissions: USE_AND_PATENTS,
    conditions: ['include-copyright', 'document-changes', 'disclose-source', 'same-license'],
    limitations: NO_WARRANTY,
  },
};

/**
 * The languages of Decision (EU) 2017/863, whose annex is the EUPL 1.2. By its article 13 all versions that the Commission
 * has approved have identical value. Irish is not among them.
 */
function euplTexts(): Readonly<Record<string, string>> {
  const languages = 'bg cs da de el en es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
    ' ',
  );
  return Object.fromEntries(
    languages.map((language) => [
      language,
      `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=CELEX:32017D0863`,
    ]),
  );
}
