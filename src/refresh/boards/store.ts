/** The record of the boards of a project, and their drawings. */
import { createHash } from 'node:crypto';

import { type Boards, boardsSchema } from '../../schemas/board-record.ts';
import { BOARDS_FILE } from '../../schemas/paths.ts';
import type { MediaKind } from '../media-store.ts';

export const BOARDS: MediaKind<Boards> = {
  record: BOARDS_FILE,
  schema: boardsSchema,
  nothing: { boards: [] },
  filesOf: ({ boards }) => boards.flatMap(({ drawings }) => Object.values(drawings ?? {})),
  isOurs: (file) => file.endsWith('.svg'),
};

/** Contains the beginning of the hash of its content, so that a browser may cache it for ever. */
export function drawingName(slug: string, side: 'top' | 'bottom', svg: string): string {
  return `${slug}-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}-${side}.svg`;
}
