/** `npm run refresh`: from arguments and files to an exit code. */
import { dirname, join, relative, resolve } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';

import { command, orComplain, type ExitCode, type Terminal } from '../../lib/command.ts';
import { packagesToAsk } from '../../catalogue/inventory/read-sources.ts';
import { readInstance } from '../../instance/read.ts';
import { entriesOf, fittingSite } from '../../instance/values.ts';
import type { Site } from '../../schemas/site.ts';
import { isoSeconds } from '../../refresh/events.ts';
import { renderExplanation } from '../../refresh/explain-text.ts';
import { diskFiles } from '../../refresh/files.ts';
import { WORK_FOLDER } from '../../refresh/journal.ts';
import { lockCatalogue } from '../../refresh/lock.ts';
import { OPTIONS, readOptions, type Options } from './options.ts';
import { overlayFiles, type Overlay } from '../../refresh/overlay-files.ts';
import type { Progress } from '../../refresh/progress.ts';
import type { Clock, Forge, Limits } from '../../refresh/provider.ts';
import type { Providers } from '../../refresh/forges/forges.ts';
import { renderMarkdown } from '../../refresh/report-markdown.ts';
import { renderSummary } from '../../refresh/report-text.ts';
import { exitCodeOf, type Report } from '../../refresh/report.ts';
import { runRefresh, type RunInput } from '../../refresh/run.ts';
import { jsonText } from '../../lib/json.ts';
import { programVersion } from '../../lib/program.ts';
import { redactor } from '../../lib/secrets.ts';
import { recorder, type Recorder } from '../../refresh/recording/record.ts';
import { recordingSchema } from '../../refresh/recording/recording.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** The surroundings of the command, replaceable in tests. */
export interface CommandContext extends Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly providers: Providers;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Exit codes: 0 done, 1 done with faults of ours or refused, 2 could not run. Never throws for what a user or a forge
 * did.
 */
export const refreshCommand = command({
  usage: say.usage,
  options: OPTIONS,
  allowPositionals: true,
  run: (parsed, context: CommandContext) => refresh(readOptions(parsed), context),
});

function refresh(options: Options, context: CommandContext): Promise<ExitCode> {
  const instance = loadInstance(context.folder);
  const forges = forgesOf(instance.site, context.env);
  const services = servicesOf(instance.site, context.env);
  const redact = redactor([...forges, ...services].map(({ token }) => token));
  const complain = (text: string) => context.complain(redact(text));
  return orComplain({ complain }, async () => {
    const files = options.dryRun ? overlayFiles(diskFiles) : undefined;
    const answers =
      options.record === undefined ? undefined : record(options, forges, redact, context);
    const report = await (files ? runRefresh : runAlone)({
      ...instance,
      forges,
      services,
      packages: () => packagesToAsk(context.folder, instance.site),
      federation: instance.site.federation,
      kicadCli: programOf(instance.site),
      // What a person asks for by name, or all anew, is read at once.
      options: {
        ...options,
        ...(!options.only && !options.force && { mostRequests: instance.site.requestsPerNight }),
      },
      files: files ?? diskFiles,
      providers: context.providers,
      progress: context.progress,
      tools: {
        fetch: answers?.fetch ?? context.fetch,
        clock: context.clock,
        signal: context.signal,
        limits: context.limits,
      },
    });
    const told = files ? dryReport(report, files, context.folder) : report;
    context.print(redact(options.json ? JSON.stringify(told, null, 2) : textOf(told)));
    writeReport(options, told, redact);
    if (answers) context.complain(writeRecording(options, answers));
    return exitCodeOf(told, options.strict);
  });
}

function record(
  { only }: Options,
  forges: readonly Forge[],
  redact: (text: string) => string,
  { fetch, clock, limits }: CommandContext,
): Recorder {
  const about = {
    program: programVersion(),
    recordedAt: isoSeconds(clock.now()),
    ...(only && { projects: [...only] }),
  };
  return recorder(fetch, forges, about, limits.maxBytes, redact);
}

/** @returns what to tell of it. */
function writeRecording({ record: folder = '' }: Options, { recording }: Recorder): string {
  const made = recording();
  const file = resolve(folder, `${made.recordedAt.replaceAll(/[:-]/g, '')}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, jsonText(recordingSchema.parse(made)));
  return say.recorded(file, made.exchanges.length);
}

/** The files that the run would have changed. */
function dryReport(report: Report, files: Overlay, folder: string): Report {
  const isKept = (path: string) => !path.startsWith(`${WORK_FOLDER}/`);
  const paths = files.changed().map((path) => relative(folder, path).replaceAll('\\', '/'));
  return { ...report, isDryRun: true, written: paths.filter(isKept) };
}

function textOf(report: Report): string {
  const { explained } = report;
  const parts = explained ? [renderExplanation(explained), ''] : [];
  return [...parts, renderSummary(report)].join('\n');
}

async function runAlone(input: RunInput): Promise<Report> {
  const lock = lockCatalogue(input.catalogue, isoSeconds(input.tools.clock.now()));
  try {
    return await runRefresh(input);
  } finally {
    lock.release();
  }
}

/**
 * An invalid entry is skipped: it must not keep the others from being read.
 *
 * @throws one sentence for the user, when there is no valid `site.yaml`.
 */
function loadInstance(folder: string) {
  const instance = readInstance(folder, ['root', 'site', 'entries']);
  const { entries, skipped } = entriesOf(instance);
  const faults = skipped.map(say.unfitEntry);
  return {
    site: fittingSite(instance),
    entries,
    faults,
    catalogue: join(instance.root, 'catalogue'),
  };
}

function forgesOf({ forges }: Site, env: NodeJS.ProcessEnv): Forge[] {
  return forges.map((forge) => ({ ...forge, token: tokenOf(forge.tokenEnv, env) }));
}

function servicesOf({ enrichers = [] }: Site, env: NodeJS.ProcessEnv) {
  return enrichers.map((service) => ({ ...service, token: tokenOf(service.tokenEnv, env) }));
}

/** Found on the search path, unless the instance gives its path. */
function programOf({ boards }: Site): string | undefined {
  const { kicadCli = false } = boards ?? {};
  return kicadCli === true ? 'kicad-cli' : kicadCli || undefined;
}

/** CI sets unused variables to an empty text. */
function tokenOf(name: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  return (name && env[name]?.trim()) || undefined;
}

function writeReport(
  { report: file }: Options,
  report: Report,
  redact: (text: string) => string,
): void {
  if (file === undefined) return;
  const path = resolve(file);
  const text = file.endsWith('.json')
    ? `${JSON.stringify(report, null, 2)}\n`
    : renderMarkdown(report);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, redact(text));
}
