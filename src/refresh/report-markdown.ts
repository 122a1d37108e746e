/** The report as a Markdown file. */
import { escapeLine, markdownTable } from '../lib/markdown.ts';
import { code } from './comment-text.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import { ending, headline, interruption, refusal } from './report-text.ts';
import type { ForgeLine, Report } from './report.ts';
import { refreshMessages } from '#messages/refresh.ts';

const say = refreshMessages.report;

/** The whole report, for a file or a merge request. */
export function renderMarkdown(report: Report): string {
  const sections = [
    [say.forges, table(say.forgesHead, report.forges.map(forgeCells))],
    [
      say.services,
      table(
        say.servicesHead,
        report.services.map(({ kind, asked, failed, left, requests }) =>
          [kind, asked, failed, left, requests].map(String),
        ),
      ),
    ],
    [
      say.catalogues,
      list(report.catalogues.map((line) => escapeLine(refreshMessages.catalogue(line)))),
    ],
    [say.todo, table(say.todoHead, todos(report))],
    [say.news, list(report.events.map(eventText).map(escapeLine))],
    [
      say.changed,
      table(
        say.changedHead,
        report.changes.map(({ project, repository, facts }) => [
          escapeLine(project),
          code(repository),
          escapeLine(facts.join(', ')),
        ]),
      ),
    ],
    [say.notAsked, list(report.deferred.map((repository) => code(repository)))],
    [
      say.slowest,
      list(report.slowest.map(({ repository, seconds }) => say.slow(code(repository), seconds))),
    ],
    [say.warnings, list([...report.warnings, ...report.faults].map(words))],
  ] as const;
  const body = sections
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `## ${title}\n\n${text}\n`);
  const facts = [
    headline(report),
    ...refusal(report),
    ...interruption(report),
    ending(report),
  ].join('\n');
  return `# ${say.title(report.at.slice(0, 10))}\n\n${facts}\n\n${body.join('\n')}`;
}

function forgeCells({ host, requests, remaining, limit, waitedSeconds }: ForgeLine): string[] {
  const left = remaining === undefined ? say.noQuota : say.quota(remaining, limit);
  return [escapeLine(host), String(requests), left, say.waited(waitedSeconds)];
}

function todos({ failures, moves }: Report): string[][] {
  return [
    ...failures.map(({ project, repository, since, message, advice }) => [
      escapeLine(project),
      code(repository),
      since.slice(0, 10),
      words(message),
      words(advice),
    ]),
    ...moves.map(({ project, repository, advice }) => [
      escapeLine(project),
      code(repository),
      '',
      say.moved,
      words(advice),
    ]),
  ];
}

function eventText(event: CatalogueEvent): string {
  const { project, type } = event;
  if ('tag' in event) return say.tagged(project, type, event.tag);
  return 'to' in event ? say.became(project, type, event.to) : say.event(project, type);
}

function list(rows: readonly string[]): string {
  return rows.map((row) => `- ${row}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : markdownTable(head, rows);
}

/** Addresses become code, since people copy them. */
function words(text: string): string {
  return text
    .split(/(https?:\/\/[^\s;,]+)/)
    .map((piece, index) => (index % 2 === 0 ? escapeLine(piece) : code(piece)))
    .join('');
}
