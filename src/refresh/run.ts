/** One run of the refresh: reads the four generated files, asks what is due, and writes them again. */
import { isNews } from '../schemas/events.ts';
import type { Federated } from '../schemas/federation.ts';
import type { Metadata } from '../schemas/metadata.ts';
import { BOARDS } from './boards/store.ts';
import { askServices, servicesFor, type Service } from './enrich.ts';
import type { Keep, ServiceTally } from './enrichers/enricher.ts';
import type { PackagePlace } from './enrichers/osv.ts';
import { explain } from './explain.ts';
import { isoSeconds, newEvents, renderEvents } from './events.ts';
import { writeGenerated } from './files.ts';
import { newRows, renderHistory } from '../instance/history.ts';
import { readKnown, type KnownState, type Place } from './known.ts';
import { askFederation, NO_FEDERATION } from './federation/ask-federation.ts';
import { collect, newRunChanges, resume, type RunChanges } from './collect.ts';
import { lossesBetween } from './loss-guard.ts';
import { mediaStore } from './media-store.ts';
import { wantedListings, type PlanOptions } from './plan.ts';
import { askPictures } from './pictures/ask-pictures.ts';
import { PICTURES } from './pictures/store.ts';
import { requestMeter } from '../lib/http/usage.ts';
import type { Progress } from './progress.ts';
import type { Forge } from './provider.ts';
import type { Providers } from './forges/forges.ts';
import { openSessions, readForges, type SharedTools, type ForgeSession } from './read-forges.ts';
import { createReport, type Report } from './report.ts';
import { renderSnapshot, settled } from './snapshot.ts';
import { settledText } from './vulnerabilities.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** Folder beside the four files. */
const MEDIA = 'media';

export interface RunOptions extends PlanOptions {
  readonly acceptLosses: boolean;
  /** Requests to forges and services; what is left then comes in the next runs. Without it there is no limit. */
  readonly mostRequests?: number | undefined;
  /** The report says of each value that changes where it was read. */
  readonly explain?: boolean;
}

export interface RunInput extends Place {
  readonly forges: readonly Forge[];
  readonly services: readonly Service[];
  /** Package URLs with versions from the inventory of services. */
  readonly packages?: PackagePlace['packages'];
  /** Catalogues of other offices. */
  readonly federation?: readonly Federated[] | undefined;
  /** The `kicad-cli` executable, where the instance names it. */
  readonly kicadCli?: string | undefined;
  readonly options: RunOptions;
  readonly providers: Providers;
  readonly tools: Omit<SharedTools, 'warn' | 'fault' | 'meter'>;
  readonly progress: Progress;
  /** The run skips pictures. */
  readonly withoutPictures?: boolean;
  /** Faults found before the run, for the report. */
  readonly faults?: readonly string[];
}

/**
 * Reads what is due, writes what changed, and reports. Answers are journalled as they come, so that the next run
 * resumes one that was killed.
 *
 * @throws one sentence for the user when a file of the catalogue is faulty or a project is unknown; nothing is written
 *   then.
 */
export async function runRefresh(input: RunInput): Promise<Report> {
  const { files, catalogue, options, progress } = input;
  const start = input.tools.clock.now();
  const known = readKnown(input, options, start);
  const messages = { warnings: new Set<string>(), faults: new Set(input.faults) };
  const tools: SharedTools = {
    ...input.tools,
    meter: requestMeter(options.mostRequests),
    warn: (message) => messages.warnings.add(message),
    fault: (message) => messages.faults.add(message),
  };
  const sessions = openSessions(input.forges, input.providers, tools);
  const collected = newRunChanges();
  resume(collected, known);
  try {
    await readAll(input, known, sessions, collected, tools);
  } finally {
    progress.end();
  }
  const asked = await askServices(
    servicesFor(input.services, options),
    wantedListings(known.listings, options),
    { ...known.metadata, ...collected.records },
    keeper(known, collected),
    {
      forges: input.forges,
      store: mediaStore(BOARDS, files, `${catalogue}/${MEDIA}`),
      kicadCli: input.kicadCli,
      packages: input.packages ?? (() => []),
      keep: (found) => {
        collected.vulnerabilities = found;
      },
    },
    tools,
  );
  const next = { ...known.metadata, ...collected.records };
  const losses = lossesBetween(known.metadata, next);
  const isRefused = losses.isTooMuch && !options.acceptLosses;
  const services = [
    ...asked,
    ...(isRefused ? [] : await fetchPictures(input, known, next, collected, tools)),
  ];
  const federated = isRefused ? NO_FEDERATION : await askFederation(input, options, tools);
  const { events, texts } = render(known, next, collected, start);
  const written = isRefused ? [] : writeGenerated(files, catalogue, known.texts, texts);
  if (!isRefused) known.journal.remove();
  return createReport({
    start,
    end: input.tools.clock.now(),
    hasEnded: tools.signal.aborted,
    known: Object.keys(known.metadata).length,
    plan: known.plan,
    sessions,
    collected,
    services,
    catalogues: federated.lines,
    events: isRefused ? [] : events.filter(isNews),
    losses,
    isRefused,
    written: [...written, ...federated.written],
    warnings: [...messages.warnings],
    faults: [...messages.faults],
    ...(options.explain && {
      explained: explain(known.listings, known.metadata, next, collected.origins),
    }),
  });
}

