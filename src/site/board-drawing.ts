/** The drawings of a board for its page, from their files in the instance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { boardPages as say } from '#messages/board-pages.ts';
import { inlineDrawing, type InlineDrawing } from '../boards/drawing/inline.ts';
import type { ProjectBoard } from '../catalogue/boards.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { MEDIA_FOLDER } from '../schemas/paths.ts';

export const SIDES = ['top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

export interface ShownSide extends InlineDrawing {
  readonly side: Side;
  /** Path of its file within the site. */
  readonly file: string;
}

/** @throws the name of a file that was not written by the refresh. */
export function shownSides(id: string, { drawings, at }: ProjectBoard): ShownSide[] {
  const files = at.drawings;
  if (!drawings || !files) return [];
  return SIDES.map((side) => {
    const drawing = inlineDrawing(drawingText(id, drawings[side]));
    if (!drawing) throw new Error(say.foreign(fileOf(id, drawings[side])));
    return { ...drawing, side, file: files[side] };
  });
}

/** The SVG text of a drawing. */
export function drawingText(id: string, name: string): string {
  return readFileSync(join(instanceFolder(), fileOf(id, name)), 'utf8');
}

function fileOf(id: string, name: string): string {
  return `${MEDIA_FOLDER}/${id}/${name}`;
}
