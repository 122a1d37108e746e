/** Words of the commands that write files of the instance, in English: new, import, format, schema, number. */
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

    /** Comments in an imported file. */
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
    usage: `Usage: npm run new [-- entry|event|news] [-- options]
Begins an entry of the catalogue, an event or a piece of news. Asks for what is not given. In a script, without a terminal, it
takes the defaults.
  --dry-run                                prints the file and writes nothing
An entry:
  --kind, --name, --id, --repository       what every entry needs; the id follows from the name
  --summary, --license, --status           what readers look for first
  --organisations, --topics                ids of the vocabularies, with commas
  --force                                  replaces an entry that is there
An event and a piece of news:
  --title, --summary                       what readers see first
  --start, --end, --time-zone              of an event: days, or times by the clocks of a zone
  --place, --online, --organiser, --page   of an event
  --date                                   of news; today if it is not given
  --id                                     the name of the file; made from the title, and of news also from the date
  --tags, --entries                        what it is about, and ids of projects, with commas
  --source, --source-title                 where it was said: address and name`,
    unknownKind: (what: string, known: readonly string[]) =>
      `"${what}" cannot be begun. Write one of ${known.join(', ')}.`,
    foreignFlag: (flag: string, what: string) => `--${flag} says nothing of: ${what}.`,
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
      title: 'Its title?',
      fileName: 'The name of its file and of its page?',
      news: 'The news in one sentence?',
      date: 'When was it (2026-11-21; a month or a year where no more is known)?',
      start: 'When does it begin (2026-11-21, or 2026-11-21T14:00)?',
      end: 'When does it end, in the same form?',
      zone: 'By which clocks (a time zone, such as Europe/Zurich; only where times are given)?',
      place: 'Where is it?',
      online: 'Where does one take part from afar (address)?',
      organiser: 'Who holds it?',
      event: 'What is it for, in a sentence or two?',
      page: 'Its page (address)?',
      tags: 'What is it about, in words with hyphens (with commas)?',
      entries: 'Which projects of the catalogue belong to it (ids, with commas)?',
      source: 'Where was it said (address)?',
      sourceTitle: 'What is that document called?',
    },
    newsBody: 'Say in one to three sentences what happened.',
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
