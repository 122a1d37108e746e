/** Words of the inventory of dependencies, in English. */
import { ALTERNATIVE_PART, ENDED_TIMES, GAPS, WEIGHTS } from '../../schemas/office/harm-numbers.ts';
import type { Criticality, Support } from '../../schemas/office/service.ts';
import type { VulnerabilityState } from '../../schemas/vulnerabilities.ts';
import type { Status } from '../../schemas/words.ts';
import { count, number } from './grammar.ts';

const services = (known: number) => count(known, { one: 'service', other: 'services' });
const components = (known: number) => count(known, { one: 'component', other: 'components' });

export const inventoryMessages = {
  title: 'What services stand on',
  lead: (known: number, on: number) =>
    `Which open source ${services(known)} ${known === 1 ? 'uses' : 'use'}, and who mends it: ${components(on)}.`,
  services,
  components,

  ownOnly:
    'The office publishes no inventory of its services. As an example, this is what the present site is made with, read from its lock file.',
  servicesCsv: 'Services (CSV)',
  componentsCsv: 'Components (CSV)',
  sbom: 'What this site is made with (CycloneDX)',

  servicesHeading: 'Services',
  servicesNote: 'The most critical first.',
  serviceCaption: 'Services, with the components that each uses',
  columns: {
    service: 'Service',
    owner: 'Answers for it',
    criticality: 'Criticality',
    components: 'Components',
    component: 'Component',
    license: 'Licence',
    vulnerabilities: 'Known vulnerabilities',
    support: 'Who mends it',
    used: 'Used by',
    harm: 'Harm',
    version: 'Version',
    alternatives: 'Alternatives',
    reviewed: 'Looked at',
    fits: 'Fits with the service',
    year: 'Year',
    answers: 'Answers',
    before: 'Before',
    after: 'After',
    question: 'Question',
    answer: 'Answer',
  },
  criticalities: {
    critical: 'Critical',
    important: 'Important',
    supporting: 'Supporting',
    unknown: 'Not stated',
  } satisfies Record<Criticality | 'unknown', string>,
  supports: {
    self: 'ourselves',
    community: 'a community',
    vendor: 'a vendor',
    none: 'nobody',
  } satisfies Record<Support, string>,
  notKnown: 'Not known',
  ended: {
    retired: 'retired',
    suspended: 'suspended',
    abandoned: 'abandoned',
    unsupported: 'unsupported or archived',
  } satisfies Partial<Record<Status | 'retired', string>>,
  tool: 'only builds and tests',
  indirect: 'not asked for by name',

  hurtHeading: 'What would hurt most',
  hurtNote: 'If nobody mended it any more.',
  hurtCaption: 'Components by harm',
  formula: [
    `Harm is the sum, over the services that use a component, of weight × gap.`,
    `Weight: critical ${WEIGHTS.critical}, important ${WEIGHTS.important}, supporting ${WEIGHTS.supporting}, not stated ${WEIGHTS.unknown}.`,
    `Gap: nobody mends it ${GAPS.none}, not known ${GAPS.unknown}, one kind of supporter ${GAPS.one}, several ${GAPS.several}; of several versions in one service, the worst.`,
    `It counts ${number(ALTERNATIVE_PART * 100)} % where an alternative is named, and ${ENDED_TIMES} times where the project has ended.`,
    'Of equals, those that a service asks for by name come first.',
  ].join(' '),
  shown: (some: number, all: number) =>
    some < all
      ? `${number(some)} of ${number(all)} are shown; the table of data has all.`
      : undefined,

  gapsHeading: 'Who mends what',
  gapsNote: 'Counted once for each service that uses a component.',
  gaps: {
    none: 'Nobody',
    unknown: 'Not known',
    one: 'One kind of supporter',
    several: 'Several',
  },
  vulnerabilities: {
    heading: 'Known vulnerabilities',
    note: 'Counted once for each version that a service uses.',
    caption: 'Components with known vulnerabilities',
    states: {
      known: 'Some known',
      'none-known': 'None known',
      'not-asked': 'Not asked',
      'cannot-be-asked': 'Cannot be asked',
    } satisfies Record<VulnerabilityState, string>,
    more: (rest: number) => `and ${number(rest)} more`,
    asOf: (day: string) => `As of ${day}.`,
    notYet: 'Nobody has been asked yet.',
    sent: (host: string) =>
      `The refresh sends the package URLs and versions of components to ${host}, and nothing else.`,
    absence:
      'A component without version or package URL, or of a kind of package that is not known there, cannot be asked for. That none is known does not mean that there is none.',
  },

  endedHeading: 'Projects that have ended',
  endedNote: 'Retired, suspended, abandoned, unsupported or archived, as this catalogue knows it.',
  endedNone: 'None that this catalogue knows of.',
  noneHeading: 'What nobody mends',
  noneNone: 'Nothing that a service says so of.',
  oneHeading: 'What one kind of supporter mends',

  yearsHeading: 'Year by year',
  yearsNote: 'What was answered in the surveys.',
  yearsCaption: 'Answers to the surveys, by number of supporters',
  changesCaption: (later: number, earlier: number) =>
    `What is mended by others in ${later} than in ${earlier}`,
  changesNone: (later: number, earlier: number) =>
    `Nothing that was answered in both ${later} and ${earlier} has changed.`,

  componentsTitle: 'Components',
  componentsLead: (known: number) =>
    `${components(known)} by name, with the services that use each.`,
  listTitle: (initial: string) => `Components: ${initial}`,
  listLead: (known: number, initial: string) => `${components(known)} that begin with ${initial}.`,

  licensesTitle: 'Licences of components',
  licensesLead: (licenses: number, known: number) =>
    `${components(known)} under ${count(licenses, { one: 'licence', other: 'licences' })}, and whether each fits with the service that uses it.`,
  licensesNote:
    'A component that stays in the service is judged as linked to it unchanged; one that only builds and tests it, as a tool. The verdicts are those of the licence checker.',
  licensesCaption: 'Components by licence',
  checker: 'How verdicts are reached',
  noLicense: 'Not stated',
  ownLicenseUnknown: 'licence of the service not stated',

  serviceLead: (owner: string, known: number) =>
    `${owner} answers for it. It uses ${components(known)}.`,
  ownLead: (version: string) =>
    `The packages that this site is made with, version ${version}, as its lock file names them.`,
  byHarm: 'By harm; those asked for by name first.',
  usesCaption: (service: string) => `Components of ${service}`,
  licensesOf: 'Licences',

  surveyTitle: 'Survey: what your service stands on',
  surveyLead:
    'A page to print for those who answer for a service, or a table to fill in. What comes back becomes the inventory.',
  surveyTable: 'The same as a table to fill in (CSV)',
  surveyService: 'About the service',
  surveyComponent: 'About each component',
  surveyAfter: 'What becomes of it',
  surveyImport:
    'The office turns the filled table into files with "npm run inventory -- import survey.csv --year 2026", which writes no file over another.',
  surveyNote: 'Name roles, not people. Leave empty what you do not know.',
  questions: {
    service: ['Name of the service', 'As its users call it.'],
    owner: ['Who answers for it', 'A role or a group, and no person.'],
    criticality: [
      'How critical is it',
      'critical: the work stops without it. important: it can wait for a day or two. supporting: for longer.',
    ],
    license: ['Licence of its own code', 'An SPDX expression, such as Apache-2.0.'],
    component: [
      'What it uses',
      'A package URL such as pkg:npm/astro, the id of a project of the catalogue, or a name.',
    ],
    version: ['In which version', 'As it is installed.'],
    component_license: ['Its licence', 'As the component states it.'],
    support: ['Who mends it', 'self, community, vendor, several of them, or none.'],
    alternatives: ['What could take its place', 'Names, with semicolons between them.'],
  },
} as const;
