/** A drawing of one side, taken apart for a page that shows it with its own title and its own colours. */
import { foreignMarkup } from './markup-check.ts';

export interface InlineDrawing {
  readonly viewBox: string;
  /** With the margin round the board, in mm. */
  readonly width: number;
  readonly height: number;
  /** Elements without the style, which a page must not hold. */
  readonly content: string;
}

const ROOT = /^<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm" viewBox="([\d. ]+)"[^>]*>/;

/** @returns nothing for what no program of ours has drawn: it might run something. */
export function inlineDrawing(svg: string): InlineDrawing | undefined {
  const [root, width, height, viewBox] = ROOT.exec(svg) ?? [];
  if (root === undefined || viewBox === undefined || foreignMarkup(svg) !== '') return undefined;
  const content = svg
    .slice(root.length)
    .replace(/<title[\s\S]*?<\/title>/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<\/svg>\s*$/, '');
  return { viewBox, width: Number(width), height: Number(height), content };
}
