/** The points of a guideline's own `<Checklist>`, so that a tool asks what the handbook says. */
import { codeAndText, type Piece } from '../lib/inline-code.ts';

export interface Item {
  /** Stays the same as long as the words do. */
  readonly id: string;
  /** The point as it is written, in Markdown. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Gathers the points of all checklists of a page.
 *
 * @param body the page without its front matter, as MDX.
 */
export function itemsOf(body: string): Item[] {
  return body
    .split('<Checklist>')
    .slice(1)
    .map((rest) => rest.slice(0, Math.max(rest.indexOf('</Checklist>'), 0)))
    .flatMap((list) => list.split(/^[ \t]*[-*] +/m).slice(1))
    .map((point) => point.trim().replaceAll(/\s+/g, ' '))
    .map((text) => ({ id: idOf(text), text, pieces: codeAndText(text) }));
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 56);
}
