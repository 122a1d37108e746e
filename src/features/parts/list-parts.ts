/** All parts of all boards by name, each with the boards that use it. */
import { series } from '#messages/grammar.ts';
import { isShown, type ProjectBoard } from '../../catalogue/boards.ts';
import type { Project } from '../../catalogue/project.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { path } from '../../schemas/address.ts';
import { partKey, type PartsIndex } from './find-parts.ts';

export interface ListedPart {
  /** The manufacturer's part number, else the value. */
  readonly name: string;
  readonly manufacturer?: string | undefined;
  /** Values in the boards, where they differ from the name. */
  readonly values: readonly string[];
  /** Anchor in its list. */
  readonly id: string;
  readonly uses: readonly PartUse[];
}

export interface PartUse {
  readonly board: ListedBoard;
  readonly quantity: number;
}

export interface ListedBoard {
  readonly project: Project;
  readonly board: ProjectBoard;
  /** Unique among the boards. */
  readonly name: string;
}

/** Parts whose names have the same first character. */
export interface PartsList {
  /** Last segment of the address of its page: `a`, `7`, `other`. */
  readonly initial: string;
  readonly parts: readonly ListedPart[];
}

export const OTHER = 'other';

/** Every board that has a page, in shelf order. */
export function listBoards(projects: readonly Project[]): ListedBoard[] {
  return projects.flatMap((project) =>
    (project.boards ?? []).filter(isShown).map((board, _index, { length }) => ({
      project,
      board,
      name: length === 1 ? project.entry.name : series([project.entry.name, board.slug]),
    })),
  );
}

/** Grouped by first character, and sorted by name. Parts with neither part number nor value are left out. */
export function listParts(boards: readonly ListedBoard[]): PartsList[] {
  const uses = boards.flatMap((board) =>
    board.board.parts.flatMap((line) => {
      const name = (line.mpn ?? line.value).trim();
      return partKey(name) === '' ? [] : [{ name, line, board }];
    }),
  );
  const same = [...Map.groupBy(uses, ({ name }) => partKey(name)).values()];
  const lists = Map.groupBy(same, ([first]) => initialOf(first?.name ?? ''));
  return [...lists]
    .toSorted(([a], [b]) => order(a) - order(b) || collator.compare(a, b))
    .map(([initial, parts]) => ({ initial, parts: inOrder(parts.map(partOf)) }));
}

interface Use {
  readonly name: string;
  readonly line: ProjectBoard['parts'][number];
  readonly board: ListedBoard;
}

function partOf(uses: readonly Use[]): Omit<ListedPart, 'id'> {
  const name = uses[0]?.name ?? '';
  const key = partKey(name);
  const values = uses.map(({ line }) => line.value).filter((value) => partKey(value) !== key);
  const byBoard = Map.groupBy(uses, ({ board }) => board);
  return {
    name,
    manufacturer: uses.find(({ line }) => line.manufacturer)?.line.manufacturer,
    values: [...new Set(values)].filter(Boolean),
    uses: [...byBoard].map(([board, lines]) => ({
      board,
      quantity: lines.reduce((sum, { line }) => sum + line.quantity, 0),
    })),
  };
}

/** Sorted by name; where anchors would be equal, a number is appended. */
function inOrder(parts: readonly Omit<ListedPart, 'id'>[]): ListedPart[] {
  const taken = new Map<string, number>();
  return parts
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map((part) => {
      const id = suggestedId(part.name) || 'part';
      const before = taken.get(id) ?? 0;
      taken.set(id, before + 1);
      return { ...part, id: before === 0 ? id : `${id}--${before + 1}` };
    });
}

function initialOf(name: string): string {
  return /^[a-z\d]/.exec(suggestedId(name.slice(0, 1)))?.[0] ?? OTHER;
}

/** Letters, then digits, then the rest. */
function order(initial: string): number {
  if (initial === OTHER) return 2;
  return /\d/.test(initial) ? 1 : 0;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The compact index for the browser. */
export function partsIndex(boards: readonly ListedBoard[]): PartsIndex {
  const places = new Map(boards.map((board, index) => [board, index]));
  return {
    boards: boards.map(({ name, board }) => [name, board.at.page]),
    parts: listParts(boards).flatMap(({ initial, parts }) =>
      parts.map(({ name, manufacturer, values, id, uses }) => [
        name,
        [...values, ...(manufacturer ? [manufacturer] : [])].join(' '),
        `${path.partsList(initial)}#${id}`,
        uses.flatMap(({ board, quantity }) => [places.get(board) ?? 0, quantity]),
      ]),
    ),
  };
}
