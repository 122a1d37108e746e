/** Source and date of a value, in words. */
import type { Origin } from '../schemas/origin.ts';
import type { ForgeSource } from '../catalogue/forge-fields.ts';
import type { Project } from '../catalogue/project.ts';
import { formatDate } from './format.ts';
import { messages as t } from '#messages/common.ts';
import { remarked } from '#messages/grammar.ts';

/** Forges are named by their kind: `read from GitHub`. */
export function placeOf({ origin, forge }: { origin: Origin; forge?: ForgeSource['forge'] }) {
  return forge ? t.sources[forge] : t.origins[origin];
}

/** `read from GitHub, 12 Nov 2026`. */
export function readingOf({ forge, asOf }: ForgeSource): string {
  return t.project.readFrom(t.sources[forge], formatDate(asOf));
}

/** For a summary that only the forge states. */
export function summaryReading({ fromForge }: Project): string | undefined {
  const source = fromForge?.['summary'];
  return source && readingOf(source);
}

/** The summary in one line, with its source if only the forge states it. */
export function summaryLine(project: Project): string | undefined {
  const reading = summaryReading(project);
  return project.entry.summary && reading
    ? remarked(project.entry.summary, reading)
    : project.entry.summary;
}
