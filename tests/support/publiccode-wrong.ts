/** Changes of the minimal `publiccode.yml` that make it invalid, each with the line of the report. */
import { LONG, type Made } from './publiccode-files.ts';

interface Wrong extends Made {
  /** Beginning of the line at which it is reported. */
  readonly at: string;
}

const after = (what: string, line: string, at: string): Wrong => ({
  what,
  change: ['name: Tide\n', `name: Tide\n${line}\n`],
  at,
});

/** Changes that make it wrong. */
export const WRONG: readonly Wrong[] = [
  { what: 'an unknown version', change: ['"0.7"', '"1"'], at: 'publiccodeYmlVersion' },
  { what: 'a list as version', change: ['"0.7"', '[]'], at: 'publiccodeYmlVersion' },
  { what: 'no version', change: ['publiccodeYmlVersion: "0.7"\n', ''], at: 'name' },
  { what: 'no name', change: ['name: Tide\n', ''], at: 'publiccodeYmlVersion' },
  { what: 'nothing as name', change: ['name: Tide', 'name:'], at: 'name' },
  { what: 'a mapping as name', change: ['name: Tide', 'name:\n  en: Tide'], at: '  en: Tide' },
  {
    what: 'an address of ssh',
    change: ['https://git.example.org/sea/tide.git', 'git@git.example.org:sea/tide.git'],
    at: 'url',
  },
  {
    what: 'a word as address',
    change: ['https://git.example.org/sea/tide.git', 'tide'],
    at: 'url',
  },
  {
    what: 'one platform as text',
    change: ['platforms:\n  - linux', 'platforms: linux'],
    at: 'platforms',
  },
  { what: 'no platform', change: ['platforms:\n  - linux', 'platforms: []'], at: 'platforms' },
  {
    what: 'a status of repostatus.org',
    change: ['developmentStatus: stable', 'developmentStatus: active'],
    at: 'developmentStatus',
  },
  {
    what: 'a type that is none',
    change: ['softwareType: library', 'softwareType: standalone'],
    at: 'softwareType',
  },
  {
    what: 'a type as a list',
    change: ['softwareType: library', 'softwareType: [library]'],
    at: 'softwareType',
  },
  {
    what: 'a language with three letters that has two',
    change: ['  en:\n', '  eng:\n'],
    at: '  eng',
  },
  { what: 'a language with an underscore', change: ['  en:\n', '  en_GB:\n'], at: '  en_GB' },
  {
    what: 'a language that is none',
    change: ['    - en\n', '    - english-language\n'],
    at: '    - english',
  },
  {
    what: 'no languages',
    change: ['  availableLanguages:\n    - en\n', ''],
    at: 'localisation:',
  },
  {
    what: 'a text as truth',
    change: ['localisationReady: false', 'localisationReady: no'],
    at: '  localisationReady',
  },
  {
    what: 'no short description',
    change: ['    shortDescription: Tells the tide.\n', ''],
    at: '  en:',
  },
  { what: '151 letters', change: ['Tells the tide.', 'x'.repeat(151)], at: '    shortDescription' },
  {
    what: 'too little to say',
    change: [LONG.trim(), 'It tells the tide.'],
    at: '    longDescription',
  },
  {
    what: 'letters with accents counted once',
    change: [LONG.trim(), 'e\u0301'.repeat(148)],
    at: '    longDescription',
  },
  { what: 'too much to say', change: [LONG.trim(), 'x'.repeat(10_001)], at: '    longDescription' },
  {
    what: 'no features',
    change: ['    features:\n      - Tells the time of high water\n', ''],
    at: '  en:',
  },
  {
    what: 'an empty list of features',
    change: ['    features:\n      - Tells the time of high water\n', '    features: []\n'],
    at: '    features',
  },
  {
    what: 'the name of a licence',
    change: ['license: MIT', 'license: The MIT licence'],
    at: '  license',
  },
  {
    what: 'a licence with a slash',
    change: ['license: MIT', 'license: MIT/Apache-2.0'],
    at: '  license',
  },
  { what: 'no licence', change: ['legal:\n  license: MIT\n', ''], at: 'publiccodeYmlVersion' },
  {
    what: 'a text where keys belong',
    change: ['legal:\n  license: MIT', 'legal: MIT'],
    at: 'legal',
  },
  { what: 'a maintenance that is none', change: ['type: none', 'type: commercial'], at: '  type' },
  {
    what: 'internal without contacts',
    change: ['type: none', 'type: internal'],
    at: 'maintenance',
  },
  {
    what: 'community without contacts',
    change: ['type: none', 'type: community'],
    at: 'maintenance',
  },
  {
    what: 'a contract without contractors',
    change: ['type: none', 'type: contract'],
    at: 'maintenance',
  },
  {
    what: 'contractors without a contract',
    change: ['type: none', 'type: none\n  contractors:\n    - name: A\n      until: "2027-01-01"'],
    at: '    - name: A',
  },
  {
    what: 'a contractor without an end',
    change: ['type: none', 'type: contract\n  contractors:\n    - name: A'],
    at: '    - name: A',
  },
  {
    what: 'a contact without a name',
    change: ['type: none', 'type: community\n  contacts:\n    - email: a@example.org'],
    at: '    - email',
  },
  {
    what: 'a wrong address of mail',
    change: ['type: none', 'type: community\n  contacts:\n    - name: A\n      email: a at b'],
    at: '      email',
  },
  after('a key that nobody knows', 'tags: [tide]', 'tags'),
  after('a key of another letter', 'landingUrl: https://a.example.org', 'landingUrl'),
  after('an address without its scheme', 'landingURL: tide.example.org', 'landingURL'),
  after('an empty address', 'landingURL: ""', 'landingURL'),
  after('a roadmap that is none', 'roadmap: soon', 'roadmap'),
  after('a day with its time', 'releaseDate: "2026-01-02T10:00:00Z"', 'releaseDate'),
  after('a day that is none', 'releaseDate: 2026-02-30', 'releaseDate'),
  after('a day the other way round', 'releaseDate: 02-01-2026', 'releaseDate'),
  after('a logo from the root', 'logo: /img/logo.svg', 'logo'),
  after('a logo of this machine', 'logo: file:///img/logo.svg', 'logo'),
  after('a logo of another kind', 'logo: img/logo.jpg', 'logo'),
  after('a logo of another kind, with a colon', 'logo: img/a:b.jpg', 'logo'),
  after('a category of their own', 'categories:\n  - other\n  - tides', '  - tides'),
  after('a scope of their own', 'intendedAudience:\n  scope:\n    - tides', '    - tides'),
  after('a country by its name', 'intendedAudience:\n  countries: [France]', '  countries'),
  after('a country with three letters', 'intendedAudience:\n  countries:\n    - CHE', '    - CHE'),
  after('one country in two cases', 'intendedAudience:\n  countries:\n    - Ch', '    - Ch'),
  after('an organisation without an address', 'organisation:\n  name: Sea', 'organisation:'),
  after('an address that is none', 'organisation:\n  uri: sea', '  uri'),
  after('a list of words for funders', 'fundedBy:\n  - The sea', '  - The sea'),
  after('an unknown alias', 'supports:\n  - id: alias:tides', '  - id'),
  after('supports as words', 'supports:\n  - alias:gdpr', '  - alias'),
  after('a media type that is none', 'inputTypes:\n  - text', '  - text'),
  after('a mapping as dependency', 'dependsOn:\n  open:\n    name: SQLite', '    name'),
  after(
    'a truth as text',
    'dependsOn:\n  open:\n    - name: SQLite\n      optional: "yes"',
    '      optional',
  ),
  after(
    'a work below that is no address',
    'isBasedOn:\n  - https://git.example.org/a\n  - b',
    '  - b',
  ),
  after(
    'a section twice',
    'it:\n  riuso:\n    codiceIPA: a\nIT:\n  riuso:\n    codiceIPA: a',
    '  riuso',
  ),
  after('a section of another letter', 'It:\n  riuso: {}', 'It'),
  {
    what: 'a key given twice',
    change: ['name: Tide\n', 'name: Tide\nname: Sea\n'],
    at: 'name: Sea',
  },
  { what: 'a colon in a text', change: ['name: Tide', 'name: Tide: the sea'], at: 'name' },
  {
    what: 'a bracket that stays open',
    change: ['platforms:\n  - linux', 'platforms: [linux'],
    at: 'developmentStatus',
  },
];
