/**
 * Faults of an entry, for the validator and, in the browser, for the form. Values are passed in ready to show: in
 * quotes, short, on one line.
 */
import { number, or } from './grammar.ts';

type Words = readonly string[];

export const entryFaults = {
  /** Appended to another sentence. */
  didYouMean: (words: Words) => `Did you mean ${or(words)}?`,
  at: (path: string, fault: string) => `\`${path}\`: ${fault}`,

  missing: (path: string) => `\`${path}\` is missing.`,
  unknownKey: (key: string) => `There is no key ${key}.`,
  unknownKeyIn: (key: string, path: string) => `There is no key ${key} in \`${path}\`.`,
  keys: (keys: Words) => `Possible here: ${or(keys)}.`,
  length: (characters: number) => `It has ${characters}.`,
  sshAddress: (value: string, address: string) => `For ${value} that is "${address}".`,
  noAddress: (value: string) => `${value} is none.`,
  otherwise: (fault: string) => `Or: ${fault}`,

  types: {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'keys with values',
    record: 'keys with values',
    string: 'a text',
  },
  noForm: 'This has none of the forms that are possible here.',
  noValue: (type: string) => `There is no value. Write ${type}, or leave it out.`,
  date: 'This is read as a date. Write a text: put it in quotes.',
  quoteIt: (value: string) => `Write a text: put ${value} in quotes.`,
  unquote: 'Write a number, without quotes.',
  list: 'Write a list: each member on a line of its own, after "- ".',
  type: (type: string) => `Write ${type} here.`,
  value: (value: string, allowed: Words) => `${value} is not possible here: write ${or(allowed)}.`,
  shorten: (most: number) => `Shorten this to ${most} characters or fewer.`,
  listAtMost: (most: number) => `List ${most} at most.`,
  atMost: (most: number) => `Write ${most} or less.`,
  someText: 'Write some text, or leave it out.',
  listAtLeast: (least: number) => `List ${least} at least, or leave it out.`,
  atLeast: (least: number) => `Write ${least} or more.`,
  formats: {
    email: 'Write a full e-mail address.',
    datetime: 'Write date and time such as 2026-11-21T08:30:00Z.',
    url: 'Write a full web address.',
    starts_with: 'Begin this with a slash.',
  },
  format: 'This does not have the form that is expected here.',

  notEncrypted: (address: string) =>
    `${address} is not encrypted. Use https:// if the server answers it.`,
  owner:
    'This address names an owner or a group, not a repository. Add the name of the repository.',
  pageOfRepository: (address: string) => `This is a page about a repository. Write "${address}".`,
  rawFeed: (address: string) =>
    `This page shows the file to people. A feed reader needs "${address}".`,
  manifestPath: 'Write the path of the manifest within the repository, not an address.',
  twoSlashes: 'A link must not begin with two slashes. Write https:// in front of the host.',
  scheme: (scheme: string) => `A link must not begin with "${scheme}:". Use https://.`,
  personalEmail: (address: string) =>
    `${address} looks like the address of a person. Use the address of a role or a forum.`,

  pictures:
    'A description shows no pictures. List them as pictures of the project, or link to them.',
  signs: (count: number, sign: string) =>
    `There are ${number(count)} of "${sign}" up to here. Part the text: it takes too long to read.`,
  levels: (most: number) =>
    `More than ${most} quotations and lists are opened here within each other. Use fewer levels.`,

  noSource:
    'Say where the sources are: list a repository under `repositories`, or give `links.design`.',
  listedTwice: (value: string, list: string) => `"${value}" is listed twice in \`${list}\`.`,
  noSources: 'Name the addresses under `sources`, or say "unconfirmed".',

  folderOutside:
    'This is a link that leads nowhere or out of the instance, so nothing in it is read. Put the folder itself here.',
  deviceName: (id: string) =>
    `Windows keeps the name ${id} for itself and cannot store the file. Choose another.`,
  fileName:
    'The name of the file is the id: use lower-case letters, digits and single hyphens, 80 at most.',
  rename: (id: string) => `Rename it, for instance to ${id}.`,
  folderUnread: 'A folder here is not read. Put the files one level up.',
  fileUnread: 'This file is not read. Remove it.',
  noVocabulary: 'There is no vocabulary of this name, so the file is not read.',
  extension: 'The file is not read: its name must end in ".yaml".',

  idTaken: (file: string, id: string) =>
    `${file} has the id ${id} already. Rename one of the two files.`,
  ownAlias: 'This is the id of the project itself. List former ids only.',
  aliasIsId: (alias: string, file: string) =>
    `${alias} is the id of ${file}, so it cannot lead elsewhere.`,
  aliasAbove: (alias: string) => `${alias} is an alias above already.`,
  aliasIn: (alias: string, file: string) => `${alias} is an alias in ${file} already.`,

  noProject: (id: string) => `There is no project ${id}.`,
  isEcosystem: 'It is an ecosystem, and only projects can stand here.',
  calledNow: (id: string) => `It is called ${id} now.`,
  becameEcosystem: (id: string) =>
    `It has become the ecosystem ${id}, and only projects can stand here.`,
  toItself: 'A project cannot be related to itself.',
  relationKinds: (type: string, from: Words, to: Words, kind: string, otherKind: string) =>
    `"${type}" leads from ${or(from)} to ${or(to)}, not from ${kind} to ${otherKind}.`,
  stateIn: (file: string) => `State it in ${file} instead.`,
  relationTwice: 'This relation is stated twice here.',
  statedToo: (file: string) =>
    `This is stated in ${file} too. State it in one place: it shows on both pages.`,
  opposite: (file: string) => `${file} states the opposite. Remove one of the two.`,

  repositoryAbove: (address: string) =>
    `${address} stands above already. A repository belongs to one project.`,
  repositoryIn: (address: string, file: string) =>
    `${address} stands in ${file} already. A repository belongs to one project.`,
  packageAbove: (purl: string) => `${purl} stands above already. A package belongs to one project.`,
  packageIn: (purl: string, file: string) =>
    `${purl} stands in ${file} already. A package belongs to one project.`,
  successors: (id: string) => `Following the successors from ${id} leads back to it.`,

  noTerm: {
    topics: (id: string) => `There is no topic ${id}.`,
    organisations: (id: string) => `There is no organisation ${id}.`,
    interfaces: (id: string) => `There is no interface ${id}.`,
    relations: (id: string) => `There is no relation type ${id}.`,
  },
  idsStandIn: (file: string) => `The ids stand in ${file}.`,
  twoTerms: (id: string) => `There are two terms ${id}.`,
  unusedTerm: {
    topics: (id: string) => `No project uses the topic ${id}.`,
    organisations: (id: string) => `No project uses the organisation ${id}.`,
    interfaces: (id: string) => `No project uses the interface ${id}.`,
    relations: (id: string) => `No project uses the relation type ${id}.`,
  },
} as const;
