/** Words of the review of a merge request, in English. Values are passed in as escaped Markdown. */
import type { OfficeName } from '../../schemas/office/collections.ts';
import { count, plural } from './grammar.ts';

const decision = (text = '') => ({
  scope: `Does this hold? ${text}`,
  belongs: 'Does the project belong in the catalogue?',
  id: `Is ${text} the right id? It is the end of the address, for good.`,
  summary: `Does the summary say plainly what the project is, without praise? “${text}”`,
  'no-summary': 'There is no summary. Who can say in a sentence what the project is?',
  'no-license':
    'No licence is stated, here or in a manifest. Without one nobody may use the project: ask its maintainers.',
  'claims-review':
    'The entry says that its maintainers have confirmed it. Is the author one of them?',
  'no-review':
    'Nobody who maintains the project has confirmed the entry. Can each statement be traced to the project or to a source?',
  contact: `Is ${text} a forum or the address of a role, not that of a person?`,
  moved: `The repository is another one now, ${text}. Is it the same project?`,
  pictures: 'Do the credit and the licence of the pictures hold?',
  retired: 'Do its maintainers agree that it leaves the catalogue, and is the reason plain?',
  successor: `Is ${text} the project to use instead?`,
  removed:
    'An entry is never removed, because its address must answer for ever. Ask for `retired` in its file instead.',
  renamed:
    'Its shelf number is another one now. Give the new id the number of the old one in `catalogue/numbers.json`, instead of the old id.',
});

type DecisionCode = keyof ReturnType<typeof decision>;

const asked = (host: string, places: string, variable?: string) =>
  `${host}${places ? ` is asked at ${places}` : ' is asked'}, ${variable ? `with the token in ${variable}. May it have this token?` : 'without a token.'}`;

