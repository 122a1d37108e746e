/** Words of the refresh, in English: its command, its warnings, and its report. */
import type { FailureReason } from '../../lib/http/failure.ts';
import { and, count, or } from './grammar.ts';

/** Where to correct it: the file of the entry, and the host of the repository. */
interface Place {
  readonly file: string;
  readonly host: string;
}

const advice = {
  'not-found': ({ file }) =>
    `Office: correct the address in ${file}, or retire the entry there. Maintainers: make the repository public again.`,
  moved: ({ file }) => `Office: write the new address into ${file}.`,
  gone: ({ file }) => `Office: find where it went and correct ${file}, or retire the entry there.`,
  forbidden: ({ file }) =>
    `Maintainers: make the repository public. Office: if it shall stay closed, take the address out of ${file}.`,
  'rate-limited': ({ host }) =>
    `Nobody: the next run goes on. If it happens often, give the refresh a token for ${host}.`,
  unreachable: ({ host }) => `Nobody yet: the next run tries again. If it lasts, look at ${host}.`,
  timeout: ({ host }) => `Nobody yet: the next run tries again. If it lasts, look at ${host}.`,
  'invalid-response': ({ host }) =>
    `Office: look at what ${host} answers, and correct its address in content/site.yaml.`,
  'too-large': ({ file }) =>
    `Office: switch the forge off for this entry with \`harvest\` in ${file}, and say why.`,
} as const satisfies Record<FailureReason, (place: Place) => string>;

interface Counts {
  readonly due: number;
  readonly fresh: number;
  readonly reached: number;
  readonly resumed: number;
  readonly changed: number;
  readonly failing: number;
  readonly deferred: number;
}

interface ForgeUse {
  readonly host: string;
  readonly requests: number;
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  readonly resetAt?: string | undefined;
  readonly waitedSeconds: number;
}

interface ServiceUse {
  readonly kind: string;
  readonly asked: number;
  readonly failed: number;
  readonly left: number;
  readonly requests: number;
}

interface CatalogueRead {
  readonly office: string;
  readonly entries: number;
  readonly refused: number;
  readonly cut?: { readonly count: number; readonly isMore: boolean } | undefined;
  readonly requests: number;
  readonly failure?: string | undefined;
}

const entryCount = (number: number) => count(number, { one: 'entry', other: 'entries' });

const request = { one: 'request', other: 'requests' };

const quota = (remaining: number, limit: number | undefined) =>
  limit === undefined ? `${remaining}` : `${remaining} of ${limit}`;

