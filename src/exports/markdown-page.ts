/** A page as plain Markdown, for programs that read no HTML. */
import { escapeParagraphs } from '../lib/markdown.ts';

export interface MarkdownPage {
  readonly title: string;
  readonly summary?: string | undefined;
  /** Absolute address of the page for people. */
  readonly address: string;
  /** Blocks of Markdown; those without a value are left out. */
  readonly blocks: readonly (string | undefined)[];
}

export function markdownPage({ title, summary, address, blocks }: MarkdownPage): string {
  const head = [`# ${escapeParagraphs(title)}`, summary && escapeParagraphs(summary)];
  return `${[...head, `<${address}>`, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

/** A heading with what stands below it; undefined where there is nothing. */
export function markdownSection(heading: string, text: string | undefined): string | undefined {
  return text ? `## ${escapeParagraphs(heading)}\n\n${text}` : undefined;
}

/** Items in Markdown; undefined where there are none. */
export function markdownList(items: readonly string[]): string | undefined {
  return items.length > 0 ? items.map((item) => `- ${item}`).join('\n') : undefined;
}

export function markdownLink(label: string, address: string, says?: string): string {
  const link = `[${escapeParagraphs(label)}](${address})`;
  return says ? `${link}: ${escapeParagraphs(says)}` : link;
}

/** A name and its value, which may be an address; the name alone where the value is empty. */
export function markdownFact(name: string, value: string): string {
  if (value === '') return name;
  return `${name}: ${/^https?:/.test(value) ? `<${value}>` : escapeParagraphs(value)}`;
}
