/** Comments on issues that propose a project, in English. Values are passed in as Markdown. */
import { KINDS } from '../../schemas/words.ts';
import { or } from './grammar.ts';

const EXAMPLE = 'catalogue/hardware/name-of-the-project.yaml';

export const intakeMessages = {
  faults: {
    'too-long': 'The text of this issue is too long to be read.',
    'no-block':
      'There is no block with the entry here. It begins with a line ```` ```yaml ```` and ends with a line ```` ``` ````.',
    'several-blocks':
      'There are several YAML blocks here. Leave the one with the entry; one project in one issue.',
    'open-block': 'The YAML block has no end. Put a line ```` ``` ```` below the entry.',
    'no-file': `Nothing says which file the entry shall be. Put a comment like \`# ${EXAMPLE}\` into the first line of the block: its folder is ${or(KINDS)}, and its name becomes the id of the project.`,
    'several-files': 'Several files are named here. Leave one of them.',
    'bad-id': `This cannot be the file of an entry. It is in the folder ${or(KINDS)}, and its name has lower-case letters, digits and single hyphens, 80 at most: \`${EXAMPLE}\`.`,
  },
  found: (name: string) => `Found: ${name}.`,
  faulty: 'The entry cannot be proposed yet. The validator says:',
  inBlock: (line: number, message: string, code: string) =>
    `Line ${line} of the block: ${message} (${code})`,
  elsewhere: (file: string, message: string, code: string) => `${file}: ${message} (${code})`,
  more: (count: number) => `and ${count} more.`,
  exists: (id: string, name: string) => `There is a project ${id} in the catalogue: ${name}.`,
  existsSame: (edit: string) =>
    `It has the same repository, and nothing here would change it. If its entry is not right, [edit it](${edit}), or change the entry in this issue.`,
  existsOther: (repositories: string, edit: string) =>
    `Its repository is ${repositories}. If yours is another project, choose another id. If you mean this one, [edit its entry](${edit}) and say there where its sources are now.`,
  noRepository: 'not stated',
  again: 'Edit this issue, and it is read again. You need not open another one.',
  help: 'If something here is unclear, ask in this issue; a person reads it too.',
  proposed: (request: number) =>
    `The entry is proposed in !${request}. The pipeline checks it there, and the office decides. To change it, edit this issue, or the file in the merge request.`,
  declined: (request: number) =>
    `The office has closed !${request}, and the entry here is the same. It is proposed again when the entry changes.`,
  taken: (request: number) =>
    `This id is proposed in !${request} already. If yours is another project, choose another id.`,
  edited: (branch: string) =>
    `Somebody has worked on the branch ${branch}, so it is left as it is. Change the entry there, or ask the office.`,
  request: {
    add: {
      title: (id: string) => `Add the project ${id}`,
      does: (name: string, file: string) => `Adds ${name}, as ${file}.`,
    },
    update: {
      title: (id: string) => `Update the project ${id}`,
      does: (name: string, file: string) =>
        `Changes what the catalogue says of ${name}, in ${file}.`,
    },
    description: (does: string, issue: number) =>
      `${does}\n\nMade from #${issue}. The entry was read as data, written anew, and has passed the validator. Comments in it were dropped.\n\nCloses #${issue}`,
  },
  log: {
    issue: (iid: number, what: string) => `#${iid}: ${what}`,
    answered: { written: 'answered', updated: 'answered anew', unchanged: 'answered before' },
    none: (label: string) => `No open issue has the label ${label}.`,
    skipped: 'closed, confidential or without the label by now',
    limited: 'The forge asks to wait. The next run goes on.',
    enough: (count: number) =>
      `${count} merge requests were opened, the rest waits for the next run.`,
    faultyInstance:
      'The catalogue itself has errors. Run npm run validate; issues are read when it has none.',
  },
} as const;
