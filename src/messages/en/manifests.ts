/** Faults of manifests, for their maintainers. */

const KEYS_AND_VALUES = 'Write keys and values, such as "name: My project".';
const FULL_ADDRESS = 'Write a full web address';

export const manifestFaults = {
  tooLarge: 'No manifest needs more than a megabyte.',
  notUtf8: 'Save the file as UTF-8.',
  saysNothing: `This file says nothing. Delete it, or mend it. ${KEYS_AND_VALUES}`,
  keysAndValues: KEYS_AND_VALUES,
  writeOut: 'Write the values out, without aliases or deep nesting.',
  keyTwice: 'A key is given twice. Keep one.',
  namedKeyTwice: (key: string, line: number) =>
    `The key "${key}" is given twice, again in line ${line}. Keep one.`,
  noJson: 'This is not valid JSON.',
  unparsed: 'This file cannot be parsed.',
  unparsedKey: 'This cannot be parsed. Put texts with a colon or another sign in quotes.',
  outOfTime: (seconds: number) => `It could not be read within ${seconds} seconds.`,

  noKey: (format: string) => `${format} has no such key.`,
  keyNear: (format: string, key: string) => `${format} has no such key. Did you mean "${key}"?`,
  schemaVersion: (versions: string) =>
    `This is the version of the format, not of the project. Write ${versions}.`,
  schemaVersionAs: (version: string) =>
    `This is the version of the format, not of the project. Write for example "${version}".`,
  context: (address: string) => `Write "${address}", so that programs know the format.`,

  text: 'Write a text here.',
  quoteNumber: 'Put this in quotes: as a number, 1.10 and 1.1 are the same.',
  lostLetters: 'Some letters are lost. Save the file as UTF-8.',
  markup: 'Write plain text: markup would be shown as it stands.',
  shorten: (most: number) => `Shorten this to ${most} characters or fewer.`,
  cut: (most: number) => `The catalogue shows the first ${most} characters.`,
  address: `${FULL_ADDRESS} here.`,
  httpsAddress: `${FULL_ADDRESS} that starts with https://.`,
  day: 'Write the date as 2026-11-21.',
  dayOrYear: 'Write the date as 2026-11-21, or only the year.',
  doi: 'Write the DOI as 10.5281/zenodo.848818.',
  oneOf: (words: readonly string[]) => `Write one of: ${words.join(', ')}.`,
  status: 'Write a word of repostatus.org here.',
  statuses: (words: readonly string[]) => `Write one of: ${words.join(', ')} (repostatus.org).`,

  licence: 'Write the SPDX id of the licence here.',
  noLicense: 'This is no SPDX expression.',
  unknownLicense: (text: string) => `"${text}" names no SPDX licence. Write its SPDX id.`,
  author: 'An author needs a name.',
  reference: 'Write a reference with its keys.',
  publication: 'A publication needs a name and a DOI or an address.',
  link: 'Write a link as "name" and "url".',
  linkParts: 'A link needs a name and a url.',

  webPage: 'This address leads to a web page. Give the one of the raw Markdown file.',
  deadAddress: 'There is nothing at this address. Correct it, or put the text there.',
} as const;
