/** Words of the compatibility checker, in English. In a file of its own, since the browser loads it too. */
import type { Answer, Basis } from '../../schemas/verdict.ts';
import { count as counted, number, or } from './grammar.ts';

const componentCount = (count: number) => counted(count, { one: 'component', other: 'components' });

export const checkerMessages = {
  title: 'Check whether licences fit',
  link: 'Check whether licences fit',
  lead: 'Say what comes in, how it is used, and what goes out. You get an answer with its reason and its source, or the advice to ask.',
  private: 'What you enter stays in this page. Nothing is sent anywhere.',
  inbound: 'What comes in',
  inboundHelp:
    'An SPDX identifier or expression, such as MIT OR Apache-2.0. Or a list with a line for each part, such as left-pad: MIT. Or a table whose first line names the columns, such as name,version,license. Or a bill of materials (SBOM) as JSON: SPDX 2.2 and 2.3, or CycloneDX.',
  file: 'Or choose a file',
  fileRead: (name: string) => `Read from ${name}.`,
  use: 'How it is used',
  outbound: 'What goes out',
  outboundLabel: 'Licence of your own part',
  outboundHelp: 'An SPDX identifier or expression.',
  artefact: 'It covers',
  submit: 'Check',
  reset: 'Start again',
  outboundEmpty: 'Enter the licence of your own part.',
  outboundFault: (message: string) => `This is not a licence expression. ${message}`,
  tooLarge: 'The file is larger than 50 MB. Check it in parts.',
  loadFailed: 'The data of the checker could not be loaded. Load the page again.',
  says: {
    yes: 'It may be used so. Keep its notices.',
    'yes-reading': 'As we read the texts, it may be used so. No steward was found to say it.',
    conditional: 'It may be used so if the condition is kept.',
    'conditional-reading':
      'As we read the texts, it may be used so if the condition is kept. No steward was found to say it.',
    no: 'It may not be used so.',
    'no-reading': 'As we read the texts, it may not be used so. No steward was found to say it.',
    ask: 'Nobody with authority has given an answer that we know of.',
  } satisfies Record<Answer, string>,
  confirm: 'Confirm with the office',
  mailSubject: (question: string) => `May this be used so: ${question}?`,
  taken: (written: string, license: string) => `“${written}” was taken as ${license}.`,
  choices: (written: string, ids: readonly string[]) =>
    `“${written}” may mean ${or(ids)}. Write which.`,
  reasons: {
    unlisted: 'Nothing is known here of this pair of licences.',
    'not-on-list':
      'The SPDX list has no such licence. Write its identifier, or LicenseRef- and a name for one that is not on the list.',
    exception:
      'What this exception changes is not known here. It may give more than the licence, or take something away. Read it.',
    contradiction: 'It contradicts itself: "-only" and "+". Write -only or -or-later.',
    noassertion:
      'Nobody has said which licence it has. Find out first: without one there is no permission.',
    none: 'It is stated that it has no licence. Then there is no permission to use it so.',
    unreadable: 'This is no SPDX expression. Write it with identifiers, AND, OR and WITH.',
    separator:
      'Say how these licences go together: OR if one may choose, AND if all apply. If these are columns, name them in a first line, such as name,version,license.',
    separate:
      'Two works side by side keep a licence each. Pass this one on under its own, with its notices. Whether they really are two works depends on how they are joined.',
    tool: 'The licence of a tool does not reach what is made with it, unless the tool copies a part of itself into the result.',
  },
  remarks: {
    inferred: 'No statement by a steward was found. This is our own reading of the texts.',
    cited: 'From a known page of the steward that could not be read again for this table.',
    'ambiguous-version':
      'The identifier does not say whether later versions count. The worse of the two was taken; write -only or -or-later.',
    'exception-inbound': 'The exception allows more than the licence. Read it.',
    'exception-outbound':
      'Whoever adds an exception to a licence needs the permission of all whose work is inside.',
    'linking-unclear': 'What linking means for a circuit is not settled.',
    'other-domain':
      'This licence was not written for this kind of work. Parts of different kinds are often works of their own.',
    'later-versions': 'Later versions of the licence are not in this table.',
  },
  basis: {
    sourced: 'licence text or statement of its steward, read',
    cited: 'known page of the steward, not read again',
    inferred: 'our reading',
  } satisfies Record<Basis, string>,
  files: 'The files',
  filesKeep: (inbound: string) =>
    `What comes from others, and each file into which it is copied, stays under ${inbound}.`,
  whole: 'The whole work',
  wholeMayBe: (outbound: string) => `It may go out under ${outbound}, with those files inside.`,
  why: 'Why',
  source: 'Source',
  basisLabel: 'Rests on',
  note: 'Note',
  into: (inbound: string, outbound: string) => (outbound ? `${inbound} into ${outbound}` : inbound),
  result: 'Answer',
  summary: (verdict: string, inbound: string, outbound: string) =>
    `${inbound} into ${outbound}: ${verdict}.`,
  listSummary: (components: number, outbound: string) =>
    `${componentCount(components)} into ${outbound}`,
  components: componentCount,
  more: (count: number) => `and ${number(count)} more`,
  groupsCaption: 'By licence, the worst first',
  notStated: 'Not stated',
  root: (name: string, license: string) =>
    `Left out, since it is taken to be your own work: ${name || 'what the bill describes'}${license === 'NOASSERTION' ? ', of which no licence is stated' : ` (${license})`}.`,
  advice: 'This is no legal advice. The texts of the licences prevail.',
  ask: 'Ask the office',
  read: 'Read how to find out',
  tableTitle: 'The commonest pairs',
  tableNote:
    'Merged into one work. A whole line: the text or its steward says so. A broken line: our reading.',
  tableCaption: 'What comes in stands on the left, what goes out at the top',
  tableFrame: 'Table of licences, can be scrolled',
  tableIn: 'Comes in',
  withoutScript:
    'The form needs JavaScript, since nothing is sent to a server. The table below answers the commonest pairs without it, and each licence has reasons under it.',
  reasonsTitle: 'Reasons and sources',
  reasonsNote: 'Every answer of the table, by what comes in.',
  linked: 'linked',
  merged: 'merged',
  how: 'How the answers are made',
  howPoints: [
    'A OR B: you choose, so the better answer counts. A AND B: both hold, so the worse counts.',
    'You offer a choice yourself? Then what comes in must fit with each of your licences.',
    'An answer without a source is never shown as certain: it says “we read”, in a broken line. Confirm it with the office before you rely on it.',
    'What is not in the table is unknown, never allowed.',
  ],
  cells: (count: number) =>
    `${number(count)} pairs of licences are known, each for merging and for linking.`,
} as const;
