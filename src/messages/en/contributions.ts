/** Words of the organisation's contributions to outside projects, in English. */
import { count, number } from './grammar.ts';

const commits = (amount: number) => count(amount, { one: 'commit', other: 'commits' });

export const contributionMessages = {
  title: (organisation: string) => `What ${organisation} gives to others`,
  link: 'What is given to others',
  lead: (organisation: string) =>
    `Open projects that others lead and ${organisation} works on, with what it gave, since when, and who says so.`,
  none: 'What is not here is not known: no source was found that says it.',
  tell: 'Do you know of another? Tell the office, with a source:',
  projects: 'By outside project',
  site: 'Its site',
  repository: 'Its repository',
  since: (since: string) => `since ${since}`,
  until: (until: string) => `until ${until}`,
  between: (since: string, until: string) => `${since} to ${until}`,
  undated: 'date not known',
  commits: 'Commits',
  counted: (amount: number, of: number, authors: number, domain: string) =>
    `${commits(amount)} of ${number(of)}, by ${count(authors, { one: 'author', other: 'authors' })} with an address at ${domain}.`,
  coAuthored: (amount: number) => `${commits(amount)} of others name one of them as co-author.`,
  firstLast: (first: string, last: string) => `The first is of ${first}, the last of ${last}.`,
  countedAt: (day: string, commit: string) =>
    `Counted on ${day} up to commit ${commit}; merges are left out.`,
  related: 'In this catalogue',
  jump: 'Given',
  heading: 'Given to others',
  note: 'Outside projects that the organisation works on, beside this one.',

  command: {
    usage:
      'Usage: npm run contributions -- <folder of a clone> --domain <domain> [--project <id> [--write]]\nCounts the commits of a clone by authors with an address at the domain or below it. Prints numbers, never names or addresses.\n--project names a file of content/contributions/; --write puts the numbers into it.',
    oneFolder: 'Name the folder of one clone.',
    noDomain: 'Say with --domain whose commits to count, such as --domain cern.ch.',
    badDomain: '--domain takes a domain as it stands after the @ of an address, such as cern.ch.',
    badProject:
      '--project takes the name of a file of content/contributions/ without ".yaml": lower-case letters, digits and single hyphens.',
    writeNeedsProject: '--write needs --project, which names the file to write into.',
    noRepository: (folder: string) =>
      `${folder} is not the top folder of a git repository that can be read.`,
    shallow: (folder: string) =>
      `${folder} is a shallow clone, so most of its commits cannot be counted. Run "git fetch --unshallow" there first.`,
    noCommit: (folder: string) => `${folder} has no commit yet.`,
    failed: (folder: string) =>
      `git could not read all commits of ${folder}. Run "git fsck" there.`,
    slow: 'git took longer than half an hour, and was stopped.',
    noFile: (file: string) =>
      `There is no ${file} yet. Put the text above into it, say under \`parts\` what was given and where that is stated, and run npm run validate.`,
    unfit: (file: string) => `${file} does not fit its schema. Run npm run validate.`,
    written: (file: string) => `${file} has the numbers now.`,
    unwritten: (file: string, why: string) => `${file} stays as it is: ${why}`,
    summary: (amount: number, of: number, authors: number, domain: string) =>
      `# ${commits(amount)} of ${number(of)}, by ${count(authors, { one: 'author', other: 'authors' })} with an address at ${domain}`,
    place: (file: string) => `# ${file}`,
  },
} as const;
