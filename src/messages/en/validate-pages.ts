/** Faults in the text of a page. */
import { and, or } from './grammar.ts';

type Words = readonly string[];

export const pageFaults = {
  unread:
    'This page cannot be read in time, or at all. Look for brackets, braces and quotes that are not closed, and write "\\{", "\\<" and "\\[" for those that are meant as they stand.',
  noPage: 'This is no page.',
  syntax: (reason: string) =>
    `This cannot be read as MDX: ${reason}. Write "\\<" for a "<" and "\\{" for a "{" that are meant as they stand.`,
  import:
    'A page is no program: remove the line that begins with "import" or "export". Components need no import; a sentence that begins so needs another word in front.',
  title:
    'The title in the front matter is the first heading of the page already: begin this one with "##".',
  expression: (expression: string) =>
    `A page is no program, and ${expression} would run. Write the text itself; for a brace that is meant as it stands write "\\{", and for a remark {/* … */}.`,
  node: (type: string) => `${type} cannot stand in a page.`,
  fragment: 'Write the text without "<>" and "</>".',
  link: 'Write a link in Markdown: [words](address).',
  picture: 'Write a picture in Markdown: ![what it shows](address).',
  noComponent: (name: string) => `There is no component ${name}.`,
  components: (names: Words) => `There are ${and(names)}.`,
  element: (element: string) => `The element ${element} cannot stand in a page.`,
  instead: 'Use Markdown, or a component. For a "<" that is meant as it stands write "\\<".',
  needs: (element: string, key: string) => `<${element}> needs ${key}="…".`,
  spread: (element: string) => `A page is no program: write each attribute of <${element}> out.`,
  noAttribute: (element: string, name: string) => `<${element}> has no attribute ${name}.`,
  attributes: (names: Words) => `Possible: ${or(names)}.`,
  noAttributes: 'It has none.',
  attributeProgram: (name: string) => `A page is no program: write ${name}="…", in quotes.`,
  attributeValue: (element: string, name: string) =>
    `Give ${name} of <${element}> a value: ${name}="…".`,
  pictureElsewhere: 'A page loads nothing from elsewhere. Link to the picture, or bring it here.',
  noPicture: (target: string) =>
    `${target} is no picture: name a file such as "./board.png" (.png, .jpg, .webp, .avif or .gif).`,
  blockInSentence: (block: string) =>
    `${block} is a block and cannot stand within a sentence: give it lines of its own, with an empty line before and after.`,
  blockIn: (block: string, holder: string) =>
    `${block} is a block and cannot stand within ${holder}: give it lines of its own, with an empty line before and after.`,
  sentenceHoldsWords:
    'A sentence holds words only: write it and its words on one line, without empty lines in it.',
  holdsWords: (holder: string) =>
    `${holder} holds words only: write it and its words on one line, without empty lines in it.`,
} as const;
