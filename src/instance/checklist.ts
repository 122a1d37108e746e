/** Reads the points of a guideline's own `<Checklist>`, so that tools ask the same as the handbook. */
import { nodesOf, parsePage, type PageNode, type PageRoot } from './validate/page/tree.ts';

/** A part of a point that a page can show: code, or text without its links. */
export interface Piece {
  readonly text: string;
  readonly code: boolean;
}

export interface Item {
  /** Made from the text, so that it is stable as long as the text is. */
  readonly id: string;
  /** The point as it is written, in Markdown. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The points of all checklists of a valid page.
 *
 * @param body the page without its front matter, as MDX.
 */
export function itemsOf(body: string): Item[] {
  const page = parsePage(body);
  return page.ok ? pointsOf(page.root, body) : [];
}

/** The same for a parsed page, with its source. */
export function pointsOf(root: PageRoot, source: string): Item[] {
  return nodesOf(root)
    .filter((node) => 'name' in node && node.name === 'Checklist')
    .flatMap(nodesOf)
    .filter(({ type }) => type === 'listItem')
    .map((point) => {
      const text = onOneLine(sourceOf(point, source));
      return { id: idOf(text), text, pieces: piecesOf(point) };
    });
}

/** The source of a point after its list marker. */
function sourceOf(point: PageNode, source: string): string {
  const parts = 'children' in point ? point.children : [];
  return source.slice(
    parts[0]?.position?.start.offset ?? 0,
    parts.at(-1)?.position?.end.offset ?? 0,
  );
}

function piecesOf(point: PageNode): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodesOf(point)) {
    if (!('value' in node)) continue;
    const [code, last] = [node.type === 'inlineCode', pieces.at(-1)];
    const text = code ? node.value : node.value.replaceAll(/\s+/g, ' ');
    if (last?.code === code) pieces.splice(-1, 1, { text: last.text + text, code });
    else pieces.push({ text, code });
  }
  return pieces;
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 56);
}
