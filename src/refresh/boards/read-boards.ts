/** What the design files in a repository say now: those that are as they were are not even fetched. */
import { createHash } from 'node:crypto';

import { designsIn, type Design } from '../../boards/designs.ts';
import type { DrawnFile } from '../../boards/draw-file.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { boardMessages as say } from '../../messages/en/boards.ts';
import { type BoardRecord, boardSchema, type Boards } from '../../schemas/board-record.ts';
import type { Repository } from './repository.ts';
import { drawingName } from './store.ts';

/** Of one repository: the first ones are what it is about. */
const MOST_BOARDS = 8;

/** A repository of libraries may hold hundreds. */
const MOST_LEFT_OUT = 12;

export interface ReadBoards {
  readonly boards: Boards;
  /** Name → text of the drawings that are new. */
  readonly drawings: ReadonlyMap<string, string>;
  /** How many designs there are, drawn or not. */
  readonly found: number;
}

export interface Reading {
  /** Address of the repository. */
  readonly key: string;
  /** Of the whole project, which may have other repositories. */
  readonly known: Boards;
  /** ISO day. */
  readonly today: string;
  readonly draw: (text: string) => Promise<DrawnFile>;
}

type LeftOut = NonNullable<Boards['leftOut']>[number];

/** @returns the failure when a file could not be fetched: nothing is known then of what is new. */
export async function readBoards(
  repository: Repository,
  reading: Reading,
): Promise<ReadBoards | Failure> {
  const { key, known } = reading;
  const designs = designsIn(repository.files);
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
    const { file, format } = design;
    if (format !== 'kicad') leave(file, say.faults.otherFormat[format]);
    else if (boards.length >= MOST_BOARDS) leave(file, say.faults.tooManyBoards(MOST_BOARDS));
    else {
      const before = formerOf(design, own, taken);
      const slug = before?.slug ?? freeSlug(design, taken, own);
      taken.add(slug);
      const result = await readDesign(repository, design, slug, before, reading);
      if ('cause' in result) return result;
      boards.push(result.board);
      for (const [name, svg] of result.drawings) drawings.set(name, svg);
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

/** The board of the same file, or of one that was moved as it is. */
function formerOf(
  design: Design,
  own: readonly BoardRecord[],
  taken: ReadonlySet<string>,
): BoardRecord | undefined {
  const free = own.filter(({ slug }) => !taken.has(slug));
  return (
    free.find(({ file }) => file === design.file) ??
    free.find(({ hash }) => hash === hashOf(design))
  );
}

/** The name of the file, with a number where another board has it. */
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

function hashOf({ files }: Design): string {
  const [first, ...more] = files;
  if (first && more.length === 0) return first.id;
  const hash = createHash('sha256');
  for (const { path, id } of files) hash.update(`${id} ${path}\n`);
  return hash.digest('hex');
}

interface BoardAndDrawings {
  readonly board: BoardRecord;
  readonly drawings: ReadonlyMap<string, string>;
}

async function readDesign(
  repository: Repository,
  design: Design,
  slug: string,
  before: BoardRecord | undefined,
  reading: Reading,
): Promise<BoardAndDrawings | Failure> {
  const hash = hashOf(design);
  if (before && [before.hash, before.failing?.hash].includes(hash)) {
    const { failing, ...board } = before;
    const kept = hash === before.hash ? board : { ...board, ...(failing && { failing }) };
    return { board: { ...kept, file: design.file }, drawings: new Map() };
  }
  const drawn = await drawnOf(repository, design, reading);
  if ('cause' in drawn) return drawn;
  const { sides, omitted, refused, facts, parts } = drawn;
  // What was drawn of an older state is worth more than nothing, and says how old it is.
  if (refused !== undefined && before?.drawings) {
    const failing = { since: reading.today, hash, reason: reasonOf(refused) };
    return { board: { ...before, file: design.file, failing }, drawings: new Map() };
  }
  const names = sides && {
    top: drawingName(slug, 'top', sides.top),
    bottom: drawingName(slug, 'bottom', sides.bottom),
  };
  const base = {
    slug,
    file: design.file,
    repository: reading.key,
    commit: repository.commit,
    hash,
    drawn: reading.today,
    tool: 'kicad_pcb' as const,
  };
  const board = boardSchema.safeParse({
    ...base,
    facts,
    parts,
    ...(omitted && { omitted }),
    ...(names ? { drawings: names } : { refused: reasonOf(refused ?? '') }),
  }).data;
  if (!board) {
    const empty = { ...base, facts: {}, parts: [], refused: say.faults.unfit };
    return { board: empty, drawings: new Map() };
  }
  return {
    board,
    drawings: new Map(
      sides &&
        names && [
          [names.top, sides.top],
          [names.bottom, sides.bottom],
        ],
    ),
  };
}

/** What is too large is refused once and for all; other failures may be gone the next night. */
async function drawnOf(
  repository: Repository,
  { files }: Design,
  { draw }: Reading,
): Promise<DrawnFile | Failure> {
  const [first] = files;
  if (!first) return refusal(say.faults.noBoard);
  const answer = await repository.text(first);
  if ('cause' in answer)
    return answer.reason === 'too-large' ? refusal(say.faults.tooLarge(MEGABYTES)) : answer;
  const isPointer = answer.text.startsWith('version https://git-lfs.github.com/');
  return isPointer ? refusal(say.faults.inLargeFiles) : draw(answer.text);
}

/** What git may print. */
const MEGABYTES = 64;

function refusal(refused: string): DrawnFile {
  return { facts: {}, parts: [], refused };
}

/** A sentence as the data hold it, whatever it quotes from the file. */
function reasonOf(refused: string): string {
  return refused.replaceAll(/[<>]/g, '').slice(0, 400).trim() || say.faults.unfit;
}
