/** All parts of all boards, by what they are called, each with the boards that use it. */
import { series } from '#messages/grammar.ts';
import { isShown, type ProjectBoard } from '../../catalogue/boards.ts';
import type { Project } from '../../catalogue/project.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { path } from '../../schemas/address.ts';
import { partKey, type PartsIndex } from './find-parts.ts';

export interface ListedPart {
  /** By which it is ordered, else its value. */
  readonly name: string;
  readonly manufacturer?: string | undefined;
  /** Values that boards give it, where they say more than its name. */
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
  /** Unlike that of any other board. */
  readonly name: string;
}

/** Parts of which the names begin alike. */
export interface PartsList {
  /** Last part of the address of its page: `a`, `7`, `other`. */
  readonly initial: string;
  readonly parts: readonly ListedPart[];
}

export const OTHER = 'other';

/** Every board that has a page, in the order of the shelf. */
export function listBoards(projects: readonly Project[]): ListedBoard[] {
  return projects.flatMap((project) =>
    (project.boards ?? []).filter(isShown).map((board, _index, { length }) => ({
      project,
      board,
      name: length === 1 ? project.entry.name : series([project.entry.name, board.slug]),
    })),
  );
}

/** By their first sign, and by name in each list. What has neither number nor value is of no use here. */
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

/** By name; parts whose names differ in signs alone have anchors with a number. */
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

/** What a browser loads to answer at once. */
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
