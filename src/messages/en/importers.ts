/** Messages of importers for the maintainer of an entry. */
import { series } from './grammar.ts';

const A_FILE = 'Use a file instead.';
const NOT_PUBLIC = 'Only public repositories can be read here.';
const TRY_AGAIN = 'Try again, or use a file.';

/** Why a value of the file is not taken. */
export const importReasons = {
  noField: 'An entry has no field for this.',
  nothing: 'It says nothing that an entry can hold.',
  noAddress: 'It is no full web address.',
  noFile: 'A text or a file is no SPDX expression. Write the id of the licence.',
  classifiers:
    'Classifiers are not read: they leave open which licence is meant. Write its SPDX id under `license`.',
  projectFirst: 'The table `[project]` was read in its place.',
  cut: (url: string) => `Read as ${url}: a repository has no more in its address there.`,
  empty: 'The file says nothing of a project.',
  format: 'It describes the file, not the project.',
  build: 'It is for the tools that build the package.',
  nightly:
    'A refresh of the catalogue reads it from the repository, so an entry does not repeat it.',
  citation:
    'A refresh of the catalogue reads it from the repository; an entry states it only to overrule it.',
  people: 'The catalogue names no people. Give a role address or a forum as `contact`.',
  pictures: 'Pictures stand in the catalogue itself, with a text and a credit. Add them there.',
  relation: 'State it as a relation to another entry, by its id.',
  topics: 'Topics are words of the catalogue. Choose them there.',
  noTopic: (name: string) => `The catalogue has no topic "${name}".`,
  organisations: 'Organisations are ids of the catalogue. Choose them there.',
  noOrganisation: (name: string) => `The catalogue has no organisation "${name}".`,
  language: 'An entry is in one language, and another one was taken.',
  otherThing: 'The file describes several things, and only one of them was read.',
  part: 'The file does not say for which part this licence is. Say what kind of project it is.',
  parts: (licenses: readonly string[]) =>
    `Of ${licenses.join(', ')} the file does not say which is for which part. State each one.`,
  facts: 'Only in the form that publiccode.yml asks for.',
  repository: 'This is no address of a repository that others can open.',
  sameRepository: 'It is only the address of the repository.',
  unknownFile:
    'This is no file that an entry can be begun from, such as publiccode.yml, codemeta.json or CITATION.cff.',
  already: (origin: string) => `${origin} says something else, and is believed first.`,
  elsewhere: (key: string) => `The entry takes this from \`${key}\`.`,
  tooMany: (count: number) => `${count} more are not read.`,
  moreKeys: (count: number) => `${count} more keys have no place in an entry.`,
} as const;

/** Further remarks on the file or the repository. */
export const importFaults = {
  entryTooLarge: 'No entry needs more than a megabyte.',
  inLine: (line: number, fault: string) => `In line ${line}: ${fault}`,
  noKey: 'An entry has no such key.',
  keyNear: (key: string) => `An entry has no such key. Did you mean "${key}"?`,

  noAddress: 'Give the address of a repository, such as https://gitlab.com/group/project.',
  noForge: (forges: readonly string[]) =>
    `Only repositories at ${series(forges)} can be read here. Use a file instead.`,
  noRecord: 'The forge answered something that is not about a repository.',
  noFiles: (fault: string) => `Its files were not read. ${fault}`,
  advice: {
    'not-found': NOT_PUBLIC,
    forbidden: NOT_PUBLIC,
    gone: NOT_PUBLIC,
    moved: 'Give the address that the repository has now.',
    'rate-limited': 'Try again in an hour, or use a file.',
    unreachable: TRY_AGAIN,
    timeout: TRY_AGAIN,
    'invalid-response': A_FILE,
    'too-large': A_FILE,
  },
} as const;
