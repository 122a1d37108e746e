/** The explanation of a run as plain text, in lines of at most 80 columns but for addresses, which stay whole. */
import type { ExplainedChange, ExplainedRepository } from './explain.ts';
import { refreshMessages } from '#messages/refresh.ts';

const say = refreshMessages.explain;

const WIDTH = 80;
/** Characters of a value; `--json` has all of it. */
const MOST = 300;

export function renderExplanation(explained: readonly ExplainedRepository[]): string {
  if (explained.length === 0) return say.nothing;
  return explained.map(repositoryText).join('\n\n');
}

function repositoryText({ project, entry, repository, changes }: ExplainedRepository): string {
  const groups = Map.groupBy(changes, ({ from }) => (from ? `${from.method} ${from.address}` : ''));
  return [
    ...wrapped(`${project} (${entry})`, 0),
    `  ${repository}`,
    ...[...groups].flatMap(([request, rows]) => [
      `  ${request || say.withoutRequest}`,
      ...rows.flatMap(changeLines),
    ]),
  ].join('\n');
}

function changeLines({ field, before, after, from, file }: ExplainedChange): string[] {
  const place = [from?.at, file].filter((one) => one !== undefined).join(', ');
  return [
    ...wrapped(`${field}: ${shown(before)} → ${shown(after)}`, 4),
    ...(place === '' ? [] : wrapped(place, 6)),
  ];
}

function shown(value: unknown): string {
  if (value === undefined) return say.unknown;
  const text = JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/** Breaks at spaces, and within a word that is longer than a line. */
function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '') {
    const space = ' '.repeat(lines.length === 0 ? indent : indent + 2);
    const width = WIDTH - space.length;
    const end = rest.length <= width ? rest.length : rest.lastIndexOf(' ', width);
    const cut = end > 0 ? end : width;
    lines.push(space + rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return lines;
}