export const refreshMessages = {
  usage: `Usage: npm run refresh -- [options]
  --only <id>…        these projects only; several, or the option several times
  --max-age <age>     what was confirmed within this time is fresh: 20h (the default), 7d, 30m
  --force             everything is due, and is read anew
  --accept-losses     writes even if at least three, and more than a tenth, of the repositories vanished
  --strict            exit code 1 if any repository failed
  --report <file>     writes the report to a .md or .json file
  --dry-run           asks, and writes nothing but the report
  --explain           says of each value that changes from which answer it came
  --json              prints the report as JSON
  --record <folder>   keeps what forges answer in a file there, without people, secrets and texts of files`,
  recorded: (file: string, answers: number) =>
    `Recorded ${count(answers, { one: 'answer', other: 'answers' })} in ${file}. Read it before you show it to anybody: names that stand in a description are still there.`,
  noOption: (words: string) =>
    `"${words}" is no option. To refresh some projects only, write --only before them.`,
  badReport: (file: string) => `--report ${file}: name a file that ends in .md or .json.`,
  badAge: (age: string) => `--max-age ${age}: write a number and a unit, such as 20h, 7d or 30m.`,
  unfitEntry: (file: string) =>
    `${file} does not fit and was passed over. Run "npm run validate", which says where.`,
  noProject: (ids: readonly string[], near: readonly string[]) =>
    `There is no project ${ids.join(', ')} in the catalogue.${near.length > 0 ? ` Did you mean ${or(near)}?` : ''}`,
  faultyFile: (file: string) => `${file} is faulty. Restore it from the git history.`,
  stopping: 'Stopping: what was learnt so far is written.',

  lock: {
    held: (holder: string, path: string) =>
      `Another refresh of this catalogue is running: ${holder}. Wait until it has ended. If there is none, remove ${path}.`,
    readOnly: (path: string, code = 'unknown') =>
      `${path} cannot be written (${code}), so nobody was asked. Make the folder writable, or free space there.`,
    justBegun: 'it has just begun',
    holder: (pid: number, host: string, since = 'an unknown moment') =>
      `process ${pid} on ${host}, since ${since}`,
  },

  progress: {
    bar: (done: number, total: number) => `${done} of ${total}`,
    line: (done: number, total: number) => `${done} of ${total} repositories`,
  },

  advice,
  adviceForMove: (to: string, { file }: Place) =>
    `Office: it moved to ${to}; write that address into ${file}.`,

  fileNames: 'the names of its files',
  unfit: (repository: string, host: string, parts: readonly string[]) =>
    `${repository}: ${host} answered ${and(parts)} in another shape than it must have. What was known of it stays.`,
  about: (repository: string, message: string) => `${repository}: ${message}`,
  unreadEdges: (repository: string, isLate: boolean) =>
    `${repository}: Its files that name other works could not be read: ${isLate ? 'it took too long' : 'a parser failed'}. What was known of them stays.`,
  unreadManifests: (repository: string, why: 'out-of-time' | 'parser') =>
    `${repository}: Its manifests and the texts that they name could not be read: ${why === 'parser' ? 'a parser failed' : 'it took too long'}. What was known of them stays.`,
  refusedToken: (host: string, variable: string | undefined) =>
    `${host} refused the token of ${variable ?? 'its forge'}: going on without it. Renew it.`,
  refusedNeededToken: (host: string, variable: string | undefined) =>
    `${host} refused the token of ${variable ?? 'its forge'}. Renew it.`,
  needsToken: (host: string, variable: string | undefined) =>
    `${host} was not asked: it needs a token. ${variable === undefined ? 'Name a variable for it in site.yaml' : `Set ${variable}`}.`,
  noGitFolder: (folder: string) =>
    `No folder for git could be made in ${folder}. Is the disk full, or may nobody write there?`,
  noKicadCli: (program: string) =>
    `Boards of Altium, of Eagle and of KiCad before 6 are left out: ${program} of KiCad 10 does not run here. Install it, or correct \`boards.kicadCli\` in content/site.yaml.`,
  serviceFailed: (service: string, error: string | undefined) =>
    `${service} was not asked: its reader failed${error === undefined ? '' : ` (${error})`}.`,

  headline: (counts: Counts, requests: number, seconds: number) => {
    const { due, fresh, reached, resumed, changed, failing, deferred } = counts;
    const parts = [
      `${reached} of ${due} repositories reached, ${changed} changed, ${failing} failing`,
      ...(resumed > 0 ? [`${resumed} of them by a run that was ended`] : []),
      ...(deferred > 0 ? [`${deferred} not asked`] : []),
      ...(fresh > 0 ? [`${fresh} fresh enough`] : []),
      `${count(requests, request)} in ${seconds.toFixed(1)} s`,
    ];
    return `${parts.join(', ')}.`;
  },
  forge: ({ host, requests, remaining, limit, resetAt, waitedSeconds }: ForgeUse) =>
    [
      `${host}: ${count(requests, request)}`,
      ...(remaining === undefined ? [] : [`${quota(remaining, limit)} left`]),
      ...(resetAt === undefined ? [] : [`full again at ${resetAt}`]),
      ...(waitedSeconds > 0 ? [`waited ${waitedSeconds} s as asked`] : []),
    ].join(', '),
  service: ({ kind, asked, failed, left, requests }: ServiceUse) =>
    [`${kind}: ${asked} asked`, `${failed} failed`, `${left} left`, count(requests, request)].join(
      ', ',
    ),
  catalogue: ({ office, entries, refused, cut, requests, failure }: CatalogueRead) => {
    if (failure !== undefined)
      return `${office}: not read. ${failure} What was read before stays: ${entryCount(entries)}.`;
    const parts = [
      `${office}: ${entryCount(entries)}`,
      ...(refused > 0 ? [`${refused} refused`] : []),
      ...(cut
        ? [`${cut.isMore ? 'at least ' : ''}${cut.count + Number(cut.isMore)} left out`]
        : []),
      count(requests, request),
    ];
    return parts.join(', ');
  },
  failed: (amount: number, reason: FailureReason) => `${amount} ${reason}`,
  failedSince: (repository: string, project: string, since: string, message: string) =>
    `${repository} (${project}), since ${since}: ${message}`,
  more: (amount: number) => `and ${amount} more; --report lists all`,
  moved: (repository: string, project: string) => `moved: ${repository} (${project})`,
  slowest: (repositories: readonly string[]) => `Slowest: ${repositories.join(', ')}`,
  slow: (repository: string, seconds: number) => `${repository} ${seconds.toFixed(1)} s`,
  warning: (text: string) => `Warning: ${text}`,
  error: (text: string) => `Error: ${text}`,
  refusal: (lost: number, reachable: number) => [
    `Nothing was written: ${lost} of ${reachable} repositories that were reachable are not known to their forges any more.`,
    'If that is so, run again with --accept-losses. If not, look for what they have in common: a token, a host, a proxy.',
  ],
  interruption:
    'It was told to stop: what was learnt until then is kept, and the next run goes on.',
  untouched: 'The files are as they were.',
  dryRun: (files: readonly string[], events: number) =>
    files.length === 0
      ? 'A dry run: nothing was written, and nothing is new.'
      : `A dry run: nothing was written. It would write ${files.join(', ')}${events === 0 ? '' : `, with ${count(events, { one: 'event', other: 'events' })}`}.`,
  explain: {
    nothing: 'No value changes.',
    unknown: 'not known',
    withoutRequest: 'Without a request of its own',
  },
  nothingNew: 'Nothing is new; the files are as they were.',
  wrote: (files: readonly string[], events: number) =>
    `Wrote ${files.join(', ')}${events === 0 ? '' : `, with ${count(events, { one: 'event', other: 'events' })}`}.`,

  /** The report as a file. */
  report: {
    title: (day: string) => `Refresh of ${day}`,
    forges: 'Forges',
    forgesHead: ['Forge', 'Requests', 'Left of the quota', 'Waited'],
    services: 'Services',
    servicesHead: ['Service', 'Asked', 'Failed', 'Left', 'Requests'],
    catalogues: 'Catalogues of other offices',
    todo: 'To do',
    todoHead: ['Project', 'Repository', 'Since', 'What happened', 'What to do'],
    news: 'What is new',
    changed: 'What changed',
    changedHead: ['Project', 'Repository', 'Facts'],
    notAsked: 'Not asked',
    slowest: 'Slowest',
    warnings: 'Warnings',
    noQuota: 'not stated',
    quota,
    waited: (seconds: number) => `${seconds} s`,
    slow: (repository: string, seconds: number) => `${repository}: ${seconds.toFixed(1)} s`,
    moved: 'It moved.',
    tagged: (project: string, event: string, tag: string) => `${project}: ${event} ${tag}`,
    became: (project: string, event: string, value = 'no licence') =>
      `${project}: ${event} to ${value}`,
    event: (project: string, event: string) => `${project}: ${event}`,
  },
} as const;
