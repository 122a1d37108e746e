/** Words of the state of the catalogue, in English: what has drifted, who corrects it, how old the data are. */
import type { DriftCode, DriftFinding } from '../../schemas/drift-finding.ts';
import type { Artefact, Status } from '../../schemas/entry.ts';
import type { FailureReason } from '../../lib/http/failure.ts';
import { failureMessages } from './failures.ts';
import { forgeSettings } from './forges.ts';
import { and, count } from './grammar.ts';

const LOCALE = 'en-GB';
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

const said = (manifest: string | undefined) => manifest ?? 'The entry';

const days = (number: number) =>
  number === 0 ? 'today' : `${count(number, { one: 'day', other: 'days' })} ago`;

type Age =
  | { readonly kind: 'checked'; readonly days: number }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'failing'; readonly days: number; readonly reason: FailureReason };

function age(value: Age, host: string): string {
  switch (value.kind) {
    case 'failing':
      return `last confirmed ${days(value.days)}: ${failureMessages.reasons[value.reason](host)}`;
    case 'month':
      return `checked in ${month.format(new Date(`${value.month}-01T00:00:00Z`))}`;
    case 'checked':
      return value.days <= 1 ? 'checked last night' : `checked ${days(value.days)}`;
  }
}

export const driftMessages = {
  title: 'State of the catalogue',
  lead: 'Where an entry, its repository and the files in it no longer agree, who can mend it, and how old the data are.',
  age,
  who: { maintainer: 'Maintainers', office: 'The office' } satisfies Record<
    DriftFinding['who'],
    string
  >,
  /** Label of the link to the place where a finding is corrected. */
  mend: (code: DriftCode, file: string) => {
    if (code === 'failing') return 'Open it';
    return code === 'no-license-file' ? `Add ${file}` : `Edit ${file}`;
  },
  /** Where maintainers edit the forge's own data of a repository. */
  settings: forgeSettings,
  proposal: (to: string) => `Proposed: ${to}`,
  findings: (number: number) => count(number, { one: 'finding', other: 'findings' }),
  projects: (number: number) => count(number, { one: 'project', other: 'projects' }),
  groups: {
    moved: {
      title: 'Correct the address',
      note: 'The repository answers at another address.',
    },
    unreachable: {
      title: 'Find the repository',
      note: 'It is not there, or it is closed. What was last known of it stays on its page.',
    },
    'license-differs': {
      title: 'Agree on the licence',
      note: 'The catalogue shows the first of the two; what counts is the licence file.',
    },
    'figure-differs': {
      title: 'Correct the figure, or the design file',
      note: 'The entry states another figure than the design file of its board.',
    },
    'relation-contradicted': {
      title: 'Agree on which needs the other',
      note: 'An entry states a relation, and a file says the reverse of it.',
    },
    'status-stale': {
      title: 'Check the status',
      note: 'The project is called active, and its repository is not.',
    },
    'manifest-faulty': {
      title: 'Correct the manifest',
      note: 'What could be understood was taken; what the file said before its faults stays.',
    },
    'no-license-file': {
      title: 'Add a licence file',
      note: 'None was found at the root of the repository.',
    },
    'citation-behind': {
      title: 'Update the version',
      note: 'A file names an older version than the latest release.',
    },
    'link-dead': {
      title: 'Correct the link',
      note: 'The host says that there is no such page.',
    },
    failing: {
      title: 'Wait, or look at the host',
      note: 'The last good values stay. The next run tries again.',
    },
  } satisfies Record<DriftCode, { title: string; note: string }>,
  none: 'Nothing has drifted in what was read.',
  ages: 'Age of the data',
  agesNote: 'When the main repository of each project was last read.',
  unread: 'not read yet',
  withoutRepository: 'no repository to read',

  moved: (from: string, to: string) => `${from} is now at ${to}.`,
  unreachable: (url: string, known: string) => `${url}: ${known}.`,
  failing: (url: string, known: string) => `${url}: ${known}.`,
  linkDead: (url: string, since: string) => `${url} leads nowhere since ${since}.`,
  licenseDiffers: (manifest: string | undefined, stated: readonly string[], found: string) =>
    `${said(manifest)} says ${and(stated)}; the licence file of the repository is ${found}.`,
  manifestDiffers: (artefact: Artefact, stated: string, file: string, found: string) =>
    `The entry says ${stated} for ${artefact}; ${file} says ${found}.`,
  figureDiffers: (parameter: string, stated: string) =>
    `The entry says ${stated} for “${parameter}”; its design files say something else.`,
  figureFound: (found: string, { file, url }: { file: string; url: string }, commit: string) =>
    `${file} at ${commit.slice(0, 8)} says ${found}: ${url}`,
  relationContradicted: (other: string, file: string, commit: string) =>
    `The entry says that it depends on ${other}; ${file} of ${other} at ${commit.slice(0, 8)} says that ${other} needs it.`,
  noLicenseFile: (url: string) => `${url} has no licence file at its root.`,
  archived: (manifest: string | undefined, status: Status) =>
    `${said(manifest)} says ${status}; the repository is archived.`,
  silent: (manifest: string | undefined, since: string) =>
    `${said(manifest)} says active; the last commit is of ${since}.`,
  manifestFaulty: (file: string, number: number) =>
    `${file} has ${count(number, { one: 'fault', other: 'faults' })}.`,
  versionBehind: (file: string, version: string, latest: string, isRelease: boolean) =>
    `${file} says ${version}; the latest ${isRelease ? 'release' : 'tag'} is ${latest}.`,

  report: {
    title: (number: number, projects: number) =>
      `${count(number, { one: 'finding', other: 'findings' })} in ${count(projects, { one: 'project', other: 'projects' })}.`,
    unread: (number: number) =>
      `${count(number, { one: 'project', other: 'projects' })} not read yet.`,
    proposal: (path: string, from: string, to: string) => `proposed: ${path}: ${from} → ${to}`,
    usage: 'Usage: npm run drift -- [--format human|json]',
    noInstance: (folder: string) =>
      `${folder} is no instance: it has no catalogue/. Set OSPO_INSTANCE to one.`,
    invalid:
      'content/site.yaml or catalogue/metadata.json does not fit its schema. Run npm run validate.',
    skipped: (file: string) =>
      `${file} does not fit its schema and was passed over. Run npm run validate.`,
    noFormat: (format: string) => `There is no format "${format}".`,
  },
} as const;
