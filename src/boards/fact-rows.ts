/** The facts of a board as rows of text. Unknown facts have no row. */
import { boardMessages as say } from '#messages/boards.ts';
import type { BoardFacts } from '../schemas/board-record.ts';

export interface FactRow {
  readonly label: string;
  readonly value: string;
}

export function factRows(facts: BoardFacts): FactRow[] {
  const { labels } = say;
  const { size, copperLayers, parts, notFitted = 0, pads, vias, holes, smallestDrill } = facts;
  const drill = smallestDrill === undefined ? undefined : say.millimetres(smallestDrill);
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    [labels.size, size ? say.size(size.width, size.height) : say.unknown],
    [labels.copperLayers, counted(copperLayers)],
    [labels.parts, parts === undefined ? undefined : say.parts(parts, notFitted)],
    [labels.pads, counted(pads)],
    [labels.vias, counted(vias)],
    [labels.smallestDrill, drill ?? (holes === 0 ? say.undrilled : undefined)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function counted(value: number | undefined): string | undefined {
  return value === undefined ? undefined : say.number(value);
}
