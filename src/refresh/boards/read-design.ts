/** Makes the record of a board and its drawings from a design file, or says why there are none. */
import type { Design, TreeFile } from '../../boards/designs.ts';
import type { BoardTexts, DrawnFile } from '../../boards/draw-file.ts';
import type { Unused } from '../../boards/gerber/layers.ts';
import { isOlder } from '../../boards/kicad/read-board.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { boardMessages as say } from '../../messages/en/boards.ts';
import { type BoardRecord, boardSchema } from '../../schemas/board-record.ts';
import type { Convert } from './kicad-cli.ts';
import type { Repository } from './repository.ts';
import { drawingName } from './store.ts';

export interface DesignTools {
  /** Address of the repository. */
  readonly key: string;
  /** `2026-11-21` */
  readonly today: string;
  readonly draw: (texts: BoardTexts) => Promise<DrawnFile>;
  /** Undefined where there is no converter. */
  readonly convert: Convert | undefined;
}

interface BoardAndDrawings {
  readonly board: BoardRecord;
  /** Names and texts of the new drawings. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Files of a set that are not part of the board; absent where nothing was read again. */
  readonly unused?: readonly Unused[];
}

type Drawn = DrawnFile & Pick<BoardRecord, 'tool'>;

/**
 * @param before the known record of this board, kept when the file has not changed.
 * @returns a failure when the file could not be fetched.
 */
export async function readDesign(
  repository: Repository,
  design: Design,
  slug: string,
  before: BoardRecord | undefined,
  tools: DesignTools,
): Promise<BoardAndDrawings | Failure> {
  const kept = before && keptOf(before, design, tools);
  if (kept) return { board: kept, drawings: new Map() };
  const drawn = await drawnOf(repository, design, tools);
  if ('cause' in drawn) return drawn;
  const { path: file, id: hash } = design;
  // A drawing of an older state is kept, and the page says how old it is.
  if (drawn.refused !== undefined && before?.drawings) {
    const failing = { since: tools.today, hash, reason: reasonOf(drawn.refused) };
    return { board: { ...before, file, failing }, drawings: new Map() };
  }
  const made = recordOf(drawn, {
    slug,
    file,
    repository: tools.key,
    commit: repository.commit,
    hash,
    drawn: tools.today,
    tool: drawn.tool,
  });
  return { ...made, unused: drawn.unused ?? [] };
}

/** The known record; undefined when the file has changed, or when it was refused and a converter is available now. */
function keptOf(
  before: BoardRecord,
  { path, id }: Design,
  { convert }: DesignTools,
): BoardRecord | undefined {
  const { failing, ...board } = before;
  const isNewlyRead = convert && board.refused !== undefined && board.tool === 'kicad_pcb';
  if (id === board.hash && !isNewlyRead) return { ...board, file: path };
  return id === failing?.hash ? { ...before, file: path } : undefined;
}

type Place = Omit<BoardRecord, 'facts' | 'parts' | 'drawings' | 'refused' | 'omitted' | 'failing'>;

function recordOf(
  { sides, omitted, refused, facts, parts }: DrawnFile,
  place: Place,
): BoardAndDrawings {
  const drawings = sides && {
    top: drawingName(place.slug, 'top', sides.top),
    bottom: drawingName(place.slug, 'bottom', sides.bottom),
  };
  const board = boardSchema.safeParse({
    ...place,
    facts,
    parts,
    ...(omitted && { omitted }),
    ...(drawings ? { drawings } : { refused: reasonOf(refused ?? '') }),
  }).data;
  if (!board) {
    const empty = { ...place, facts: {}, parts: [], refused: say.faults.unfit };
    return { board: empty, drawings: new Map() };
  }
  const texts = new Map<string, string>();
  if (sides && drawings) texts.set(drawings.top, sides.top).set(drawings.bottom, sides.bottom);
  return { board, drawings: texts };
}

/** A file that is too large is refused for good; other failures may pass by the next run. */
async function drawnOf(
  repository: Repository,
  design: Design,
  tools: DesignTools,
): Promise<Drawn | Failure> {
  const { draw, convert } = tools;
  if (design.files) return drawnSet(repository, design.files, tools);
  if (design.format !== 'kicad') return convertedOf(repository, design, tools);
  const answer = await repository.text(design);
  if ('cause' in answer) return refusedOrFailed(answer, 'kicad_pcb');
  const { text } = answer;
  if (isElsewhere(text)) {
    return refusal(say.faults.inLargeFiles, 'kicad_pcb');
  }
  if (convert && isOlder(text)) return convertedOf(repository, design, tools);
  return { ...(await draw(text)), tool: 'kicad_pcb' };
}

/** More files than any board has layers. */
const MOST_FILES = 60;

async function drawnSet(
  repository: Repository,
  files: readonly TreeFile[],
  { draw }: DesignTools,
): Promise<Drawn | Failure> {
  if (files.length > MOST_FILES)
    return refusal(say.faults.gerber.tooManyFiles(MOST_FILES), 'gerber');
  const answer = await repository.texts(files);
  if ('cause' in answer) return refusedOrFailed(answer, 'gerber');
  const texts = files.map(({ path }, index) => ({ name: path, text: answer.texts[index] ?? '' }));
  if (texts.some(({ text }) => isElsewhere(text)))
    return refusal(say.faults.inLargeFiles, 'gerber');
  return { ...(await draw(texts)), tool: 'gerber' };
}

function isElsewhere(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/');
}

async function convertedOf(
  repository: Repository,
  design: Design,
  { draw, convert }: DesignTools,
): Promise<Drawn | Failure> {
  const copy = await repository.copy(design);
  if ('cause' in copy) return refusedOrFailed(copy, 'kicad-cli');
  const text = await convert?.(copy.path, design.format);
  if (text === undefined) return refusal(say.faults.notConverted, 'kicad-cli');
  return { ...(await draw(text)), tool: 'kicad-cli' };
}

function refusedOrFailed(failure: Failure, tool: BoardRecord['tool']): Drawn | Failure {
  return failure.reason === 'too-large' ? refusal(say.faults.tooLarge(MEGABYTES), tool) : failure;
}

/** Limit of git's output. */
const MEGABYTES = 64;

function refusal(refused: string, tool: BoardRecord['tool']): Drawn {
  return { facts: {}, parts: [], refused, tool };
}

/** The reason without angle brackets, which the schema refuses: it may quote the file. */
function reasonOf(refused: string): string {
  return refused.replaceAll(/[<>]/g, '').slice(0, 400).trim() || say.faults.unfit;
}
