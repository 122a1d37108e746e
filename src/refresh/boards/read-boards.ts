/** What the design files in a repository say now. Unchanged files are not fetched again. */
import { designsIn, type Design, type DesignFormat } from '../../boards/designs.ts';
import type { Unused } from '../../boards/gerber/layers.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { boardMessages as say } from '../../messages/en/boards.ts';
import type { BoardRecord, Boards } from '../../schemas/board-record.ts';
import { readDesign, type DesignTools } from './read-design.ts';
import type { Repository } from './repository.ts';

/** Boards per repository: the first ones are what it is about. */
const MOST_BOARDS = 8;

/** Left-out files per repository: one of libraries may hold hundreds. */
const MOST_LEFT_OUT = 12;

export interface ReadBoards {
  readonly boards: Boards;
  /** Names and texts of the new drawings. */
  readonly drawings: ReadonlyMap<string, string>;
  /** How many designs there are, drawn or not. */
  readonly found: number;
}

export interface Reading extends DesignTools {
  /** The boards of the whole project, which may have other repositories. */
  readonly known: Boards;
}

type LeftOut = NonNullable<Boards['leftOut']>[number];

/** @returns a failure when a file could not be fetched; what was known then stays. */
export async function readBoards(
  repository: Repository,
  reading: Reading,
): Promise<ReadBoards | Failure> {
  const { key, known } = reading;
  const isRead = (format: DesignFormat) =>
    format === 'kicad' || format === 'gerber' || (format !== 'zip' && Boolean(reading.convert));
  const designs = designsIn(repository.files, isRead);
  const own = known.boards.filter((board) => board.repository === key);
  const others = known.boards.filter((board) => board.repository !== key);
  const taken = new Set(others.map(({ slug }) => slug));
  const [boards, drawings, leftOut]: [BoardRecord[], Map<string, string>, LeftOut[]] = [
    [],
    new Map(),
    [],
  ];
  const leave = (file: string, reason: string) => leftOut.push({ file, repository: key, reason });
  for (const design of designs) {
    const { path, format } = design;
    if (!isRead(format)) leave(path, say.faults.otherFormat[format]);
    else if (boards.length >= MOST_BOARDS) leave(path, say.faults.tooManyBoards(MOST_BOARDS));
    else {
      const before = formerOf(design, own, taken);
      const slug = before?.slug ?? freeSlug(design, taken, own);
      taken.add(slug);
      const result = await readDesign(repository, design, slug, before, reading);
      if ('cause' in result) return result;
      boards.push(result.board);
      for (const [name, svg] of result.drawings) drawings.set(name, svg);
      for (const one of result.unused ?? formerlyUnused(design, reading))
        leave(one.name, one.reason);
    }
  }
  return {
    boards: joined(
      [...others, ...boards],
      [
        ...(known.leftOut ?? []).filter((one) => one.repository !== key),
        ...leftOut.slice(0, MOST_LEFT_OUT),
      ],
    ),
    drawings,
    found: designs.length,
  };
}

function joined(boards: readonly BoardRecord[], leftOut: readonly LeftOut[]): Boards {
  return {
    boards: boards.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    ...(leftOut.length > 0 && { leftOut: [...leftOut] }),
  };
}

/** The left-out files of an unchanged set of Gerber files. */
function formerlyUnused({ files = [] }: Design, { key, known }: Reading): readonly Unused[] {
  const paths = new Set(files.map(({ path }) => path));
  return (known.leftOut ?? [])
    .filter(({ file, repository }) => repository === key && paths.has(file))
    .map(({ file, reason }) => ({ name: file, reason }));
}

/** The known record of the same path, or of the same content at another path. */
function formerOf(
  design: Design,
  own: readonly BoardRecord[],
  taken: ReadonlySet<string>,
): BoardRecord | undefined {
  const free = own.filter(({ slug }) => !taken.has(slug));
  return (
    free.find(({ file }) => file === design.path) ?? free.find(({ hash }) => hash === design.id)
  );
}

/** The slug of a new board: its name, with a number where another board has the same. */
function freeSlug(
  { name }: Design,
  taken: ReadonlySet<string>,
  own: readonly BoardRecord[],
): string {
  const start = suggestedId(name).slice(0, 70).replace(/-$/, '') || 'board';
  const used = new Set([...taken, ...own.map(({ slug }) => slug)]);
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? start : `${start}-${number}`;
    if (!used.has(slug)) return slug;
  }
}
