/** The report for a person: the end of the log, and a Markdown file. */
import type { CatalogueEvent } from '../schemas/events.ts';
import type { FailedRepository, ForgeLine, Report } from './report.ts';

/** A few lines for the end of a log. */
export function renderSummary(report: Report): string {
  return [
    headline(report),
    ...report.forges.filter(({ requests }) => requests > 0).map((line) => `  ${forgeText(line)}`),
    ...report.services.map(({ kind, asked, failed, left }) => `  ${kind}: ${asked} asked, ${failed} failed, ${left} left`),
    ...failureGroups(report).flatMap(([reason, failures]) => [
      `${failures.length} ${reason}`,
      ...failures.slice(0, SHOWN).flatMap(({ repository, project, message, since, advice }) => [
        `  ${repository} (${project}), since ${since.slice(0, 10)}: ${message}`,
        `    ${advice}`,
      ]),
      ...more(failures.length),
    ]),
    ...report.moves.flatMap(({ repository, project, advice }) => [`moved: ${repository} (${project})`, `    ${advice}`]),
    ...(report.slowest.length > 0 ? [`Slowest: ${slowest(report)}`] : []),
    ...report.warnings.map((text) => `Warning: ${text}`),
    ...report.faults.map((text) => `Error: ${text}`),
    ...refusal(report),
    ending(report),
  ].join('\n');
}

/** The whole, for a file or a merge request. */
export function renderMarkdown(report: Report): string {
  const sections = [
    ['Forges', table(['Forge', 'Requests', 'Left of the quota', 'Waited'], report.forges.map(forgeCells))],
    ['Services', table(['Service', 'Asked', 'Failed', 'Left'], report.services.map(({ kind, asked, failed, left }) => [kind, asked, failed, left]))],
    ['To do', table(['Project', 'Repository', 'Since', 'What happened', 'What to do'], todos(report))],
    ['What is new', list(report.events.map(eventText))],
    ['What changed', table(['Project', 'Repository', 'Facts'], report.changes.map(({ project, repository, facts }) => [project, repository, facts.join(', ')]))],
    ['Not asked', list(report.deferred)],
    ['Slowest', list(report.slowest.map(({ repository, seconds }) => `${repository}: ${seconds.toFixed(1)} s`))],
    ['Warnings', list([...report.warnings, ...report.faults])],
  ] as const;
  const body = sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}\n`);
  const facts = [headline(report), ...refusal(report), ending(report)].join('\n');
  return `# Refresh of ${report.at.slice(0, 10)}\n\n${facts}\n\n${body.join('\n')}`;
}

const SHOWN = 10;

function more(count: number): string[] {
  return count > SHOWN ? [`  and ${count - SHOWN} more; --report lists all`] : [];
}

function headline({ counts, seconds, forges }: Report): string {
  const requests = forges.reduce((sum, line) => sum + line.requests, 0);
  const { due, fresh, reached, changed, failing, deferred } = counts;
  return [
    `${reached} of ${due} repositories reached, ${changed} changed, ${failing} failing`,
    ...(deferred > 0 ? [`${deferred} not asked`] : []),
    ...(fresh > 0 ? [`${fresh} fresh enough`] : []),
    `${requests} requests in ${seconds.toFixed(1)} s`,
  ].join(', ').concat('.');
}

function forgeText({ host, requests, remaining, limit, resetAt, waitedSeconds }: ForgeLine): string {
  const left = remaining === undefined ? [] : [`${remaining}${limit === undefined ? '' : ` of ${limit}`} left`];
  const reset = resetAt === undefined ? [] : [`full again at ${resetAt}`];
  const waited = waitedSeconds > 0 ? [`waited ${waitedSeconds} s as asked`] : [];
  return [`${host}: ${requests} requests`, ...left, ...reset, ...waited].join(', ');
}

function forgeCells({ host, requests, remaining, limit, waitedSeconds }: ForgeLine): (string | number)[] {
  const left = remaining === undefined ? 'not stated' : `${remaining}${limit === undefined ? '' : ` of ${limit}`}`;
  return [host, requests, left, `${waitedSeconds} s`];
}

function failureGroups({ failures }: Report): [string, FailedRepository[]][] {
  return [...Map.groupBy(failures, ({ reason }) => reason)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function todos({ failures, moves }: Report): string[][] {
  return [
    ...failures.map(({ project, repository, since, message, advice }) => [project, repository, since.slice(0, 10), message, advice]),
    ...moves.map(({ project, repository, advice }) => [project, repository, '', 'It moved.', advice]),
  ];
}

function slowest({ slowest: rows }: Report): string {
  return rows.map(({ repository, seconds }) => `${repository} ${seconds.toFixed(1)} s`).join(', ');
}

function refusal({ isRefused, losses: { lost, reachable } }: Report): string[] {
  if (!isRefused) return [];
  return [
    `Nothing was written: ${lost.length} of ${reachable} repositories that were reachable are not known to their forges any more.`,
    'If that is so, run again with --accept-losses. If not, look for what they have in common: a token, a host, a proxy.',
  ];
}

function ending({ written, isRefused, events }: Report): string {
  if (isRefused) return 'The files are as they were.';
  if (written.length === 0) return 'Nothing is new; the files are as they were.';
  const news = events.length === 1 ? '1 event' : `${events.length} events`;
  return `Wrote ${written.join(', ')}, with ${news}.`;
}

function eventText(event: CatalogueEvent): string {
  const what = 'tag' in event ? ` ${event.tag}` : 'to' in event ? ` to ${event.to ?? 'no licence'}` : '';
  return `${event.project}: ${event.type}${what}`;
}

function list(rows: readonly string[]): string {
  return rows.map((row) => `- ${escaped(row)}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => escaped(String(cell))).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What comes from a forge must not become markup. */
function escaped(text: string): string {
  return text === '---' ? text : text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
