/** An issue for the repository of a project, in Markdown; the first line is its title. */
import { readingOf } from '../../catalogue/facts.ts';
import { plain } from '../../refresh/comment-text.ts';
import { careMessages } from '#messages/care.ts';
import { outreachMessages as say } from '#messages/outreach.ts';
import type { DraftFile, Letter, MissingPoint } from './letter.ts';

/** The site, and the absolute address of a path on it. */
export interface Sender {
  readonly title: string;
  readonly addressOf: (path: string) => string;
}

export function letterText(letter: Letter, { title, addressOf }: Sender): string {
  const { subject, missing, files } = letter;
  const { project, page } = subject;
  const name = plain(project.entry.name);
  const { metadata } = project;
  const read = metadata && readingOf(metadata, 'hygiene').fetchedAt.slice(0, 10);
  const blocks = [
    `# ${say.title(name)}`,
    [say.lead(name, title, page), ...(read ? [say.read(read)] : [])].join(' '),
    ...(missing.length > 0
      ? [`## ${say.missing}`, missing.map((point) => pointLine(point, addressOf)).join('\n')]
      : []),
    ...(files.length > 0 ? [`## ${say.files}`, say.filesSay, ...files.map(fileBlock)] : []),
    say.end,
    say.care(`${page}care/`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function pointLine({ point, guideline }: MissingPoint, addressOf: Sender['addressOf']): string {
  const { name, why } = careMessages.points[point];
  const link = guideline && ` [${say.howTo}](${addressOf(`/guidelines/${guideline}/`)})`;
  return `- ${say.why(name, why)}${link ?? ''}`;
}

/** The fence is longer than any in the text. */
function fileBlock({ name, text, address }: DraftFile): string {
  const inside = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, inside + 1));
  return `${say.add(name, address)}\n\n${fence}\n${text.trimEnd()}\n${fence}`;
}
