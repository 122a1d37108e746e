/** Words of `ospo-portal` itself: its commands, and how to begin an instance. */
import { or } from './grammar.ts';

export const commandMessages = {
  usage: (rows: string) => `Usage: ospo-portal <command> [options]
The instance is the current folder, or the one that OSPO_INSTANCE names. "ospo-portal <command> --help" tells more of most commands.

${rows}`,
  summaries: {
    init: 'begins an instance in a folder of its own: settings, pages, a first project, a pipeline',
    start: 'builds the site and serves it on this machine',
    dev: 'shows changes while you write',
    build: 'writes the finished site into dist/, or OSPO_OUT',
    validate: 'checks the data',
    new: 'writes an entry, an event or a piece of news from what you answer',
    import: 'begins an entry from a repository or a manifest',
    'format:catalogue': 'puts every entry into one order and style',
    number: 'gives shelf numbers to entries that have none',
    schema: 'writes the JSON Schemas with which editors complete an entry',
    review: 'says in plain words what a change does to the catalogue',
    issues: 'opens merge requests for issues that want to add a project',
    refresh: 'asks the forges what changed',
    nightly: 'what the scheduled pipeline does: refresh, validate, commit, propose',
    drift: 'says where entries and repositories no longer agree',
    outreach: 'writes an issue text for each project that lacks files',
    figures: 'writes the figures of the office as Markdown, CSV or JSON',
    contributions: 'counts in a clone the commits by authors of a domain',
    inventory: 'makes files of services from a filled survey',
    check: 'checks the manifests of any repository by the rules of their formats',
    board: 'prints what a design file says of its board, and draws it',
    upgrade:
      'says what is new for the instance, and brings its files into the shape of this version',
    verify: 'names each file in which a published site differs from what is built here',
    provenance: 'writes beside a built site which job of a pipeline built it from what',
  },
  unknown: (name: string, near: readonly string[]) =>
    `There is no command "${name}".${near.length > 0 ? ` Did you mean ${or(near.map((one) => `"${one}"`))}?` : ''} "ospo-portal --help" lists all commands.`,

  instance: (title: string | undefined, folder: string, isNamed: boolean) =>
    `Instance: ${title === undefined ? '' : `${title}, `}${folder}${isNamed ? ' (OSPO_INSTANCE)' : ''}`,
  noInstance: (folder: string) =>
    `There is no instance in ${folder}: it has neither content/ nor catalogue/. Go to the folder of one, or name it in OSPO_INSTANCE. "ospo-portal init my-office" begins one.`,
} as const;
