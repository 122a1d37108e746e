/** Words about catalogues of other offices that the build writes into pages, in English. */
import type { CatalogueKind } from '../../schemas/federation.ts';
import { count } from './grammar.ts';

const entries = (number: number) => count(number, { one: 'entry', other: 'entries' });

export const federationMessages = {
  title: 'Catalogues of other offices',
  lead: 'Their entries stand beside those of this office: each is marked with its office, leads to the original, and is not counted here.',
  named: 'The catalogues',
  namedNote: 'As the office names them. They are read at night.',
  kinds: {
    'ospo-portal': 'A site of the same program',
    'developers-italia': 'An API as that of Developers Italia',
    'publiccode-list': 'A list of what has a publiccode.yml',
    rsd: 'A Research Software Directory',
  } satisfies Record<CatalogueKind, string>,
  shown: (number: number) => `${entries(number)} shown.`,
  read: (date: string) => `Read on ${date}.`,
  notRead: 'Not read yet.',
  failing: (date: string) => `It could not be read since ${date}; what was read before stays.`,
  cut: (number: number, isMore: boolean) =>
    `${isMore ? 'At least ' : ''}${entries(number)} left out: a catalogue may have 5,000 here, an answer 32 MB, and a list 500 files.`,
  refused: (number: number) =>
    `${entries(number)} refused, since nothing in it has the shape that is needed, such as a name and an https address.`,
  ours: (number: number) => `${entries(number)} left out that this office lists itself.`,
  twice: (number: number) => `${entries(number)} left out that a catalogue above has too.`,
  kept: (number: number) =>
    `${entries(number)} as read before, since their hosts did not answer then.`,
  rules: 'What is shown',
  rulesNote: 'And what is not.',
  rule: [
    'Of each entry: name, purpose, kind, licence, repository and home page, as the other catalogue says them. They have no page and no number here.',
    'What stands in the catalogue of this office is shown once, as its own.',
    'Figures, feeds, reports and files of this office hold none of it. Who downloads what a search found also gets what it found of others, each with its office.',
  ],
  out: (email: string) => `To have an entry or a catalogue taken out, write to ${email}.`,
  group: 'From other offices',
  groupNote: (number: number, offices: string) => `${entries(number)} of ${offices}.`,
  show: 'Show them',
  about: 'Which catalogues these are',
} as const;
