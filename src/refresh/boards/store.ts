/** `catalogue/media/<id>/`: the record of the boards of a project, and their drawings. */
import { createHash } from 'node:crypto';

import { type Boards, boardsSchema } from '../../schemas/board-record.ts';
import { BOARDS_FILE } from '../../schemas/paths.ts';
import type { Files } from '../files.ts';

export interface BoardStore {
  /** What is known of a project; nothing of a record that does not fit, which is written anew. */
  read(id: string): Boards;
  /**
   * Replaces the record when it says something else, each file by renaming. The record comes after the drawings that it
   * names, and before those go that it no longer names: a run that is killed leaves a whole record with all its drawings.
   */
  write(id: string, boards: Boards, drawings: ReadonlyMap<string, string>): void;
}

const NONE: Boards = { boards: [] };

/** @param media the folder of all projects. */
export function boardStore(files: Files, media: string): BoardStore {
  const read = (id: string): Boards => {
    try {
      const text = files.read(`${media}/${id}/${BOARDS_FILE}`);
      return text === undefined ? NONE : boardsSchema.parse(JSON.parse(text));
    } catch {
      return NONE;
    }
  };
  return {
    read,
    write(id, boards, drawings) {
      const folder = `${media}/${id}`;
      const replace = (name: string, text: string) => {
        files.write(`${folder}/.${name}.tmp`, text);
        files.rename(`${folder}/.${name}.tmp`, `${folder}/${name}`);
      };
      for (const [name, text] of drawings) replace(name, text);
      const text = rendered(boards);
      const isEmpty = boards.boards.length === 0 && !boards.leftOut;
      if (isEmpty) files.remove(`${folder}/${BOARDS_FILE}`);
      else if (text !== rendered(read(id))) replace(BOARDS_FILE, text);
      removeOthers(files, folder, boards);
    },
  };
}

function rendered(boards: Boards): string {
  return `${JSON.stringify(boards, null, 2)}\n`;
}

/** Drawings that are named no more, and what a killed run left half written. */
function removeOthers(files: Files, folder: string, { boards }: Boards): void {
  const named = new Set(boards.flatMap(({ drawings }) => Object.values(drawings ?? {})));
  for (const name of files.list(folder)) {
    const isOurs = /^\..*\.(?:svg|json)\.tmp$/.test(name) || name.endsWith('.svg');
    if (isOurs && !named.has(name)) files.remove(`${folder}/${name}`);
  }
}

/** With the beginning of its hash, so that what has been fetched once need not be asked for again. */
export function drawingName(slug: string, side: 'top' | 'bottom', svg: string): string {
  return `${slug}-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}-${side}.svg`;
}
