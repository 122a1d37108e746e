/** Words of the checklists and planners, in English. */
import type { HygieneFile } from '../../schemas/metadata.ts';
import { plural } from './grammar.ts';

const FILES: Readonly<Record<HygieneFile, string>> = {
  readme: 'README',
  license: 'LICENSE',
  contributing: 'CONTRIBUTING',
  codeOfConduct: 'Code of conduct',
  security: 'SECURITY',
  citation: 'CITATION.cff',
  codemeta: 'codemeta.json',
  zenodo: '.zenodo.json',
  publiccode: 'publiccode.yml',
  securityInsights: 'security-insights.yml',
  reuse: 'REUSE notices',
  changelog: 'CHANGELOG',
};

export const toolMessages = {
  title: 'Checklists and planners',
  lead: 'Work through a question here, and leave with a list, a text or a table to copy.',
  all: 'All checklists and planners',
  kept: 'Your answers stay in this browser. Nothing is sent.',
  copy: 'Copy as Markdown',
  copyIssue: 'Copy as Markdown for an issue',
  copyTable: 'Copy as a Markdown table',
  print: 'Print',
  reset: 'Start again',
  markdown: 'The text in Markdown',
  sources: 'Sources',
  release: {
    title: 'Ready to release?',
    note: 'The points of all guidelines, in one list',
    kinds: 'What do you release?',
    all: 'Show all',
    from: 'Is the project in the catalogue?',
    fromHelp: 'Its id, its name or the address of its repository.',
    tick: 'Tick what is proven',
    points: (count: number) => `${count} points from the guidelines`,
    otherGuidelines: 'A point is ticked for you only where the catalogue proves all of it.',
  },
  way: {
    title: 'Find whom to tell',
    note: 'Whom to tell about new work, with a text to send',
    send: 'Open in your mail program',
    text: 'A text to begin with',
    noAddress: 'Its site says how to reach it. Take this text along.',
    next: 'Read next',
  },
  assessment: {
    title: 'Where does your office stand?',
    note: 'Stages and activities of an OSPO, and what to take up next',
    answers: { no: 'Not begun', begun: 'Begun', done: 'In place', skip: 'Not for us' },
    result: 'Where you stand',
    toResult: 'See where you stand',
    next: 'What to take up next',
    nextNote: 'The open activities of the earliest stage first. Take one or two.',
  },
  metrics: {
    title: 'Plan your metrics',
    note: 'From a goal to a question to a number',
    plan: 'Your plan',
    toPlan: 'See your plan',
    chaoss: 'CHAOSS',
    columns: ['Goal', 'Question', 'Metric', 'What to count'],
    goal: 'Goal',
  },
  evidence: {
    entry: 'It has an entry in the catalogue',
    licenses: (list: string) => `The entry says ${list}`,
    relations: (count: number) => `The entry has topics, and ${count} of its relations`,
    release: (tag: string, when: string) => `${tag} seen${when ? ` in ${when}` : ''}`,
    file: (file: HygieneFile, when: string) => `${FILES[file]} found in ${when}`,
  },
} as const;

/** Words that the scripts of these pages add; separate, so that only they are loaded. */
export const toolWords = {
  copied: 'Copied.',
  selectAndCopy: 'Your browser does not allow copying. Select the text below.',
  cleared: 'All answers are cleared.',
  release: {
    title: (kinds: string) => `Release readiness: ${kinds}`,
    progress: (kind: string, done: number, of: number) =>
      done === of ? `${kind}: all ${of} points ticked` : `${kind}: ${done} of ${of} points ticked`,
    found: (name: string, ticked: number, shown: number) =>
      `${name}: ${ticked} points are proven and ticked. For ${shown} more you see what was found; judge them yourself.`,
    unknown: 'No project of the catalogue has this id, name or address.',
    unreachable: 'The list of projects could not be loaded. Try again later.',
  },
  assessment: {
    title: 'Where our office stands',
    stage: (done: number, begun: number, of: number, skipped: number) =>
      `${done} of ${of} in place, ${begun} begun${skipped > 0 ? `, ${skipped} not for us` : ''}`,
    allSkipped: 'not for us',
    none: 'Answer above, and what to take up next appears here.',
    complete: 'Nothing is open.',
    next: 'Next activities',
    columns: ['Stage', 'Result'],
    running: (answered: number, of: number) => `${answered} of ${of} answered`,
    announce: (count: number) => `Result updated. ${count} activities are open.`,
  },
  metrics: {
    chosen: (count: number) =>
      plural(count, { one: '1 metric chosen.', other: `${count} metrics chosen.` }),
    many: (count: number) => `${count} metrics chosen. Five are enough for a start.`,
    none: 'Choose metrics above, and the table appears here.',
  },
} as const;
