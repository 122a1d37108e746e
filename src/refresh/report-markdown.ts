/** The report as a Markdown file. */
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
        report.services.map(({ kind, asked, failed, left }) => [kind, asked, failed, left]),
      ),
    ],
    [
      'To do',
      table(['Project', 'Repository', 'Since', 'What happened', 'What to do'], todos(report)),
    ],
    ['What is new', list(report.events.map(eventText))],
    [
      'What changed',
      table(
        ['Project', 'Repository', 'Facts'],
        report.changes.map(({ project, repository, facts }) => [
          project,
          repository,
          facts.join(', '),
        ]),
      ),
    ],
    ['Not asked', list(report.deferred)],
    [
      'Slowest',
      list(
        report.slowest.map(({ repository, seconds }) => `${repository}: ${seconds.toFixed(1)} s`),
      ),
    ],
    ['Warnings', list([...report.warnings, ...report.faults])],
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

function forgeCells({
  host,
  requests,
  remaining,
  limit,
  waitedSeconds,
}: ForgeLine): (string | number)[] {
  const left =
    remaining === undefined
      ? 'not stated'
      : `${remaining}${limit === undefined ? '' : ` of ${limit}`}`;
  return [host, requests, left, `${waitedSeconds} s`];
}

function todos({ failures, moves }: Report): string[][] {
  return [
    ...failures.map(({ project, repository, since, message, advice }) => [
      project,
      repository,
      since.slice(0, 10),
      message,
      advice,
    ]),
    ...moves.map(({ project, repository, advice }) => [
      project,
      repository,
      '',
      'It moved.',
      advice,
    ]),
  ];
}

function eventText(event: CatalogueEvent): string {
  const what =
    'tag' in event ? ` ${event.tag}` : 'to' in event ? ` to ${event.to ?? 'no licence'}` : '';
  return `${event.project}: ${event.type}${what}`;
}

function list(rows: readonly string[]): string {
  return rows.map((row) => `- ${escaped(row)}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escaped(String(cell))).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What comes from a forge must not become markup. */
function escaped(text: string): string {
  return text === '---'
    ? text
    : text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
