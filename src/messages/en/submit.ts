/** Words of the form for entries, in English. */
import { forgeSteps } from './forges.ts';
import { plural, series } from './grammar.ts';

/** Texts of a field: its label, a hint, and labels of its columns. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly columns?: Readonly<Record<string, string>>;
  /** Label of the button that adds a row. */
  readonly add?: string;
}

export const submitMessages = {
  title: 'Add a project',
  description: 'A form that writes the file of a project for the catalogue, and checks it.',
  lead: 'One small file describes a project. This form writes it with you and checks it as you go. Nothing is sent from here.',
  update: 'Is it in the catalogue already?',
  updateHelp: 'Its id, its name or the address of its repository.',
  updateOpen: 'Open it',
  place: (step: number) => `Step ${step} of 4`,
  steps: {
    start: 'What have you got?',
    gaps: 'What is missing',
    answers: 'Check your answers',
    out: 'Hand it in',
  },
  byHand: 'None of these: fill it in by hand',
  readScope: 'What belongs here, and who decides',
  check: 'Check the entry',
  more: 'More to say, if you like',
  tasks: {
    scope: 'Does it belong here?',
    what: 'More about it',
    where: 'Addresses',
    licences: 'Licences of other parts',
    who: 'Who is behind it',
    fits: 'Relations and interfaces',
    pictures: 'Pictures',
    data: 'Characteristics and tools',
    buy: 'Where to buy it',
    papers: 'Publications and identifiers',
    office: 'For the office',
  },
  kind: 'Kind',
  decides: 'Who decides',
  noScope: 'The office reads each entry before it is listed. Ask it if you are not sure.',
  required: 'required',
  id: 'Id',
  idHelp: 'The end of its address, for good: lower-case letters, digits and single hyphens.',
  characters: (max: number) => `of ${max} characters.`,
  chooseLicense: 'Help me choose',
  choose: 'Not stated',
  search: (label: string) => `Search: ${label.toLowerCase()}`,
  chosen: 'Chosen:',
  none: 'none yet',
  showAll: (count: number) => `Show all ${count}`,
  noTerm:
    'None of the words fits. Suggest one under “For the office”, when you check your answers.',
  remove: 'Remove',
  prefill: {
    repository: 'Address of the repository',
    repositoryHelp: (forges: readonly string[]) =>
      `Public projects on ${series(forges)} can be read from here.`,
    contacted: (hosts: string) =>
      `The button asks ${hosts}, whichever holds the repository, from your browser. That host sees your network address. Nothing else on this page asks anybody.`,
    read: 'Read the repository',
    file: 'Or a file that describes the project',
    fileHelp:
      'publiccode.yml, codemeta.json, CITATION.cff, .ohwr.yaml, okh.yml, okh.toml, package.json, pyproject.toml, Cargo.toml or .zenodo.json. It stays in this browser. You can drop it here.',
    paste: 'Or its text',
    pasteRead: 'Read the text',
    dropped: 'What was not taken over',
  },
  fields: {
    name: { label: 'Name', help: 'As people say it. No version number.' },
    title: { label: 'Title', help: 'What the name stands for, or what it is, in a few words.' },
    summary: {
      label: 'Purpose, in one sentence',
      help: 'What it is and what someone can do with it, without praise.',
    },
    status: { label: 'State', help: 'By repostatus.org.' },
    topics: { label: 'Topics', help: 'What it is about. One to four are enough.' },
    repositories: {
      label: 'Repositories',
      help: 'Public addresses, the main one first. Say what stands in each if there are several.',
      columns: { url: 'Address', for: 'What stands in it' },
      add: 'Add a repository',
    },
    'links.design': {
      label: 'Design files elsewhere',
      help: 'If the sources stand in no repository, the page that has them.',
    },
    'links.homepage': { label: 'Home page' },
    'links.documentation': { label: 'Documentation' },
    'links.issues': { label: 'Where faults are reported' },
    'links.forum': { label: 'Forum', help: 'Where questions are asked in public.' },
    'links.releases': { label: 'Releases', help: 'Where they are downloaded.' },
    packages: {
      label: 'Packages in registries',
      help: 'One package URL on a line, without a version, such as pkg:pypi/numpy or pkg:conda/numpy?channel=conda-forge.',
    },
    'links.chat': { label: 'Chat' },
    'links.newsfeed': { label: 'News feed' },
    'licenses.hardware': {
      label: 'Licence of the hardware design',
      help: 'SPDX identifier, as in the LICENSE file, such as CERN-OHL-W-2.0.',
    },
    'licenses.gateware': { label: 'Licence of the gateware', help: 'HDL sources and cores.' },
    'licenses.software': {
      label: 'Licence of the software',
      help: 'Programs, drivers and firmware.',
    },
    'licenses.documentation': { label: 'Licence of the documentation', help: 'Texts and figures.' },
    'licenses.data': { label: 'Licence of data sets' },
    organisations: { label: 'Organisations', help: 'Who made it or looks after it.' },
    contact: {
      label: 'Contact',
      help: 'The address of a role, or of a page. It is shown in public, and people move on: not that of a person.',
    },
    relations: {
      label: 'Relations',
      help: 'Each is stated once and becomes a trace in the drawings of both pages.',
      columns: { type: 'Relation', target: 'Other project' },
      add: 'Add a relation',
    },
    'interfaces.provides': {
      label: 'Interfaces that others can use here',
      help: 'A carrier provides a slot.',
    },
    'interfaces.uses': {
      label: 'Interfaces that it needs from another',
      help: 'A mezzanine uses one.',
    },
    description: { label: 'Description', help: 'As long as it needs to be, in Markdown.' },
    images: {
      label: 'Pictures',
      help: 'The best first. Say what each shows, and who made it under which licence. The file goes along by hand: the last step says how.',
      columns: { file: 'File name', alt: 'What it shows', credit: 'Credit and licence' },
      add: 'Add a picture',
    },
    since: { label: 'Year of its beginning' },
    specifications: {
      label: 'Characteristics',
      help: 'As on a data sheet, with units.',
      columns: { parameter: 'What', value: 'Value', note: 'Remark' },
      add: 'Add a characteristic',
    },
    availability: {
      label: 'Where it can be bought',
      columns: { vendor: 'Vendor', url: 'Page of the product', note: 'Remark' },
      add: 'Add an offer',
    },
    tools: { label: 'Design tools and languages', help: 'One on a line, such as KiCad.' },
    publications: {
      label: 'Publications',
      help: 'With its DOI or its address.',
      columns: { title: 'Title', doi: 'DOI', url: 'Address' },
      add: 'Add a publication',
    },
    seeking: { label: 'Looking for' },
    maturity: { label: 'Readiness', help: 'Technology readiness level, 1 to 9.' },
    'identifiers.doi': { label: 'DOI', help: 'Such as 10.5281/zenodo.848818.' },
    'identifiers.swhid': { label: 'Software Heritage identifier' },
    'identifiers.oshwa': { label: 'OSHWA certificate', help: 'Such as CH000001.' },
  } satisfies Record<string, FieldWords> as Readonly<Record<string, FieldWords>>,
  seeking: {
    maintainers: 'Maintainers',
    contributors: 'Contributors',
    adopters: 'Adopters',
    partners: 'Partners',
  },
  office: {
    topic: 'Suggest a new topic, organisation or interface',
    topicHelp: 'A word that the lists do not have, and what it means.',
    ecosystem: 'Does it belong to a family of projects?',
    ecosystemHelp: 'The office keeps the families; it will add this project to one.',
    remark: 'Anything else the office should know',
    remarkHelp: 'These answers travel with the entry and are not part of it.',
  },
  preview: {
    label: 'Preview',
    card: 'How it will stand on the shelf.',
    cardNumber: 'The number is given when it is merged.',
    file: 'The file that this makes',
    region: 'The file, can be scrolled',
  },
  out: {
    merge: 'Open a merge request',
    mergeNote:
      'For people who may push to the repository. You sign in there; nothing is sent before.',
    issue: 'Open an issue',
    issueNote: 'For people who may not push. The office makes the merge request.',
    download: 'Download the file',
    downloadNote: 'To keep it, or to commit it yourself.',
    mail: 'Mail it to the office',
    mailNote: 'Opens your mail program.',
    others: 'Other ways',
    changes: 'What changes',
    change: 'Change something else',
    discard: 'Discard the draft',
    discardNote: 'The draft is kept in this browser until you discard it.',
    discardAsk: 'Discard all that is written here?',
    discardYes: 'Yes, discard it',
    discardNo: 'No, keep it',
    next: 'What happens then',
  },
  hand: {
    title: 'By hand instead',
    note: 'Without this form, and without scripts.',
    merge: 'With a merge request',
    mergeSteps: [
      'Download the template of its kind. Each field is explained in it; a name and a place where the sources stand are enough.',
      'Fill it in. Remove the sign # before each field that you use.',
    ],
    save: (path: string) => `Save it as ${path} in the repository of this site.`,
    mergeLast: 'Open a merge request. The checks run there, and say what to mend and where.',
    mail: 'With an issue or a mail',
    mailText:
      'Send the address of the repository, and what you filled in of the template. The office does the rest.',
    repository: 'The repository of this site',
    template: (kind: string) => `Template for ${kind.toLowerCase()}`,
  },
} as const;

