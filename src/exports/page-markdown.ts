/**
 * `…/index.md` beside a page that somebody wrote: its text as plain Markdown, for programs that read no HTML. Components become
 * what they hold; code stays as it is.
 */
import { messages as t } from '#messages/common.ts';
import { type Span, spanOf } from '../instance/validate/page/reading.ts';
import { nodesOf, parsePage, type PageNode } from '../instance/validate/page/tree.ts';
import type { AddressOf } from './exported-project.ts';
import { markdownPage } from './markdown-page.ts';

export interface PageText {
  readonly title: string;
  readonly summary: string;
  /** In MDX, without its front matter. */
  readonly body: string;
  /** Path of the page within the site. */
  readonly path: string;
  /** What stands below the text, in Markdown. */
  readonly sources?: string | undefined;
}

/** What a reader sees above what some components hold. */
const FORCES = { Must: 'must', Note: 'note', Caution: 'caution' } as const;

/** @throws if the page cannot be parsed, which the validator reports with the line. */
export function pageMarkdown(
  { title, summary, body, path, sources }: PageText,
  addressOf: AddressOf,
): string {
  const parsed = parsePage(body);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const text = nodesOf(parsed.root)
    .flatMap((node) => editsOf(node, body, addressOf))
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), body)
    .trim();
  return markdownPage({ title, summary, address: addressOf(path), blocks: [text, sources] });
}

/** Text that takes the place of a span of the source. Spans do not overlap. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsOf(node: PageNode, source: string, addressOf: AddressOf): Edit[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagEdits(node, source);
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ ...withoutGap(spanOf(node), source), text: '' }];
    case 'link':
    case 'image':
    case 'definition':
      return node.url.startsWith('/') ? [addressEdit(node, source, addressOf(node.url))] : [];
    default:
      return [];
  }
}

/** The tags go; what stands between them stays. */
function tagEdits(
  node: Extract<PageNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  source: string,
): Edit[] {
  const span = spanOf(node);
  const content = contentOf(node);
  if (!content) return [{ ...withoutGap(span, source), text: '' }];
  const heading = node.type === 'mdxJsxFlowElement' ? headingOf(node) : undefined;
  return [
    {
      start: span.start,
      end: content.start,
      text: heading === undefined ? '' : `**${heading}**\n\n`,
    },
    { start: content.end, end: span.end, text: '' },
  ];
}

function headingOf({ name, attributes }: Extract<PageNode, { type: 'mdxJsxFlowElement' }>) {
  const force = FORCES[name as keyof typeof FORCES];
  if (force) return t.handbook[force];
  const words = attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && (one.name === 'title' || one.name === 'label'),
  );
  return typeof words?.value === 'string' ? words.value : undefined;
}

/** The address stands behind the words of a link, and before its title. */
function addressEdit(
  node: Extract<PageNode, { type: 'link' | 'image' | 'definition' }>,
  source: string,
  text: string,
): Edit {
  const from = contentOf(node)?.end ?? spanOf(node).start;
  const start = source.indexOf(node.url, from);
  return { start, end: start + node.url.length, text };
}

function contentOf(node: PageNode): Span | undefined {
  const children = 'children' in node ? (node.children as PageNode[]) : [];
  const [first, last] = [children[0], children.at(-1)];
  return first && last && { start: spanOf(first).start, end: spanOf(last).end };
}

/** With the empty lines that follow. */
function withoutGap({ start, end }: Span, source: string): Span {
  return { start, end: end + source.slice(end).search(/[^\n]|$/) };
}
