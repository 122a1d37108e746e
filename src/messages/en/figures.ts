/** Words of the figures of an office, in English: the question, what is counted and what is left out. */
import type { Copy, FigureId, Goal } from '../../schemas/figure.ts';
import { count, number, or } from './grammar.ts';

/** Owner of the metrics that have its names. */
const CHAOSS = 'CHAOSS';

interface Words {
  readonly title: string;
  readonly question: string;
  /** Name of the metric, and its owner. */
  readonly metric: string;
  readonly from?: string;
  readonly unit: string;
  /** What distinguishes the rows. */
  readonly by: string;
  /** What is counted, and what is not. */
  readonly definition: string;
  readonly source: string;
}

const ENTRIES = 'Entries of this catalogue';
const WITH_FORGE = 'Entries of this catalogue, and what was read in repositories';
const REPOSITORIES = 'Repositories, as they were read';
const HISTORY = 'Values kept at each reading of the repositories';

const projects = (value: number) => count(value, { one: 'project', other: 'projects' });

export const figureMessages = {
  title: 'Impact',
  lead: 'What the organisation shares, whether it can be used, whether it lasts, and who uses it: each number with what it counts and the list behind it.',
  asOf: (date: string) => `As of ${date}.`,
  asOfUnknown: 'Nothing has been read yet.',
  goals: {
    share: { name: 'Share', goal: 'What is made here can be found by those who could use it.' },
    reuse: { name: 'Permit', goal: 'Others know what they may do with it.' },
    last: { name: 'Live', goal: 'Projects that people depend on stay alive.' },
    keep: { name: 'Keep', goal: 'Projects are kept well, and outlive their forge.' },
    reach: { name: 'Reach', goal: 'The work is of use beyond the field it was made for.' },
  } satisfies Record<Goal, { name: string; goal: string }>,
  figures: {
    kinds: {
      title: 'Projects by kind',
      question: 'What is shared?',
      metric: 'Projects',
      unit: 'Projects',
      by: 'Kind',
      definition: 'Projects of the catalogue that are not retired; each has one kind.',
      source: ENTRIES,
    },
    topics: {
      title: 'Projects by topic',
      question: 'For which work is it made?',
      metric: 'Projects by topic',
      unit: 'Projects',
      by: 'Topic',
      definition: 'Topics that an entry names, or a forge; a project may have several.',
      source: WITH_FORGE,
    },
    organisations: {
      title: 'Projects by organisation',
      question: 'Who stands behind it?',
      metric: 'Projects by organisation',
      unit: 'Projects',
      by: 'Organisation',
      definition:
        'Organisations that an entry names. It does not show how much each contributes; a project may have several.',
      source: ENTRIES,
    },
    languages: {
      title: 'Projects by language, HDL or design tool',
      question: 'Which skills does it ask for?',
      metric: 'Projects by language',
      unit: 'Projects',
      by: 'Language or tool',
      definition:
        'Languages that make up a twentieth of the code or more, and tools that an entry names; a project may have several.',
      source: WITH_FORGE,
    },
    'licence-families': {
      title: 'Projects by family of licences',
      question: 'What may others do with it?',
      metric: 'Licenses Declared',
      from: CHAOSS,
      unit: 'Projects',
      by: 'Family',
      definition:
        'Families of the licences of any part of a project, declared or detected by a forge. A project with parts under several counts in each. “No summary here” are licences that this site does not sum up.',
      source: WITH_FORGE,
    },
    licences: {
      title: 'Projects by licence',
      question: 'Under which terms is it shared?',
      metric: 'Licenses Declared',
      from: CHAOSS,
      unit: 'Projects',
      by: 'Licence',
      definition:
        'SPDX identifiers of the licences of any part of a project, declared or detected by a forge. A project may have several.',
      source: WITH_FORGE,
    },
    maturity: {
      title: 'Projects by technology readiness level',
      question: 'How far has it come?',
      metric: 'Technology readiness level',
      unit: 'Projects',
      by: 'Level',
      definition: 'The level, from 1 to 9, that an entry states. Most entries state none.',
      source: ENTRIES,
    },
    activity: {
      title: 'Projects by age of the last commit',
      question: 'Is somebody working on it?',
      metric: 'Age of the last commit',
      unit: 'Projects',
      by: 'Last commit',
      definition:
        'Last commit on the main branch of the first repository, counted back from the day of the latest reading. Finished work is quiet.',
      source: REPOSITORIES,
    },
    commits: {
      title: 'Commits by month',
      question: 'How much is done?',
      metric: 'Code Changes Commits',
      from: CHAOSS,
      unit: 'Commits',
      by: 'Month',
      definition:
        'Commits that came in between two readings of the same repository, in the month of the later one.',
      source: HISTORY,
    },
    contributors: {
      title: 'New contributors by month',
      question: 'Do people join?',
      metric: 'New Contributors',
      from: CHAOSS,
      unit: 'New contributors',
      by: 'Month',
      definition:
        'Addresses of authors that a repository did not have at its reading before. Somebody who joins two projects counts twice.',
      source: HISTORY,
    },
    releases: {
      title: 'Releases by month',
      question: 'Do changes reach their users?',
      metric: 'Release Frequency',
      from: CHAOSS,
      unit: 'Releases',
      by: 'Month',
      definition:
        'Readings at which the latest release or tag was another than before. Two releases between two readings count as one.',
      source: HISTORY,
    },
    hygiene: {
      title: 'What repositories have',
      question: 'Can others see how to use it, take part and report a weakness?',
      metric: 'Points of hygiene',
      unit: 'Projects',
      by: 'Point',
      definition:
        'For each point the projects that have it, those that lack it, and those of which it is not known. A point that fits one kind of work is asked of that kind only.',
      source: REPOSITORIES,
    },
    archived: {
      title: 'Archived copies',
      question: 'Does it outlive its forge?',
      metric: 'Archived copies',
      unit: 'Projects',
      by: 'Copy',
      definition:
        'A full visit by Software Heritage or a SWHID in the entry; a DOI in the entry or a record at Zenodo. A project may have both.',
      source: WITH_FORGE,
    },
    used: {
      title: 'Projects used elsewhere, by field of work',
      question: 'Who uses it outside the field it was made for?',
      metric: 'Documented uses',
      unit: 'Projects',
      by: 'Field of work',
      definition:
        'Projects with a use that a source documents. What nobody has written down is not counted, so there are more.',
      source: ENTRIES,
    },
  } satisfies Record<FigureId, Words>,
  copies: {
    'software-heritage': 'Software Heritage',
    doi: 'Zenodo, or another DOI',
    missing: 'None found',
    unknown: 'Not known',
  } satisfies Record<Copy, string>,

  /** Summaries of charts. */
  most: (label: string, value: number, whole: number) =>
    `Most often: ${label}, ${number(value)} of ${projects(whole)}.`,
  unknownOf: (value: number) =>
    value === 0 ? 'Known of all of them.' : `Not known: ${number(value)}.`,
  groups: (label: string, value: number, whole: number) =>
    `${label} is found most often: in ${number(value)} of ${projects(whole)}.`,
  overTime: (value: number, unit: string, months: number, repositories: number) =>
    `${number(value)} ${unit.toLowerCase()} in ${count(months, { one: 'month', other: 'months' })}, in ${count(repositories, { one: 'repository', other: 'repositories' })}.`,
  noHistory:
    'There is no history yet. It begins with the second night on which repositories are read.',
  oneReading: (date: string) =>
    `Repositories have been read once so far, on ${date}. A second reading will tell what happened in between.`,
  nothing: 'Nothing is stated yet.',
  shown: (shown: number, of: number) =>
    `The ${number(shown)} most frequent of ${number(of)} are drawn; the table has all.`,

  inCatalogue: (value: number) => `${projects(value)} in the catalogue.`,
  print: 'Two pages to print',
  printTitle: 'Impact on two pages',
  printLead: (address: string) => `Every figure with its definition and its list: ${address}`,
  table: 'All figures as a table (CSV)',
  data: 'All figures for programs (JSON)',
  published: 'Published elsewhere',
  publishedNote: 'Figures that nobody can count here: who published each, where and when.',
  undated: 'undated',

  command: {
    usage: 'Usage: npm run figures -- [--year 2026] [--format md|csv|json]',
    noFormat: (format: string, known: readonly string[]) =>
      `There is no format "${format}". Choose ${or(known)}.`,
    noYear: (year: string) => `"${year}" is no year. Write it with four digits, such as 2026.`,
    noInstance: (folder: string) =>
      `${folder} is no instance: it has no catalogue/. Set OSPO_INSTANCE to one.`,
    otherYear: (year: string, told: string | undefined) =>
      told === undefined
        ? `Nothing says of which year the catalogue is: no repository has been read and no entry reviewed. Leave --year out.`
        : `The catalogue as it stands here is of ${told}, so it gives no figures of ${year}. Check out a commit of ${year}, or ask for --year ${told}.`,
  },

  question: 'Question',
  metric: 'Metric',
  counts: 'Counts',
  from: 'Source',
  metricOf: (metric: string, from: string) => `${metric} (${from})`,

  projects,
} as const;
