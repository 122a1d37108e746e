/**
 * Draws the boards of hardware from their design files, in repositories that have changed since they were last read.
 */
import type { BoardTexts } from '../../boards/draw-file.ts';
import type { Failure } from '../../lib/http/failure.ts';
import type { Boards } from '../../schemas/board-record.ts';
import type { Metadata, MetadataRecord } from '../../schemas/metadata.ts';
import { type Keep, serviceRecord, type Asked } from '../enrichers/enricher.ts';
import { isoSeconds } from '../events.ts';
import { mayClone } from '../forges/git/git.ts';
import type { Forge, Tools } from '../provider.ts';
import type { Listing, ListedRepository } from '../tracked-repositories.ts';
import { draw } from './draw.ts';
import { kicadCli, type Convert } from './kicad-cli.ts';
import { readBoards, type ReadBoards } from './read-boards.ts';
import { withRepository } from './repository.ts';
import type { MediaStore } from '../media-store.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** Repositories per run. */
const BUDGET = 100;

/** After so many failures in a row a host counts as down, and is skipped until the next run. */
const GIVE_UP_AFTER = 3;

export interface BoardPlace {
  readonly forges: readonly Forge[];
  readonly store: MediaStore<Boards>;
  /** The `kicad-cli` executable, which converts other formats; undefined where the instance names none. */
  readonly kicadCli: string | undefined;
}

interface Due {
  readonly project: string;
  readonly repository: ListedRepository;
  readonly forge: Forge;
}

/** Those whose last check is oldest come first. Files are written before the record that names them. */
export async function askBoards(
  listings: readonly Listing[],
  metadata: Metadata,
  learn: Keep,
  place: BoardPlace,
  tools: Tools,
): Promise<Asked> {
  const askedAt = ({ repository }: Due) => metadata[repository.key]?.boards?.checkedAt ?? '';
  const due = dueOf(listings, metadata, place).toSorted((a, b) =>
    askedAt(a).localeCompare(askedAt(b), 'en'),
  );
  const convert = due.length > 0 ? await converter(place, tools) : undefined;
  const failures = new Map<string, number>();
  let [asked, failed] = [0, 0];
  for (const one of due) {
    const { key, host } = one.repository;
    const record = metadata[key];
    if (asked >= BUDGET || tools.usage.isSpent() || tools.signal.aborted) break;
    if (!record || (failures.get(host) ?? 0) >= GIVE_UP_AFTER) continue;
    const outcome = await look(one, record, place.store, convert, tools);
    // A run that is stopped or a full disk says nothing about the repository.
    if (outcome === undefined || tools.signal.aborted) break;
    asked += 1;
    const isFailure = 'cause' in outcome;
    if (isFailure) failed += 1;
    failures.set(host, isFailure ? (failures.get(host) ?? 0) + 1 : 0);
    const now = isoSeconds(tools.clock.now());
    const answer = isFailure ? outcome : { commit: outcome.commit, found: outcome.found };
    const boards = serviceRecord<'boards'>(record.boards, answer, key, now);
    const origin = { method: 'git', address: key, at: 'ls-tree -r HEAD' };
    learn(key, { ...record, boards }, { field: 'boards', origin });
  }
  return { kind: 'boards', asked, failed, left: due.length - asked };
}

async function converter({ kicadCli: program }: BoardPlace, { signal, warn }: Tools) {
  if (program === undefined) return undefined;
  const convert = await kicadCli(program, signal);
  if (!convert) warn(say.noKicadCli(program));
  return convert;
}

function dueOf(
  listings: readonly Listing[],
  metadata: Metadata,
  { forges, store }: BoardPlace,
): Due[] {
  const byHost = new Map(forges.map((forge) => [forge.host, forge]));
  return listings
    .filter(({ drawsBoards }) => drawsBoards)
    .flatMap(({ id, repositories }) => {
      const { boards, leftOut = [] } = store.read(id);
      const stored = new Set([...boards, ...leftOut].map(({ repository }) => repository));
      return repositories.flatMap((repository) => {
        const forge = byHost.get(repository.host);
        const isDue = hasMoved(metadata[repository.key], stored.has(repository.key));
        return forge && isDue && mayClone(forge) ? [{ project: id, repository, forge }] : [];
      });
    });
}

/** Since it was last read, or when the stored drawings are gone. */
function hasMoved(record: MetadataRecord | undefined, isStored: boolean): boolean {
  if (!record?.head || record.failing) return false;
  const { commit, found = 0, failing } = record.boards ?? {};
  return commit !== record.head || failing !== undefined || (found > 0 && !isStored);
}

async function look(
  { project, repository, forge }: Due,
  record: MetadataRecord,
  store: MediaStore<Boards>,
  convert: Convert | undefined,
  tools: Tools,
): Promise<(ReadBoards & { readonly commit: string }) | Failure | undefined> {
  const { key } = repository;
  const today = isoSeconds(tools.clock.now()).slice(0, 10);
  return withRepository(forge, pathOf(repository, record), tools, async (opened) => {
    const known = store.read(project);
    const drawTexts = (texts: BoardTexts) => draw(texts, tools.signal);
    const reading = { key, known, today, draw: drawTexts, convert };
    const outcome = await readBoards(opened, reading);
    if ('cause' in outcome) return outcome;
    store.write(project, outcome.boards, outcome.drawings);
    return { ...outcome, commit: opened.commit };
  });
}

/** The path to which it has moved, if it has: git follows no redirect. */
function pathOf({ host, path }: ListedRepository, { url }: MetadataRecord): string {
  const found = URL.parse(url ?? '');
  return found?.host === host ? found.pathname.replaceAll(/^\/|\/$|\.git$/g, '') : path;
}
