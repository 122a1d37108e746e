/** The report as plain text. */
import type { FailedRepository, Report } from './report.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** A few lines for the end of a log. */
export function renderSummary(report: Report): string {
  return [
    headline(report),
    ...report.forges.filter(({ requests }) => requests > 0).map((line) => `  ${say.forge(line)}`),
    ...report.services.map((tally) => `  ${say.service(tally)}`),
    ...report.catalogues.map((line) => `  ${say.catalogue(line)}`),
    ...failureGroups(report).flatMap(([reason, failures]) => [
      say.failed(failures.length, reason),
      ...failures
        .slice(0, SHOWN)
        .flatMap(({ repository, project, message, since, advice }) => [
          `  ${say.failedSince(repository, project, since.slice(0, 10), message)}`,
          `    ${advice}`,
        ]),
      ...more(failures.length),
    ]),
    ...report.moves.flatMap(({ repository, project, advice }) => [
      say.moved(repository, project),
      `    ${advice}`,
    ]),
    ...slowest(report),
    ...report.warnings.map(say.warning),
    ...report.faults.map(say.error),
    ...refusal(report),
    ...interruption(report),
    ending(report),
  ].join('\n');
}

const SHOWN = 10;

function more(count: number): string[] {
  return count > SHOWN ? [`  ${say.more(count - SHOWN)}`] : [];
}

/** With the requests of the whole run, to forges, services and other offices. */
export function headline({ counts, seconds, forges, services, catalogues }: Report): string {
  const lines = [...forges, ...services, ...catalogues];
  const requests = lines.reduce((sum, line) => sum + line.requests, 0);
  return say.headline(counts, requests, seconds);
}

function failureGroups({ failures }: Report): [FailedRepository['reason'], FailedRepository[]][] {
  return [...Map.groupBy(failures, ({ reason }) => reason)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
}

function slowest({ slowest: rows }: Report): string[] {
  if (rows.length === 0) return [];
  return [say.slowest(rows.map(({ repository, seconds }) => say.slow(repository, seconds)))];
}

export function refusal({ isRefused, losses: { lost, reachable } }: Report): readonly string[] {
  return isRefused ? say.refusal(lost.length, reachable) : [];
}

export function interruption({ hasEnded }: Report): string[] {
  return hasEnded ? [say.interruption] : [];
}

export function ending({ written, isRefused, isDryRun, events }: Report): string {
  if (isRefused) return say.untouched;
  if (isDryRun) return say.dryRun(written, events.length);
  return written.length === 0 ? say.nothingNew : say.wrote(written, events.length);
}
