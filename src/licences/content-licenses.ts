/** Licences for texts and data. */
import { NO_WARRANTY, USE, type LicenseFact } from './license-fact.ts';

export const contentLicenses: Readonly<Record<string, LicenseFact>> = {
  'CC0-1.0': {
    name: 'Creative Commons Zero v1.0 Universal',
    class: 'public-domain',
    domains: ['data', 'documentation'],
    osi: false,
    text: 'https://creativecommons.org/publicdomain/zero/1.0/legalcode',
    permissions: USE,
    conditions: [],
    limitations: ['warranty', 'liability', 'trademark-use', 'patent-use'],
  },
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0 International',
    class: 'permissive',
    domains: ['documentation', 'data'],
    osi: false,
    text: 'https://creativecommons.org/licenses/by/4.0/legalcode',
    permissions: USE,
    conditions: ['include-copyright', 'document-changes'],
    limitations: ['warranty', 'liability', 'trademark-use', 'patent-use'],
  },
  'CC-BY-SA-4.0': {
    name: 'Creative Commons Attribution Share Alike 4.0 International',
    class: 'strong',
    domains: ['documentation', 'data'],
    osi: false,
    text: 'https://creativecommons.org/licenses/by-sa/4.0/legalcode',
    permissions: USE,
    conditions: ['include-copyright', 'document-changes', 'same-license'],
    limitations: ['warranty', 'liability', 'trademark-use', 'patent-use'],
  },
  'etalab-2.0': {
    name: 'Etalab Open License 2.0',
    class: 'permissive',
    domains: ['data', 'documentation'],
    osi: false,
    text: 'https://spdx.org/licenses/etalab-2.0.html',
    permissions: USE,
    conditions: ['include-copyright'],
    limitations: NO_WARRANTY,
  },
};
