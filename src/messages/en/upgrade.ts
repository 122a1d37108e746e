/** Words of `ospo-portal upgrade`, in English. */
import { count } from './grammar.ts';

const files = { one: 'file', other: 'files' };

export const upgradeMessages = {
  usage: `Usage: ospo-portal upgrade [--check]
Says what is new for the instance since its last upgrade, and brings its files into the shape of this version: all of
them, or none. Comments and layout stay. Run again, it changes nothing.
  --check   shows the changes and writes nothing; exit code 1 if a file would change`,
  noSite: (file: string) =>
    `There is no ${file} here, so this is no instance that can be upgraded.`,
  mendFirst: 'Nothing was written. Mend this first, then run it again.',
  newer: (noted: string, version: string) =>
    `This instance was upgraded to ${noted}, and the program here is ${version}. Install ${noted} or a newer one. Nothing was written.`,
  notMigrated: (place: string, reason: string) =>
    `${place} cannot be brought into the new shape. ${reason} Nothing was written.`,
  versions: (since: string | undefined, version: string) =>
    `The program is ${version}. The instance ${since === undefined ? 'does not note which version it fits' : `was begun with ${since}, or last upgraded to it`}.`,
  release: (version: string, date: string | undefined) =>
    date === undefined ? `${version}:` : `${version}, ${date}:`,
  more: (amount: number) =>
    `${count(amount, { one: 'more point', other: 'more points' })} in CHANGELOG.md, on what is new or mended.`,
  nothing: '\nNo file has to change.',
  step: (what: string, names: readonly string[]) =>
    `\n${what}\n${names.map((name) => `  ${name}`).join('\n')}`,
  written: (amount: number) =>
    `\n${count(amount, files)} written. Look at the changes with "git diff". What is left for you to mend:`,

  migrations: {
    exampleSearches: '`home.tries` is called `home.exampleSearches`.',
    audiences:
      'The readers for whom pages are written stand in `handbook.audiences`, under the names that they had.',
    sources:
      'What pages and tools cite stands in one list, content/sources.yaml, and they name the ids.',
    version: (version: string) => `\`programVersion\` is ${version}.`,
  },
  /** Labels of audiences when the program had a fixed list of them. */
  audiences: {
    developers: 'Developers',
    designers: 'Designers',
    'group-leaders': 'Group leaders',
    users: 'Users',
    offices: 'Programme offices',
  },
  sourcesHead:
    'From the pages that cite them. `kind` and `use` are only what follows from there: look each through.',
} as const;
