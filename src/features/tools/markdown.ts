/** The output of the tools: Markdown for an issue or a plan. */
import { escapeLine, markdownTable } from '../../lib/markdown.ts';

export interface TickedItem {
  /** In Markdown. */
  readonly text: string;
  readonly ticked: boolean;
  /** Note from the catalogue. */
  readonly evidence?: string | undefined;
}

export interface TickedGroup {
  readonly label: string;
  readonly url: string;
  readonly items: readonly TickedItem[];
}

/** A task list of GitHub-flavoured Markdown, with one heading for each guideline. */
export function taskList(title: string, groups: readonly TickedGroup[]): string {
  const sections = groups.map(({ label, url, items }) =>
    [`### [${label}](${url})`, '', ...items.map(task)].join('\n'),
  );
  return [`## ${title}`, ...sections].join('\n\n');
}

function task({ text, ticked, evidence }: TickedItem): string {
  return `- [${ticked ? 'x' : ' '}] ${text}${evidence ? ` (${escapeLine(evidence)})` : ''}`;
}

/** A Markdown table of plain text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    head,
    rows.map((cells) => cells.map(escapeLine)),
  );
}
