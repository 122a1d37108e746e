/** What the tools hand over: Markdown for an issue or a plan. */
export interface TickedItem {
  readonly text: string;
  readonly ticked: boolean;
  /** What the catalogue found, in words. */
  readonly evidence?: string | undefined;
}

export interface TickedGroup {
  readonly label: string;
  readonly url: string;
  readonly items: readonly TickedItem[];
}

/** A task list as forges show it, one heading for each guideline. */
export function taskList(title: string, groups: readonly TickedGroup[]): string {
  const sections = groups.map(({ label, url, items }) =>
    [`### [${label}](${url})`, '', ...items.map(task)].join('\n'),
  );
  return [`## ${title}`, ...sections].join('\n\n');
}

function task({ text, ticked, evidence }: TickedItem): string {
  return `- [${ticked ? 'x' : ' '}] ${text}${evidence ? ` (${evidence})` : ''}`;
}

/** A table; a bar within a cell is escaped, since it would end the cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
