/** Words of the command for outreach, and of the issues that it writes for the repositories of projects, in English. */
import { count } from './grammar.ts';
export const outreachMessages = {
  /** Title of the issue. */
  title: (name: string) => `Files that would help others to use ${name}`,
  lead: (name: string, title: string, page: string) =>
    `${name} is listed in [${title}](${page}). We looked at what stands in this repository, and think that a few more files would help those who want to use the work, cite it or take part.`,
  read: (date: string) => `It was read ${date}; what was added since is not seen.`,
  missing: 'What is missing',
  why: (name: string, text: string) => `**${name}.** ${text}`,
  howTo: 'How to do it',
  files: 'Files to add',
  filesSay:
    'Filled in with what the catalogue knows. Read them before you commit them, and replace each FILL IN.',
  add: (name: string, address: string) => `[Add ${name}](${address}) with this text:`,
  end: 'Do what makes sense for this project, in any order. If something here is wrong, or does not suit the project, say so and close this issue.',
  care: (address: string) => `All points, and the entry itself: ${address}`,

  fillIn: {
    purpose: 'FILL IN: what it does, in one or two sentences.',
    start: 'FILL IN: how to build and run it.',
    license: 'FILL IN: the licence, as an SPDX identifier.',
    holder: 'FILL IN: year and holder of the rights',
    authors: 'FILL IN: who made it',
    issues: 'FILL IN: where to report faults.',
    address: 'FILL IN: a role address',
    versions: 'FILL IN: which versions are mended.',
  },
  start: 'Start',
  license: 'Licence',
  documentation: (address: string) => `Read the documentation: ${address}`,
  licensedAs: (license: string) =>
    `SPDX-License-Identifier: ${license}. The text stands beside this file.`,
  listed: (page: string) => `More about it in the catalogue: ${page}`,
  contributingTo: (name: string) => `Contributing to ${name}`,
  faults: (address: string) => `Report faults and wishes at ${address}.`,
  questions: (address: string) => `Ask questions at ${address}.`,
  changes:
    'Propose a change as a merge or pull request: one matter each, with a test where there can be one. Ask first about large changes.',
  inbound: (license: string) =>
    `What you contribute is taken under the licence of the project, ${license}.`,
  securityPolicy: 'Security policy',
  privately: (address: string) =>
    `Please do not report a weakness in a public issue. Write to ${address}.`,
  tell: 'Say what is affected, how it can be shown, and what could follow from it. You will be told what is done about it, and when it is made public.',

  usage:
    'Usage: npm run outreach -- [--only id] [--out folder]. Prints an issue text for each project that lacks something; with --out, writes each to <folder>/<id>.md. Nothing is sent.',
  noInstance: (folder: string) =>
    `There is no catalogue/ in ${folder}. Set OSPO_INSTANCE to the folder of an instance.`,
  noProject: (id: string) => `There is no project "${id}". Take an id of catalogue/.`,
  written: (letters: number, folder: string) =>
    `${count(letters, { one: 'text', other: 'texts' })} in ${folder}.`,
  nothing: 'No project that was read lacks anything that is looked for.',
} as const;
