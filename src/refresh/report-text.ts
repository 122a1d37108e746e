/** The report for a person, at the end of a log. */
import type { FailedRepository, ForgeLine, Report } from './report.ts';

/** A few lines for the end of a log. */
export function renderSummary(report: Report): string {
  return [
    headline(report),
    ...report.forges.filter(({ requests }) => requests > 0).map((line) => `  ${forgeText(line)}`),
    ...report.services.map(
      ({ kind, asked, failed, left }) =>
        `  ${kind}: ${asked} asked, ${failed} failed, ${left} left`,
    ),
    ...failureGroups(report).flatMap(([reason, failures]) => [
      `${failures.length} ${reason}`,
      ...failures
        .slice(0, SHOWN)
        .flatMap(({ repository, project, message, since, advice }) => [
          `  ${repository} (${project}), since ${since.slice(0, 10)}: ${message}`,
          `    ${advice}`,
        ]),
      ...more(failures.length),
    ]),
    ...report.moves.flatMap(({ repository, project, advice }) => [
      `moved: ${repository} (${project})`,
      `    ${advice}`,
    ]),
    ...(report.slowest.length > 0 ? [`Slowest: ${slowest(report)}`] : []),
    ...report.warnings.map((text) => `Warning: ${text}`),
    ...report.faults.map((text) => `Error: ${text}`),
    ...refusal(report),
    ...interruption(report),
    ending(report),
  ].join('\n');
}

const SHOWN = 10;

function more(count: number): string[] {
  return count > SHOWN ? [`  and ${count - SHOWN} more; --report lists all`] : [];
}

export function headline({ counts, seconds, forges }: Report): string {
  const requests = forges.reduce((sum, line) => sum + line.requests, 0);
  const { due, fresh, reached, resumed, changed, failing, deferred } = counts;
  return [
    `${reached} of ${due} repositories reached, ${changed} changed, ${failing} failing`,
    ...(resumed > 0 ? [`${resumed} of them by a run that was ended`] : []),
    ...(deferred > 0 ? [`${deferred} not asked`] : []),
    ...(fresh > 0 ? [`${fresh} fresh enough`] : []),
    `${requests} requests in ${seconds.toFixed(1)} s`,
  ]
    .join(', ')
    .concat('.');
}

function forgeText({
  host,
  requests,
  remaining,
  limit,
  resetAt,
  waitedSeconds,
}: ForgeLine): string {
  const left =
    remaining === undefined
      ? []
      : [`${remaining}${limit === undefined ? '' : ` of ${limit}`} left`];
  const reset = resetAt === undefined ? [] : [`full again at ${resetAt}`];
  const waited = waitedSeconds > 0 ? [`waited ${waitedSeconds} s as asked`] : [];
  return [`${host}: ${requests} requests`, ...left, ...reset, ...waited].join(', ');
}

function failureGroups({ failures }: Report): [string, FailedRepository[]][] {
  return [...Map.groupBy(failures, ({ reason }) => reason)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

function slowest({ slowest: rows }: Report): string {
  return rows.map(({ repository, seconds }) => `${repository} ${seconds.toFixed(1)} s`).join(', ');
}

export function refusal({ isRefused, losses: { lost, reachable } }: Report): string[] {
  if (!isRefused) return [];
  return [
    `Nothing was written: ${lost.length} of ${reachable} repositories that were reachable are not known to their forges any more.`,
    'If that is so, run again with --accept-losses. If not, look for what they have in common: a token, a host, a proxy.',
  ];
}

export function interruption({ hasEnded }: Report): string[] {
  if (!hasEnded) return [];
  return ['It was told to stop: what was learnt until then is kept, and the next run goes on.'];
}

export function ending({ written, isRefused, events }: Report): string {
  if (isRefused) return 'The files are as they were.';
  if (written.length === 0) return 'Nothing is new; the files are as they were.';
  const wrote = `Wrote ${written.join(', ')}`;
  if (events.length === 0) return `${wrote}.`;
  return `${wrote}, with ${events.length === 1 ? '1 event' : `${events.length} events`}.`;
}
