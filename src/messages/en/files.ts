/** Why a file of an instance cannot be read. The form for entries uses some of it too, in the browser. */
import { number } from './grammar.ts';

export const fileFaults = {
  unreadable: 'The file cannot be read.',
  outside: 'This is a link that leads nowhere or out of the instance. Put the file itself here.',
  notAFile: 'This is not a file. Only files belong here.',
  tooLarge: (kibibytes: number, most: number) =>
    `The file has ${number(kibibytes)} KiB. It is not read: ${number(most)} KiB are more than any needs.`,
  notText: 'This is not a text file: it has a null character. Save it as plain text.',
  utf16: 'The file is encoded as UTF-16. Save it as UTF-8.',
  notUtf8: 'The file is not encoded as UTF-8. Save it as UTF-8.',
  empty: 'The file is empty.',

  yaml: {
    documents: 'Write one document a file: remove the line "---" and what follows.',
    alias:
      'Aliases ("*name") are not used here: write the value out. Put a text that begins with * in quotes.',
    depth: 'This is nested more deeply than any entry needs.',
    tab: 'A tab stands in the indentation. YAML wants spaces.',
    escape:
      'A backslash between double quotes means something else. Use single quotes, or write it twice.',
    tag: 'Tags ("!name") are not used here. Put a text that begins with ! in quotes.',
    key: 'A key must be a plain word.',
    unclosed: 'A closing quote or bracket is missing above, or this line is not indented.',
    noColon: 'A key has no colon after it, or its value is not indented.',
    colon:
      'This does not fit here: either the indentation is off, or a text with a colon and a space in it needs quotes.',
    sign: 'A text that begins with @, `, % or another special character must stand in quotes.',
    indentation: 'The indentation does not fit the lines above.',
    invalid: (reason: string) => `This is not valid YAML (${reason}).`,
    keyTwice: 'This key is given twice. Keep one of the two.',
  },
  json: {
    conflict: 'The file has the marks of a merge conflict. Resolve it.',
    invalid: 'This is not valid JSON from here on.',
    keyTwice: (key: string) => `"${key}" is given twice. Keep one of the two.`,
  },
  frontMatter: {
    missing: 'Begin the page with a line "---" and its front matter.',
    unclosed: 'The front matter has no closing line "---".',
    ambiguous:
      'A line of the front matter begins with "---" or "+++". Indent it, or put the text in quotes.',
    refused:
      'The build cannot read this front matter. Put texts with special characters in quotes.',
    refusedFor: (reason: string) =>
      `The build cannot read this front matter (${reason}). Put texts with special characters in quotes.`,
  },
} as const;