/** Words that the script of the form adds; separate, so that only they are loaded. */
export const submitWords = {
  updateTitle: (name: string) => `Update ${name}`,
  faults: (count: number) =>
    plural(count, { one: 'One thing to mend', other: `${count} things to mend` }),
  remarks: (count: number) =>
    plural(count, {
      one: 'One thing to look at once more.',
      other: `${count} things to look at once more.`,
    }),
  fine: 'The entry passes all checks.',
  passes: 'Passes all checks',
  incomplete: 'Not complete yet',
  unchecked: 'Checked as soon as you begin',
  noName: 'Name',
  noLicense: 'Not stated',
  error: 'Error:',
  warning: 'Look again:',
  use: (value: string) => `Use “${value}”`,
  kind: 'Choose what it is.',
  from: (source: string) => `From ${source}`,
  filled: (filled: number, kept: number) =>
    `${filled === 0 ? 'We read no value that was missing.' : plural(filled, { one: 'We read one value.', other: `We read ${filled} values.` })}${
      kept > 0
        ? ` ${plural(kept, { one: '1 field keeps', other: `${kept} fields keep` })} what you wrote.`
        : ''
    }`,
  missing: (fields: string) => `Missing: ${fields}.`,
  change: 'Change',
  changeOne: (label: string) => `Change: ${label}`,
  empty: 'Not stated',
  task: (count: number) =>
    count === 0
      ? 'nothing yet'
      : plural(count, { one: '1 field filled in', other: `${count} fields filled in` }),
  scope: (ticked: number, all: number) => `${ticked} of ${all} points hold`,
  before: 'Before:',
  after: 'Now:',
  unchanged: 'Nothing is changed yet.',
  reading: (host: string) => `Asking ${host} …`,
  readFailed: 'This could not be read.',
  goOn: 'You can go on by hand.',
  tooLarge: 'This file is too large to describe a project.',
  restored: (name: string) => `Your draft${name ? ` of ${name}` : ''} is back.`,
  unknownId:
    'The catalogue has no project with the id in this address. Check the id, or write a new entry below.',
  otherLanguages: (names: string) =>
    `It also stands in ${names}. The form keeps that as it is: change it in the file.`,
  unreachable: 'What the catalogue holds could not be loaded. Try again later.',
  notFound: 'No project of the catalogue has this id, name or address.',
  similar: 'It may be in the catalogue already:',
  sameRepository: 'has the same repository',
  sameName: 'has a similar name',
  openEntry: 'update that entry instead',
  copied: 'The file is on your clipboard.',
  notCopied: 'Your browser does not allow copying. Copy the file from the preview.',
  notes: { topic: 'Suggested word', ecosystem: 'Family of projects', remark: 'Remark' },
  answers: 'Scope',
  file: (path: string) => `File: ${path}`,
  addTitle: (name: string) => `Add ${name}`,
  pasteHere: '(Paste the file here: it is on your clipboard.)',
  steps: {
    ...forgeSteps,
    edit: (path: string) => [
      `The page edits ${path}. Select all of it and paste: the new text is on your clipboard.`,
      'Commit to a new branch, and open the merge request that is offered.',
    ],
    pictures: (files: string, folder: string) =>
      `Add to the same merge request: ${files} in ${folder}.`,
  },
} as const;
