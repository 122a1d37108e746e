/** All parts of all boards by name, each with the boards that use it. */
import { series } from '#messages/grammar.ts';
import { isShown, type ProjectBoard } from '../../catalogue/boards.ts';
import type { Project } from '../../catalogue/project.ts';
import { initialOf, nameLists, uniqueIds, type NameList } from '../../lib/name-lists.ts';
import { path } from '../../schemas/address.ts';
import { partKey, type PartsIndex } from './find-parts.ts';

export interface ListedPart {
  /** The manufacturer's part number, else the value. */
  readonly name: string;
  readonly initial: string;
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
export function listParts(boards: readonly ListedBoard[]): NameList<ListedPart>[] {
  const uses = boards.flatMap((board) =>
    board.board.parts.flatMap((line) => {
      const name = (line.mpn ?? line.value).trim();
      return partKey(name) === '' ? [] : [{ name, line, board }];
    }),
  );
  const same = [...Map.groupBy(uses, ({ name }) => partKey(name)).values()];
  const lists = nameLists(same.map(partOf));
  return lists.map(({ initial, items }) => ({ initial, items: withIds(items) }));
}

interface Use {
  readonly name: string;
  readonly line: ProjectBoard['parts'][number];
  readonly board: ListedBoard;
}

function partOf(uses: readonly Use[]): PartWithoutId {
  const name = uses[0]?.name ?? '';
  const key = partKey(name);
  const values = uses.map(({ line }) => line.value).filter((value) => partKey(value) !== key);
  const byBoard = Map.groupBy(uses, ({ board }) => board);
  return {
    name,
    initial: initialOf(name.slice(0, 1)),
    manufacturer: uses.find(({ line }) => line.manufacturer)?.line.manufacturer,
    values: [...new Set(values)].filter(Boolean),
    uses: [...byBoard].map(([board, lines]) => ({
      board,
      quantity: lines.reduce((sum, { line }) => sum + line.quantity, 0),
    })),
  };
}

type PartWithoutId = Omit<ListedPart, 'id'>;

/** Ids are anchors of one page. */
function withIds(parts: readonly PartWithoutId[]): ListedPart[] {
  const idOf = uniqueIds('part');
  return parts.map((part) => ({ ...part, id: idOf(part.name) }));
}

/** The compact index for the browser. */
export function partsIndex(boards: readonly ListedBoard[]): PartsIndex {
  const places = new Map(boards.map((board, index) => [board, index]));
  return {
    boards: boards.map(({ name, board }) => [name, board.at.page]),
    parts: listParts(boards).flatMap(({ initial, items }) =>
      items.map(({ name, manufacturer, values, id, uses }) => [
        name,
        [...values, ...(manufacturer ? [manufacturer] : [])].join(' '),
        `${path.partsList(initial)}#${id}`,
        uses.flatMap(({ board, quantity }) => [places.get(board) ?? 0, quantity]),
      ]),
    ),
  };
}