function keeper(known: KnownState, collected: RunChanges): Keep {
  return (key, record, from) => {
    collected.records[key] = record;
    const { origins } = collected;
    const read = origins.get(key) ?? { facts: {}, texts: {}, services: {} };
    if (from)
      origins.set(key, { ...read, services: { ...read.services, [from.field]: from.origin } });
    keepInJournal(known, collected, key);
  };
}

async function readAll(
  { options, providers, progress }: RunInput,
  known: KnownState,
  sessions: ReadonlyMap<string, ForgeSession>,
  collected: RunChanges,
  tools: SharedTools,
): Promise<void> {
  const { plan, learnt } = known;
  const due = new Map(plan.due.map((one) => [one.key, one]));
  let done = 0;
  for await (const outcome of readForges(
    sessions,
    plan.due,
    learnt,
    providers,
    tools,
    options.force,
  )) {
    const repository = due.get(outcome.wanted.key);
    if (!repository) continue;
    const { key } = repository;
    const now = isoSeconds(tools.clock.now());
    await collect(collected, outcome, repository, learnt[key], sessions, now, tools);
    keepInJournal(known, collected, key);
    progress.step((done += 1), due.size);
  }
}

/** No line in the report where no manifest names a picture. */
async function fetchPictures(
  { entries, forges, files, catalogue, withoutPictures }: RunInput,
  { listings }: KnownState,
  metadata: Metadata,
  { read }: RunChanges,
  tools: SharedTools,
): Promise<ServiceTally[]> {
  if (withoutPictures) return [];
  const keys = new Map(listings.map(({ id, repositories }) => [id, repositories[0]?.key]));
  try {
    const tally = await askPictures(
      entries,
      metadata,
      (id) => keys.get(id),
      read,
      { hosts: forges, store: mediaStore(PICTURES, files, `${catalogue}/${MEDIA}`) },
      { ...tools, usage: tools.meter.usage() },
    );
    return tally.asked + tally.left > 0 ? [tally] : [];
  } catch (error) {
    // A fault with pictures must not cost the rest of the run.
    tools.fault(say.serviceFailed('pictures', error instanceof Error ? error.name : undefined));
    return [];
  }
}

function keepInJournal({ journal }: KnownState, { records, read }: RunChanges, key: string): void {
  const record = records[key];
  if (record) journal.add({ key, record, isRead: read.has(key) });
}

function render(
  { texts, metadata, events: told, history, listings }: KnownState,
  next: Metadata,
  { read, vulnerabilities }: RunChanges,
  now: Date,
) {
  const events = newEvents(told, listings, metadata, next, now);
  const rows = newRows(history, read, now);
  const snapshot = settled(metadata, next);
  return {
    events,
    texts: {
      events: events.length > 0 ? renderEvents([...told, ...events]) : texts.events,
      history: rows.length > 0 ? renderHistory([...history, ...rows]) : texts.history,
      vulnerabilities: settledText(texts.vulnerabilities, vulnerabilities),
      metadata: snapshot === metadata ? texts.metadata : renderSnapshot(snapshot),
    },
  };
}
