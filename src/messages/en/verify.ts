/** Words of `npm run verify`, in English: whether a published site is identical to a build of its commit. */
import { count } from './grammar.ts';

const files = { one: 'file', other: 'files' };

export const verifyMessages = {
  usage: `Usage: npm run verify -- <folder or https address of a published site>
Builds the site anew from what is checked out here, and names each file that differs.
Ends with 0 when none does, with 1 when some do, and with 2 when it could not compare.`,
  oneSite: 'Name one site: its folder, or its address.',
  noRecord: (place: string) =>
    `${place} has no build.json that can be read. Name the folder or the address in which the site begins, https://ospo.example/; a site that was built before there was a build.json cannot be compared.`,
  notBuilt: 'The site could not be built here, so there is nothing to compare with.',
  otherProgram: (there: string, here: string) =>
    `The program of that site is at commit ${there}, and here at ${here}. Check out the same commit to compare the same program.`,
  otherInstance: (there: string, here: string) =>
    `The content of that site is at commit ${there}, and here at ${here}. Check out the same commit to compare the same content.`,
  unknownCommit: 'an unknown commit',
  modifiedCommit: (id: string) => `${id} with changes that were not committed`,
  states: {
    differs: 'differs',
    missing: 'missing there',
    extra: 'only there',
    unread: 'not read',
  },
  row: (state: string, file: string) => `${state}  ${file}`,
  same: (amount: number) => `The same: ${count(amount, files)}.`,
  found: (differing: number, amount: number) =>
    `Not the same: ${differing} of ${count(amount, files)}.`,
};
