/**
 * `…/index.md` beside a page of the handbook: its text as plain Markdown, for programs that read no HTML. Components become
 * what they hold; code stays as it is.
 */
import { messages as t } from '#messages/common.ts';
import { escapeParagraphs } from '../lib/markdown.ts';
import type { AddressOf } from './exported-project.ts';

export interface PageText {
  readonly title: string;
  readonly summary: string;
  /** In MDX, without its front matter. */
  readonly body: string;
  /** Path of the page within the site. */
  readonly path: string;
}

const FENCE = /^\s*(```+|~~~+)/;
/** A component that opens or closes on a line of its own, or holds one line: pages have no others. */
const TAG = /^\s*<(\/?)([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(\/?)>(?:(.*)<\/\2>)?\s*$/;
/** What a reader sees above what some components hold. */
const FORCES = { Must: 'must', Note: 'note', Caution: 'caution' } as const;

export function pageMarkdown({ title, summary, body, path }: PageText, addressOf: AddressOf) {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && line.trim() === fence) fence = undefined;
    if (mark !== undefined || fence !== undefined) lines.push(line);
    else lines.push(...written(line, addressOf));
  }
  const text = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return `# ${escapeParagraphs(title)}\n\n${escapeParagraphs(summary)}\n\n<${addressOf(path)}>\n\n${text}\n`;
}

function written(line: string, addressOf: AddressOf): string[] {
  const [tag, closes, name, attributes = '', , inner] = TAG.exec(line) ?? [];
  if (tag === undefined || name === undefined) return [withAddresses(line, addressOf)];
  if (inner !== undefined) return [withAddresses(inner.trim(), addressOf)];
  if (closes) return [];
  const force = FORCES[name as keyof typeof FORCES];
  const heading = force ? t.handbook[force] : /(?:title|label)="([^"]*)"/.exec(attributes)?.[1];
  return heading === undefined ? [] : [`**${heading}**`];
}

/** Links within the site as full addresses: a program may not know where a file came from. */
function withAddresses(line: string, addressOf: AddressOf): string {
  return line
    .replaceAll(/\]\((\/[^)\s]*)/g, (_, to: string) => `](${addressOf(to)}`)
    .replace(/^(\[[^\]]+\]:\s*)(\/\S*)/, (_, name: string, to: string) => name + addressOf(to));
}
