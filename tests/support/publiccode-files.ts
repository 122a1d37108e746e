/** Made-up `publiccode.yml` files in the shapes that people write, valid and invalid. */

export const LONG =
  'It counts the waves of a tide gauge and says when the next high water comes. '.repeat(3);

/** A minimal valid file. */
export const LEAST = `publiccodeYmlVersion: "0.7"
name: Tide
url: https://git.example.org/sea/tide.git
platforms:
  - linux
developmentStatus: stable
softwareType: library
description:
  en:
    shortDescription: Tells the tide.
    longDescription: >
      ${LONG.trim()}
    features:
      - Tells the time of high water
legal:
  license: MIT
maintenance:
  type: none
localisation:
  localisationReady: false
  availableLanguages:
    - en
`;

/** A file with all keys. */
export const MOST = `# A comment first
publiccodeYmlVersion: 0.5
name: Tide
applicationSuite: Sea
url: "https://git.example.org/sea/tide.git"
landingURL: https://tide.example.org
isBasedOn: https://git.example.org/old/tide
softwareVersion: 1.10
releaseDate: 2026-01-02
logo: img/logo.svg
organisation:
  name: The sea office
  uri: urn:x-example:sea
platforms: [web, linux, "a wrist watch"]
categories:
  - data-collection
  - other
usedBy:
  - The harbour
fundedBy:
  - name: The sea office
    uri: https://sea.example.org
roadmap: "https://tide.example.org/roadmap"
developmentStatus: beta
softwareType: standalone/web
intendedAudience:
  scope:
    - science-and-technology
  countries: [CH, FR]
description:
  en-GB:
    localisedName: Tide
    shortDescription: >
      Tells
      the tide.
    longDescription: |
      ${LONG.trim()}
    documentation: http://docs.example.org/tide
    features: [Tells the time]
    screenshots:
      - img/one.png
    videos:
      - https://video.example.org/1
    awards:
      - Prize of the sea, 2025
  fr:
    shortDescription: Dit la marée.
    longDescription: >-
      ${LONG.trim()}
    features:
      - Dit l'heure
legal:
  license: AGPL-3.0-or-later OR (GPL-2.0-only WITH Classpath-exception-2.0)
  mainCopyrightOwner: The sea office
maintenance:
  type: contract
  contractors:
    - name: Tides Ltd
      until: "2027-12-31"
      website: https://tides.example.com
      email: tide@tides.example.com
  contacts:
    - name: The tide team
      phone: "+41 22 000 00 00"
localisation:
  localisationReady: yes
  availableLanguages: [en, fr, pt-BR]
dependsOn:
  open:
    - name: SQLite
      versionMin: "3.40"
      optional: true
  hardware:
    - name: A tide gauge
`.replace('localisationReady: yes', 'localisationReady: true');

export interface Made {
  readonly what: string;
  readonly change: readonly [from: string, to: string];
}

/** Changes of the minimal file that keep it valid. */
export const STILL_RIGHT: readonly Made[] = [
  ...['0', '0.2', '0.2.0', '0.2.2', '0.3', '0.3.0', '0.4', '0.4.0', '0.5.0', '0.7.0'].map(
    (version): Made => ({ what: `version ${version}`, change: ['"0.7"', `"${version}"`] }),
  ),
  { what: 'a version that is a number', change: ['"0.7"', '0.4'] },
  {
    what: 'an organisation without a name',
    change: ['name: Tide', 'name: Tide\norganisation:\n  uri: https://sea.example.org'],
  },
  {
    what: 'a logo at an address, whatever that ends in',
    change: ['name: Tide', 'name: Tide\nlogo: https://sea.example.org/logo'],
  },
  { what: 'no categories behind their key', change: ['name: Tide', 'name: Tide\ncategories:'] },
  { what: 'an empty list of categories', change: ['name: Tide', 'name: Tide\ncategories: []'] },
  {
    what: 'a community with a contact',
    change: ['type: none', 'type: community\n  contacts:\n    - name: A team'],
  },
  {
    what: 'contacts of what nobody looks after',
    change: ['type: none', 'type: none\n  contacts:\n    - name: A team'],
  },
  {
    what: 'supports',
    change: [
      'name: Tide',
      'name: Tide\nsupports:\n  - id: alias:gdpr\n  - id: urn:iso:std:iso:27001\n  - id: https://law.example.org/1',
    ],
  },
  {
    what: 'several works below',
    change: [
      'name: Tide',
      'name: Tide\nisBasedOn:\n  - https://git.example.org/a\n  - git://git.example.org/b',
    ],
  },
  { what: 'a licence in lower case', change: ['license: MIT', 'license: mit'] },
  { what: 'an id that SPDX gave up', change: ['license: MIT', 'license: GPL-3.0'] },
  { what: 'a licence of its own', change: ['license: MIT', 'license: LicenseRef-Sea'] },
  { what: '150 letters with accents', change: ['Tells the tide.', 'e\u0301'.repeat(150)] },
  { what: 'anchors', change: ['- en\n', '- &en en\nusedBy: [*en]\n'] },
  {
    what: 'a section of Italy',
    change: [
      'name: Tide',
      'name: Tide\nIT:\n  countryExtensionVersion: "1.0"\n  riuso:\n    codiceIPA: pcm\n  piattaforme:\n    spid: false',
    ],
  },
];
