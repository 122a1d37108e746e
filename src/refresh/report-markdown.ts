/** The report as a Markdown file. */
import { escapeLine, markdownTable } from '../lib/markdown.ts';
import { code } from './comment-text.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import { ending, headline, interruption, refusal } from './report-text.ts';
import type { ForgeLine, Report } from './report.ts';

/** The whole, for a file or a merge request. */
export function renderMarkdown(report: Report): string {
  const sections = [
    [
      'Forges',
      table(['Forge', 'Requests', 'Left of the quota', 'Waited'], report.forges.map(forgeCells)),
    ],
    [
      'Services',
      table(
        ['Service', 'Asked', 'Failed', 'Left'],
        report.services.map(({ kind, asked, failed, left }) =>
          [kind, asked, failed, left].map(String),
        ),
      ),
    ],
    [
      'To do',
      table(['Project', 'Repository', 'Since', 'What happened', 'What to do'], todos(report)),
    ],
    ['What is new', list(report.events.map(eventText).map(escapeLine))],
    [
      'What changed',
      table(
        ['Project', 'Repository', 'Facts'],
        report.changes.map(({ project, repository, facts }) => [
          escapeLine(project),
          code(repository),
          escapeLine(facts.join(', ')),
        ]),
      ),
    ],
    ['Not asked', list(report.deferred.map((repository) => code(repository)))],
    [
      'Slowest',
      list(
        report.slowest.map(
          ({ repository, seconds }) => `${code(repository)}: ${seconds.toFixed(1)} s`,
        ),
      ),
    ],
    ['Warnings', list([...report.warnings, ...report.faults].map(words))],
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
  return `# Refresh of ${report.at.slice(0, 10)}\n\n${facts}\n\n${body.join('\n')}`;
}

function forgeCells({ host, requests, remaining, limit, waitedSeconds }: ForgeLine): string[] {
  const left =
    remaining === undefined
      ? 'not stated'
      : `${remaining}${limit === undefined ? '' : ` of ${limit}`}`;
  return [escapeLine(host), String(requests), left, `${waitedSeconds} s`];
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
      'It moved.',
      words(advice),
    ]),
  ];
}

function eventText(event: CatalogueEvent): string {
  const what =
    'tag' in event ? ` ${event.tag}` : 'to' in event ? ` to ${event.to ?? 'no licence'}` : '';
  return `${event.project}: ${event.type}${what}`;
}

function list(rows: readonly string[]): string {
  return rows.map((row) => `- ${row}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : markdownTable(head, rows);
}

/** Addresses stand as code, since people copy them. */
function words(text: string): string {
  return text
    .split(/(https?:\/\/[^\s;,]+)/)
    .map((piece, index) => (index % 2 === 0 ? escapeLine(piece) : code(piece)))
    .join('');
}
