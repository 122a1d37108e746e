/** One run of the refresh, from the three files to the three files. */
import { isNews } from '../schemas/events.ts';
import type { Metadata } from '../schemas/metadata.ts';
import { askServices, type Service } from './enrich.ts';
import { isoSeconds, newEvents, parseEvents, renderEvents } from './events.ts';
import { readGenerated, writeGenerated, type Files, type Texts } from './files.ts';
import { newRows, parseHistory, renderHistory } from './history.ts';
import { learn, newLessons, type Lessons } from './learn.ts';
import { listProjects, type ListedEntry, type Listing } from './listing.ts';
import { lossesBetween } from './losses.ts';
import { planRun, type Plan, type PlanOptions } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Forge } from './provider.ts';
import type { Providers } from './providers.ts';
import { openStations, readForges, type SharedTools, type Station } from './read-forges.ts';
import { createReport, type Report } from './report.ts';
import { parseSnapshot, renderSnapshot, settled } from './snapshot.ts';

export interface RunOptions extends PlanOptions {
  readonly acceptLosses: boolean;
}

export interface RunInput {
  readonly entries: readonly ListedEntry[];
  readonly forges: readonly Forge[];
  readonly services: readonly Service[];
  /** The folder of the three files. */
  readonly catalogue: string;
  readonly options: RunOptions;
  readonly files: Files;
  readonly providers: Providers;
  readonly tools: Omit<SharedTools, 'warn' | 'fault'>;
  readonly progress: Progress;
  /** What is wrong already. */
  readonly faults?: readonly string[];
}

interface Known {
  readonly texts: Texts;
  readonly metadata: Metadata;
  readonly listings: readonly Listing[];
  readonly plan: Plan;
}

/**
 * Reads what is due, writes what is new, and says what happened.
 *
 * @throws one sentence for the user when a file of the catalogue is faulty or a project is unknown; nothing is
 * written then.
 */
export async function runRefresh(input: RunInput): Promise<Report> {
  const { files, catalogue, options, progress } = input;
  const start = input.tools.clock.now();
  const known = readKnown(input, start);
  const messages = { warnings: new Set<string>(), faults: new Set(input.faults) };
  const tools: SharedTools = {
    ...input.tools,
    warn: (message) => messages.warnings.add(message),
    fault: (message) => messages.faults.add(message),
  };
  const stations = openStations(input.forges, input.providers, tools);
  const lessons = await readAll(input, known, stations, tools);
  const learnt = { ...known.metadata, ...lessons.records };
  const services = await askServices(input.services, known.listings, learnt, tools);
  const next = { ...learnt, ...services.records };
  const losses = lossesBetween(known.metadata, next);
  const isRefused = losses.isTooMuch && !options.acceptLosses;
  const { events, texts } = render(known, next, lessons, start);
  const written = isRefused ? [] : writeGenerated(files, catalogue, known.texts, texts);
  progress.end();
  return createReport({
    start,
    end: input.tools.clock.now(),
    known: Object.keys(known.metadata).length,
    plan: known.plan,
    stations,
    lessons,
    services: services.tallies,
    events: isRefused ? [] : events.filter(isNews),
    losses,
    isRefused,
    written,
    warnings: [...messages.warnings],
    faults: [...messages.faults],
  });
}

function readKnown({ entries, files, catalogue, options }: RunInput, now: Date): Known {
  const texts = readGenerated(files, catalogue);
  const metadata = parseSnapshot(texts.metadata);
  const listings = listProjects(entries, metadata);
  const plan = planRun(listings, metadata, options, now);
  if (plan.unknown.length > 0) {
    throw new Error(`There is no project ${plan.unknown.join(', ')} in the catalogue.`);
  }
  return { texts, metadata, listings, plan };
}

async function readAll(
  { options, providers, progress }: RunInput,
  { plan, metadata }: Known,
  stations: ReadonlyMap<string, Station>,
  tools: SharedTools,
): Promise<Lessons> {
  const lessons = newLessons();
  const due = new Map(plan.due.map((one) => [one.key, one]));
  let done = 0;
  for await (const outcome of readForges(
    stations,
    plan.due,
    metadata,
    providers,
    tools,
    options.force,
  )) {
    const repository = due.get(outcome.wanted.key);
    if (!repository) continue;
    const now = isoSeconds(tools.clock.now());
    const before = metadata[repository.key];
    await learn(lessons, outcome, repository, before, stations, now, tools);
    progress.step((done += 1), due.size);
  }
  return lessons;
}

function render({ texts, metadata, listings }: Known, next: Metadata, lessons: Lessons, now: Date) {
  const oldEvents = parseEvents(texts.events);
  const events = newEvents(oldEvents, listings, metadata, next, now);
  const oldRows = parseHistory(texts.history);
  const rows = newRows(oldRows, lessons.read, now);
  const snapshot = settled(metadata, next);
  return {
    events,
    texts: {
      events: events.length > 0 ? renderEvents([...oldEvents, ...events]) : texts.events,
      history: rows.length > 0 ? renderHistory([...oldRows, ...rows]) : texts.history,
      metadata: snapshot === metadata ? texts.metadata : renderSnapshot(snapshot),
    },
  };
}
