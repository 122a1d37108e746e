/** Words of the licence check over a whole product, and of its notices, in English. */
import type { Answer } from '../../schemas/verdict.ts';
import { count } from './grammar.ts';
import { verdictMessages } from './verdicts.ts';

/** As they stand in a sentence on the whole. */
const WHOLE = {
  yes: 'every licence in it fits',
  'yes-reading':
    'every licence in it fits, as we read the texts; nobody with authority has said so for all',
  conditional: 'the licences in it fit on conditions',
  'conditional-reading':
    'the licences in it fit on conditions, as we read the texts; nobody with authority has said so for all',
  no: 'licences in it do not fit together',
  'no-reading':
    'licences in it do not fit together, as we read the texts; nobody with authority has said so',
  ask: 'not known: at least one answer is missing, so ask the office',
} satisfies Record<Answer, string>;

export const productMessages = {
  summary: (components: number, answer: Answer): string =>
    `The whole product, with ${count(components, { one: 'component', other: 'components' })}: ${verdictMessages.answers[answer]}`,
  whole: (answer: Answer): string => `By the weakest answer: ${WHOLE[answer]}.`,
  about: (components: number): string =>
    `What runs on it, what it is made with, and what these are made with, as stated or read from files: ${count(components, { one: 'component', other: 'components' })}. What no file and nobody names is not in this list.`,
  cut: (steps: number): string =>
    `There is more in it than is followed: only the nearest ${count(steps, { one: 'step is', other: 'steps are' })} known here, so nothing is said of the whole.`,
  unknown: (names: readonly string[]): string =>
    `Licence not known: ${names.join(', ')}. Without one there is no permission. Ask its makers to add a licence file, then write it into the entry.`,
  caption: 'Every path into the product, with the answers of the licence checker',
  columns: {
    path: 'Path',
    license: 'Licence',
    step: 'Into what uses it',
    whole: 'Into the product',
  },
  more: (paths: number): string =>
    `${count(paths, { one: 'further path', other: 'further paths' })}: in the data.`,
  notices: 'Notices and sources of all of it, as text',
  data: 'The same as data',
  notStated: 'not stated',
  detected: 'detected in a file by the forge, declared by nobody',
  notice: {
    title: (name: string): string => `NOTICES AND SOURCES: ${name}`,
    intro:
      'What the catalogue knows of the parts of this work: their licences, where their sources are, and what their licences ask for. It was put together by a program from entries and files; it is not legal advice, and what nobody named is missing.',
    copyright:
      'A copyright notice stands here only where an entry states who gives the licence. Keep those in the sources.',
    page: 'Page',
    path: 'Comes in by',
    use: 'Use',
    fits: 'Fits',
    license: 'Licence',
    source: 'Source location',
    noSource: 'not known',
    readFrom: 'Read from',
    licensor: 'Licensor, as its entry states',
    duties: 'Asked for',
    /** CERN-OHL-S v2 and CERN-OHL-W v2. */
    sourceLocation: (license: string, make: string, define: string): string =>
      `${license}: whoever conveys a product either gives each recipient the Complete Source or sees to it that each is notified of its Source Location (section ${make}; the term: ${define}). Modified source that recipients do not get otherwise needs a Source Location Notice (3.3 c), and notices are kept (3.3 a).`,
  },
  answers: verdictMessages.answers,
} as const;
