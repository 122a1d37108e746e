/** Words of the commands that write entries and what belongs to them, in English: new, import, format, schema, number. */
import { count } from './grammar.ts';

export const entryCommandMessages = {
  noCatalogue: (folder: string) => `There is no catalogue/ in ${folder}.`,
  noInstance: (folder: string) =>
    `There is no catalogue/ in ${folder}. Set OSPO_INSTANCE to the folder of an instance.`,

  number: {
    given: (amount: number) => `Numbered ${amount}.`,
    none: 'Every entry has its number.',
  },

  format: {
    usage: `Usage: npm run format:catalogue [-- paths…] [--check]
  --check   writes nothing; exit code 1 if a file would change`,
    done: (files: number, changed: number, failed: number, isCheck: boolean) =>
      `${count(files, { one: 'file', other: 'files' })}: ${changed} ${isCheck ? 'would change' : 'changed'}, ${failed} left as they are.`,
    fault: (file: string, message: string) => `${file}: ${message}`,
    noFile: (path: string) => `There is no file "${path}".`,
    noEntry: (paths: readonly string[]) => `${paths.join(', ')}: no entry of the catalogue.`,
  },

  schema: {
    usage: `Usage: npm run schema [-- --check]
  --check   writes nothing; exit code 1 if a file is out of date`,
    outdated: (file: string) => `${file} is out of date`,
    written: (file: string) => `${file} written`,
    upToDate: 'The schemas are up to date.',
  },

  import: {
    usage: (kinds: readonly string[]) => `Usage: npm run import -- <address or file> [options]
  --kind <kind>         ${kinds.join(', ')}; needed where the source does not say it
  --id <id>             the name of the file; made from the project's name if it is not given
  --repository <url>    where the sources stand, for a file that does not say it
  --dry-run             prints the entry and writes nothing
  --force               replaces an entry that is there`,
    nameOne: 'Name one address or file.',
    nothing: (source: string) => `${source} says nothing of which an entry could be made.`,
    sayKind: (kinds: readonly string[]) => `Say what it is: --kind ${kinds.join('|')}.`,
    giveId: 'Give it an id with --id, such as "beam-loss-display".',
    badKind: (kind: string, kinds: readonly string[]) =>
      `--kind ${kind}: write one of ${kinds.join(', ')}.`,
    badId: (id: string) => `--id ${id}: use lower-case letters, digits and single hyphens.`,
    noFile: (path: string) => `${path} is no file. Name a file or a full web address.`,
    tooLarge: (path: string) => `${path} is larger than a megabyte, which no manifest is.`,
    unreadable: (path: string) => `${path} cannot be read. Name a file or a full web address.`,
    noRepository: (url: string) => `${url} is no address of a repository.`,
    unreadableRepository: (address: string, message: string) =>
      `${address} could not be read. ${message}`.trim(),

    taken: 'Taken',
    missing: 'Missing',
    leftOut: 'Left out',
    section: (heading: string) => `${heading}:`,
    emptySection: (heading: string) => `${heading}: nothing.`,
    wholeFile: 'the file',
    help: {
      name: 'Required.',
      repositories: 'Required. Give it with --repository <url>.',
      summary: 'One plain sentence: what it is and what it does.',
      licenses: 'The SPDX expression of each part.',
      organisations: 'Ids of catalogue/vocabularies/organisations.yaml.',
      topics: 'Ids of catalogue/vocabularies/topics.yaml.',
    },

    /** Comments in the file that was begun. */
    begun: (source: string) => `Begun from ${source}. Check each value, and remove the comments.`,
    questions: {
      name: 'Is this what people call it?',
      summary: 'Does it say in one plain sentence what it is and what it does?',
      status: 'Does it still hold?',
    },
    holdsForAll: (part: string) => `Does it hold for all ${part}?`,
    from: (origin: string, question: string) => `From ${origin}. ${question}`,
    isMissing: (field: string, help: string) => `Missing: ${field}. ${help}`.trim(),
    isLeftOut: (field: string, because: string) => `Left out: ${field}. ${because}`,
    expression: '<SPDX expression>',
  },

  new: {
    usage: `Usage: npm run new [-- options]
Asks for what is not given. In a script, without a terminal, it takes the defaults.
  --kind, --name, --id, --repository       what every entry needs; the id follows from the name
  --summary, --license, --status           what readers look for first
  --organisations, --topics                ids of the vocabularies, with commas
  --dry-run                                prints the entry and writes nothing
  --force                                  replaces an entry that is there`,
    badFlag: (field: string, value: string, fault: string) => `--${field} ${value}: ${fault}`,
    missing: (field: string, question: string) => `Say --${field}. ${question}`,
    mayBeEmpty: 'leave empty if you do not know',
    needed: 'This is needed.',
    nothingWritten: 'Nothing was written.',
    ask: {
      kind: (kinds: readonly string[]) => `What is it: ${kinds.join(', ')}?`,
      name: 'Its short name, as people say it?',
      id: 'The name of its file and of its page?',
      repository: 'Where do its sources stand (address of the repository)?',
      summary: 'One plain sentence: what it is and what it does?',
      license: 'Its licence (SPDX expression, such as CERN-OHL-W-2.0)?',
      status: (statuses: readonly string[]) => `Its status: ${statuses.join(', ')}?`,
      organisations: 'Who is behind it (ids, with commas)?',
      topics: 'What is it about (ids of topics, with commas)?',
    },
    writeOneOf: (words: readonly string[]) => `Write one of ${words.join(', ')}.`,
    badId: 'Use lower-case letters, digits and single hyphens.',
    takenId: (file: string) => `${file} has this id already.`,
    unknownId: (id: string, known: readonly string[]) =>
      `There is no "${id}". Write for example: ${known.join(', ')}.`,
  },

  place: {
    exists: (file: string) => `${file} is there already. --force replaces it.`,
    faulty: (file: string) => `${file} is not written until this is mended.`,
    written: (file: string) =>
      `${file} written, and valid. Look at it with "npm start", and open a merge request.`,
    takenId: (file: string, id: string) =>
      `${file} has the id "${id}" already. Choose another one with --id.`,
    takenRepository: (file: string) =>
      `${file} has this repository already. Change that entry instead.`,
  },
} as const;
