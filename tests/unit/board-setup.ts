/** The boards of the tests, and real ones: in the folder `OSPO_BOARDS`, else beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Board } from '../../src/boards/board.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';

export const FIXTURES = ['shapes', 'kicad-6', 'kicad-10'] as const;
export type Fixture = (typeof FIXTURES)[number];

export function fixtureText(name: Fixture): string {
  return readFileSync(`tests/fixtures/boards/${name}.kicad_pcb`, 'utf8');
}

export function fixtureBoard(name: Fixture): Required<Board> {
  return readBoard(fixtureText(name));
}

/** A small board with the given items. */
export function boardWith(items: string, version = 20_241_229): string {
  return `(kicad_pcb (version ${version}) (layers (0 "F.Cu" signal) (2 "B.Cu" signal))
    (gr_rect (start 0 0) (end 10 20) (stroke (width 0.1)) (fill no) (layer "Edge.Cuts")) ${items})`;
}

/** The facts of a real board according to an independent program; `facts.json` in the folder has more. */
export interface RealBoard {
  readonly file: string;
  readonly kicad: string;
  readonly outline: {
    readonly bbox: { readonly width: number; readonly height: number };
    readonly closedLoops: number;
    readonly openChains: number;
  };
  readonly copperLayers: number;
  readonly footprints: {
    readonly withReference: number;
    readonly withReferenceInBom: number;
    readonly withReferenceToPlace: number;
  };
  readonly partsSha256: string;
  readonly pads: { readonly total: number };
  readonly vias: { readonly total: number };
  readonly throughHoles: { readonly total: number; readonly smallestMm: number | null };
  readonly text: () => string;
}

export function realBoards(): readonly RealBoard[] {
  const folder = process.env['OSPO_BOARDS'] ?? '../shared/boards';
  const list = join(folder, 'facts.json');
  if (!existsSync(list)) return [];
  const { boards } = JSON.parse(readFileSync(list, 'utf8')) as { boards: RealBoard[] };
  return boards.map((board) => ({
    ...board,
    text: () => readFileSync(join(folder, board.file), 'utf8'),
  }));
}
