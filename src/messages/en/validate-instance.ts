/** Faults of the files of an instance other than entries. */
import { number, plural } from './grammar.ts';

export const instanceFaults = {
  memberTwice: (id: string) => `${id} is a member already. List it in one group.`,

  figureOfSource: (id: string, value: number, of: string, written: string) =>
    `"${id}" gives ${number(value)} ${of}, not ${written}. Correct it, or leave the figure out.`,
  figureOfCatalogue: (value: number, of: string, written: string) =>
    `the catalogue gives ${number(value)} ${of}, not ${written}. Correct it, or leave the figure out.`,

  future: (date: string) =>
    `${date} is still to come. Restore the file from the git history, and correct the clock.`,
  historyColumns: (columns: string) => `The first line must be ${columns}.`,
  historyCells: (expected: number, cells: number) =>
    `A row has ${expected} cells, and this one has ${cells}.`,
  metadataKey: (address: string) => `Write this key as "${address}".`,

  guidelineNumber: (file: string, guideline: string) =>
    `${file} has the number ${guideline} already.`,
  sectionFolder:
    'Put each page into the folder of a section: content/guidelines/<section>/<page>.mdx.',
  noSection: (id: string) => `There is no section ${id}.`,
  listSection: 'List it in content/site.yaml, under `handbook.sections`.',
  noAudience: (id: string) => `There is no audience ${id}.`,
  listAudience: 'List it in content/site.yaml, under `handbook.audiences`.',
  noGuideline: (id: string) => `There is no guideline ${id}.`,
  noChecklist: (id: string) => `There is no guideline ${id} with a checklist.`,
  noPoint: (point: string) => `The checklist has no point ${point}.`,

  entranceEmpty:
    'This search finds no entry. Widen it, or take it out; the address of the catalogue after a search shows how to write it.',
  entranceUnknown:
    'This search asks for something that the catalogue does not know. Search in the catalogue, and copy what stands in its address from the question mark on.',

  noPicture: (file: string) => `There is no file ${file}.`,
  largePicture: (megabytes: number) =>
    `A picture may have ${megabytes} MB at most. Make it smaller: pages show it 1280 pixels wide.`,
  noAlternative:
    'Say what the picture shows, for people who do not see it: ![what it shows](./board.png).',
  attachmentType: (types: readonly string[]) =>
    `A page can link to a file beside it if its type is one of ${types.join(', ')}, and its name has letters, digits, hyphens and full stops only.`,
  largeAttachment: (megabytes: number) =>
    `A file beside a page may have ${megabytes} MB at most. Make it smaller, or publish it where files belong, such as Zenodo, and link to it there.`,
  unlinkedAttachment:
    'It is published, since it stands beside a page, and no page here links to it. Link to it, or remove it.',
  notAPicture:
    'This is no picture, whatever its name says: its first bytes are those of none of JPEG, PNG, WebP, AVIF and SVG.',
  pictureFolder: (folder: string) =>
    `Put pictures into ${folder}/<id>/; nothing uses this file here.`,
  pictureOfNone: (id: string) => `There is no project ${id}, so nothing shows this picture.`,
  unlistedPicture: (id: string) => `The entry ${id} does not list this picture under \`images\`.`,

  noDrawing: (file: string) =>
    `There is no file ${file}. Restore it from the git history, or remove this file: the refresh draws the board again.`,
  mediaOfNone: (id: string) =>
    `There is no project ${id}, so nothing shows what stands here. Rename the folder to its id, or remove it.`,
  noMedia: (file: string) =>
    `There is no file ${file}. Restore it from the git history, or remove this file: the refresh fetches the picture again.`,
  unlistedMedia: 'No `pictures.json` names this picture. Remove it.',
  unlistedDrawing: 'No `boards.json` names this drawing. Remove it.',
  noOwnDrawing:
    'This is no drawing that the refresh writes: it holds other markup. Restore it from the git history, or remove the folder, which the refresh then writes anew.',

  noLinkAddress: (target: string) => `${target} is no address.`,
  linkToFile: (target: string) =>
    `${target} names a file. Write the address of its page, such as "/guidelines/<section>/<page>/".`,
  noPage: (address: string) => `The site has no page ${address}.`,
  unmadePage: (address: string) =>
    `This site does not make ${address}: the instance has nothing to show there. Take the link out, or add what the page is made from.`,
  fileBeside: (name: string) => `For a file beside the page, write ${name}.`,
  noHeading: (address: string, fragment: string) => `${address} has no heading "#${fragment}".`,

  numberTaken: (shelf: string, id: string) =>
    `${shelf} belongs to ${id} already. Give the newer of the two the next free number.`,
  numberRenamed: (id: string, now: string) =>
    `${id} is called ${now} now. Put the new id here; the number stays.`,
  numberGone: (id: string) =>
    `${id} has a shelf number and no file any more. Restore its file, and retire it instead.`,
  numberKind: (id: string, kind: string, letter: string, kept: readonly string[]) =>
    `${id} is ${kind}, so its number begins with ${letter}. "npm run number" gives it one and keeps ${kept.join(', ')}.`,

  parents: (id: string) => `Following the parents of ${id} leads back to it.`,
  hidden: (sign: string) =>
    `${sign} cannot be seen, or turns the direction of the text. Remove it.`,
  noMessages: (locale: string) =>
    `The interface has no words for ${locale} yet: it speaks English, and writes dates and numbers as English does. To add the language, see "Add a language" in CONTRIBUTING.md.`,
  unspokenLanguage: (locale: string) =>
    `The interface has no words for ${locale}, so that no pages can be made in it. Take it out of the list, or add the language: "Add a language" in CONTRIBUTING.md.`,
  languageTwice: (locale: string) =>
    `The site has pages in the language of ${locale} already. Take it out of the list.`,
  noBill: (file: string) => `There is no file ${file} beside this one.`,
  unusedBill: 'No service names this bill of materials under `sbom`. Name it, or remove it.',
  billPurl: (text: string) =>
    `${text} is no package URL of a known type, so that this component is known by its name alone.`,
  componentTwice: (line: number) => `Line ${line} names the same component. Keep one of them.`,
  pageId: (id: string) =>
    `The page itself has a part with the id ${id}, so that no link could lead here. Choose another id.`,
  idTwice: (id: string, line: number) =>
    `The id ${id} stands in line ${line} already, on the same page. Choose another id.`,
  noEvent: (id: string) => `There is no event ${id} in content/events/.`,
  noNews: (id: string) => `There is no news ${id} in content/news/.`,
  newsFolder: 'Put each piece of news into content/news/ itself.',
  newsName: (name: string) =>
    `${name} does not begin with a date. Name the file by its day, such as "2026-11-21-first-meeting.mdx", or by its month or year where no more is known.`,
  newsDate: (name: string, date: string) =>
    `${name} does not begin with ${date}. Make the name of the file and the date the same.`,
  noEcosystem: (id: string) => `There is no ecosystem ${id}.`,
  redirectOfPage: (address: string) =>
    `${address} is the address of a page, so it cannot lead elsewhere.`,
  redirectedTwice: (address: string) => `${address} is redirected twice.`,
  redirects: (address: string) => `Following the redirects from ${address} leads back to it.`,

  noSource: (id: string) => `There is no source ${id}.`,
  listSource: 'List it in content/sources.yaml.',
  noRule: (id: string) =>
    `By content/sources.yaml, ${id} may not carry a rule: \`use\` does not name it.`,
  noRecommendation:
    'None of its sources may carry a recommendation. Name one that does, or write "good-practice".',
  twoSources: (id: string) => `There are two sources ${id}.`,
  unusedSource: (id: string) => `Nothing cites the source ${id}.`,
  oldSource: (id: string, month: string, pages: number, file: string) =>
    `${id} is of ${month}, and ${restOnIt(pages)}: ${file}. See what it says today, and set \`read\`.`,
} as const;

function restOnIt(pages: number): string {
  return plural(pages, {
    one: 'a current page rests on it',
    other: `${pages} current pages rest on it`,
  });
}
