/** Asks the catalogues of other offices, and keeps what they answer in a file for each. */
import { sentenceOf } from '../../lib/command.ts';
import type { Failure } from '../../lib/http/failure.ts';
import type { SharedTools } from '../read-forges.ts';
import { failureMessages } from '#messages/failures.ts';
import type { Federated } from '../../schemas/federation.ts';
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import type { ForeignCatalogue } from '../../schemas/foreign.ts';
import { isOver } from '../age.ts';
import { isoSeconds } from '../events.ts';
import type { Files } from '../files.ts';
import type { PlanOptions } from '../plan.ts';
import type { Tools } from '../provider.ts';
import { readCatalogue, type Reading } from './read-catalogue.ts';
import { nextState, parseForeign, renderForeign } from './store.ts';

/** What became of one catalogue, for the report of a run. */
export interface CatalogueLine {
  readonly id: string;
  readonly office: string;
  readonly entries: number;
  readonly refused: number;
  readonly cut?: ForeignCatalogue['cut'];
  readonly requests: number;
  /** Why it could not be read; the entries are those of the last time then. */
  readonly failure?: string | undefined;
}

export interface FederationPlace {
  /** None unless the instance names some. */
  readonly federation?: readonly Federated[] | undefined;
  readonly forges: readonly ForgeAt[];
  readonly files: Files;
  /** Folder of the catalogue. */
  readonly catalogue: string;
}

/** Below the folder of the catalogue. */
const FOLDER = 'federation';

export interface FederationRun {
  readonly lines: readonly CatalogueLine[];
  /** Names of the files that changed, below the folder of the catalogue. */
  readonly written: readonly string[];
}

export const NO_FEDERATION: FederationRun = { lines: [], written: [] };

/** One catalogue after the other, each with its own failures. Files of catalogues that are no longer named are removed. */
export async function askFederation(
  place: FederationPlace,
  { only, maxAge, force }: PlanOptions,
  tools: SharedTools,
): Promise<FederationRun> {
  const lines: CatalogueLine[] = [];
  const written: string[] = removeOthers(place);
  // Who asks for some projects does not ask for those of others.
  if (only) return { lines, written };
  for (const federated of place.federation ?? []) {
    const file = `${FOLDER}/${federated.id}.json`;
    try {
      const text = place.files.read(`${place.catalogue}/${file}`);
      const known = parseForeign(text, federated, `catalogue/${file}`);
      if (isFresh(known, maxAge, tools) && !force) continue;
      const own = { ...tools, usage: tools.meter.usage() };
      const answer = await readCatalogue(federated, known?.projects ?? [], place.forges, own);
      if (tools.signal.aborted) break;
      const next = nextState(federated, known, answer, isoSeconds(tools.clock.now()));
      lines.push(lineOf(federated, next, answer, own.usage.requests));
      if (write(place, file, text, renderForeign(next))) written.push(file);
    } catch (error) {
      tools.fault(sentenceOf(error));
    }
  }
  return { lines, written };
}

function isFresh(
  known: ForeignCatalogue | undefined,
  maxAge: number,
  { clock }: Pick<Tools, 'clock'>,
): boolean {
  return Boolean(
    known?.checkedAt && !known.failing && !isOver(known.checkedAt, maxAge, clock.now()),
  );
}

function lineOf(
  { id, office }: Federated,
  { projects, refused, cut }: ForeignCatalogue,
  answer: Reading | Failure,
  requests: number,
): CatalogueLine {
  const failure = 'cause' in answer ? failureMessages.sentence(answer.cause) : undefined;
  return {
    ...{ id, office, entries: projects.length, refused, requests },
    ...(cut && { cut }),
    ...(failure !== undefined && { failure }),
  };
}

/** By renaming, so that a run that is killed leaves no partial file. */
function write(
  { files, catalogue }: FederationPlace,
  file: string,
  before: string | undefined,
  after: string,
): boolean {
  if (after === before) return false;
  const temporary = `${catalogue}/${FOLDER}/.${file.slice(FOLDER.length + 1)}.tmp`;
  files.write(temporary, after);
  files.rename(temporary, `${catalogue}/${file}`);
  return true;
}

/** Also temporary files of a killed run. */
function removeOthers({ federation = [], files, catalogue }: FederationPlace): string[] {
  const named = new Set(federation.map(({ id }) => `${id}.json`));
  const others = files
    .list(`${catalogue}/${FOLDER}`)
    .filter((name) => /\.(?:json|tmp)$/.test(name) && !named.has(name));
  for (const name of others) files.remove(`${catalogue}/${FOLDER}/${name}`);
  return others.filter((name) => !name.startsWith('.')).map((name) => `${FOLDER}/${name}`);
}
