/** Splits a drawing of one side for a page that adds its own title and colours. */
import { foreignMarkup } from './markup-check.ts';

export interface InlineDrawing {
  readonly viewBox: string;
  /** In mm, with the margin. */
  readonly width: number;
  readonly height: number;
  /** Elements, without the style element, which the policy of pages forbids. */
  readonly content: string;
}

const ROOT = /^<svg[^>]* width="([\d.]+)mm" height="([\d.]+)mm" viewBox="([\d. ]+)"[^>]*>/;

/** @returns undefined for a drawing that was not made by this program: it might contain scripts. */
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