export const reviewMessages = {
  deeds: {
    added: 'Adds',
    changed: 'Changes',
    renamed: 'Renames',
    retired: 'Retires',
    removed: 'Removes',
  },
  title: (action: string, name: string) => `${action} ${name}`,
  card: {
    kind: 'Kind',
    summary: 'Summary',
    number: 'Shelf number',
    noNumber: 'given after the merge',
    file: 'Entry',
    repository: 'Repository',
    formerly: 'Former id',
    fields: 'Fields',
    preview: 'Preview',
    page: 'the page',
    frame: 'its card',
    picture: 'its picture',
    noPreview: 'none: the site is not built while there are errors',
  },
  row: (label: string, value: string) => `- **${label}:** ${value}`,
  checks: 'Checks',
  noProblems: 'The validator has nothing against the entry.',
  found: (errors: number, warnings: number) =>
    `${count(errors, { one: 'error', other: 'errors' })} and ${count(warnings, { one: 'warning', other: 'warnings' })}. ${errors > 0 ? 'Errors must be mended before it can be published.' : 'A warning may stay if there is a reason.'}`,
  problem: (severity: string, line: number, message: string, code: string) =>
    `**${severity}**, line ${line}: ${message} (${code})`,
  severities: { error: 'Error', warning: 'Warning' },
  elsewhere: 'Problems in other files that this brings',
  elsewhereProblem: (severity: string, file: string, message: string, code: string) =>
    `**${severity}**, ${file}: ${message} (${code})`,
  more: (count: number) => `and ${count} more`,
  licenses: 'Licences of its parts',
  part: (artefact: string, expression: string, family: string, from: string) =>
    `${artefact}: ${expression}, ${family}${from}`,
  from: (file: string) => ` (stated in ${file} of the repository)`,
  detected: ' (detected by the forge, declared by nobody)',
  unknownFamily: 'of which no summary is here',
  noParts: 'No licence is stated.',
  answer: (verdict: string, text: string) => `**${verdict}.** ${text}`,
  fits: 'Nothing speaks against how the parts are joined.',
  repository: 'In its repository',
  unread:
    'Nobody has looked yet. The nightly refresh does after the merge, or a reviewer with `npm run review -- --look`.',
  points: {
    found: (names: string) => `There: ${names}.`,
    missing: (names: string) => `Not there: ${names}.`,
    unknown: (names: string) => `Not known: ${names}.`,
  },
  readAt: (day: string) => `Read ${day}.`,
  notRead: (repository: string, message: string) => `${repository} could not be read: ${message}`,
  similar: 'Similar entries',
  because: {
    repository: (project: string) =>
      `${project} has the same repository. It may be the same project.`,
    name: (project: string) => `${project} has nearly the same name. It may be the same project.`,
  },
  like: (project: string, why: string) => `${project} is about the same things: ${why}.`,
  none: 'None were found.',
  office: 'What the office decides',
  decision: (code: DecisionCode, text?: string) => decision(text)[code],
  officeHeading: 'What the office says of itself',
  told: {
    what: (parts: string) => `${parts}.`,
    added: { deed: 'Adds', remark: 'Does the source say all of it?' },
    changed: { deed: 'Changes', remark: 'Does the source say so?' },
    removed: {
      deed: 'Removes',
      remark:
        'Its page goes too: should its address lead elsewhere, by `redirects` in `content/site.yaml`?',
    },
  },
  collections: {
    mandate: 'the mandate',
    event: 'an event',
    news: 'a piece of news',
    report: 'a report',
    impact: 'the published figures',
    partners: 'the partners',
    contribution: 'a contribution to an outside project',
    training: 'the courses',
    roles: 'the roles',
    service: 'what a service depends on',
  } satisfies Record<OfficeName | 'news', string>,
  changedFields: (fields: string) => `Changed: ${fields}.`,
  toldBy: (sources: string) => `Sources: ${sources}.`,
  hosts: {
    heading: 'Where requests and tokens go',
    meaning:
      'Read this first. After the merge the refresh asks these hosts, and sends each one the value of the variable that stands beside it.',
    added: (host: string, places: string, variable?: string) =>
      `New: ${asked(host, places, variable)}`,
    changed: (host: string, places: string, variable?: string) =>
      `Changed: ${asked(host, places, variable)}`,
    removed: (host: string) => `${host} is asked no more.`,
  },
  vocabularies: (files: string) =>
    `New words in ${files}: does each say what it means, and was there none that fits?`,
  generated: (files: string) => `Written by programs, and changed here: ${files}. Why by hand?`,
  pictures: (files: string) =>
    `Pictures change: ${files}. Look at them: do they show what is said of them, and do credit and licence still hold?`,
  pages: (files: string) => `Pages and settings of the office change: ${files}. Read them as text.`,
  program: (changed: number, files: string) =>
    `${count(changed, { one: 'file', other: 'files' })} of the program ${plural(changed, { one: 'changes', other: 'change' })}: ${files}. Read ${plural(changed, { one: 'it', other: 'them' })} as code.`,
  pipeline: (files: string) =>
    `Read first what decides which programs run with the rights of this project: ${files}.`,
  others: (names: string) => `Not described here, because there are many: ${names}.`,
  nothing: 'No entry of the catalogue changes.',
  heading: 'What this merge request changes',
  beside: 'Beside the entries',
  made: (commit: string) =>
    `Written by the pipeline for ${commit}. It is brought up to date when the merge request changes. Questions for people are asked here; nothing in it was decided by a program.`,

  badPreview: (address: string) =>
    `--preview ${address}: write the address at which the preview begins.`,
  usage:
    'Usage: npm run review -- [--base <commit>] [--preview <address>] [--look] [--output <file>]',
  noInstance: (folder: string) =>
    `${folder} is no instance: it has neither content/ nor catalogue/. Set OSPO_INSTANCE to one.`,
  notLooked: (message: string) => `Nobody looked into the repositories. ${message}`,
  noted: {
    written: 'The comment is written.',
    updated: 'The comment is brought up to date.',
    unchanged: 'The comment says the same already.',
  },
  noToken: 'There is no REVIEW_TOKEN: no comment is written. The review stands above.',
  notNoted: (message: string) => `The comment could not be written. ${message}`,
} as const;
