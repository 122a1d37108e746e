/** Adds the texts that a manifest links to. */
import { manifestFaults as say } from '#messages/manifests.ts';
import type { ManifestReading, ManifestRecord } from '../schemas/manifest/manifest.ts';
import { firstSection } from './markdown.ts';
import { readNewsfeed } from './newsfeed.ts';
import type { ManifestProblem } from '../schemas/manifest/problem.ts';
import { cutText, MAX_DESCRIPTION, summaryOf } from './text.ts';

/** Fetched Markdown; absent when it was not fetched. */
export interface FetchedTexts {
  readonly description?: string | undefined;
  readonly newsfeed?: string | undefined;
  /** Those that do not exist, according to their host. */
  readonly dead?: readonly ('description' | 'newsfeed')[];
}

/**
 * The record to keep. A fetched description counts as from the manifest that links to it, and replaces one from a less
 * trusted file. Never throws; a dead link, or one to a web page instead of Markdown, is noted.
 *
 * @param before the last record, whose texts stay where they were not fetched this time.
 */
export function withTexts(
  reading: ManifestReading,
  fetched: FetchedTexts,
  before?: ManifestRecord,
): ManifestRecord {
  const { further, ...record } = reading;
  const { file } = further;
  if (!file) return record;
  const problems = [
    ...record.problems,
    ...pageProblems(file, fetched),
    ...deadLinks(file, fetched),
  ];
  const description = further.description && descriptionOf(file, fetched.description, before);
  const news = further.newsfeed ? newsOf(fetched.newsfeed, before) : [];
  const described = description ? describe(record, file, description) : record;
  return { ...described, problems, ...(news.length > 0 && { news }) };
}

function descriptionOf(file: string, markdown: string | undefined, before?: ManifestRecord) {
  const section = markdown === undefined || isPage(markdown) ? '' : firstSection(markdown);
  if (section) return section;
  return before?.sources['description'] === file ? before.fields.description : undefined;
}

function newsOf(markdown: string | undefined, before?: ManifestRecord) {
  if (markdown?.trim() && !isPage(markdown)) return readNewsfeed(markdown);
  return before?.news ?? [];
}

function describe(record: ManifestRecord, file: string, description: string): ManifestRecord {
  const summary = summaryOf(description);
  const fields = {
    description: cutText(description, MAX_DESCRIPTION),
    ...(summary && { summary }),
  };
  const sources = { description: file, ...(summary && { summary: file }) };
  return {
    ...record,
    fields: { ...record.fields, ...fields },
    sources: { ...record.sources, ...sources },
  };
}

function isPage(text: string): boolean {
  return /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head)\b/i.test(text.slice(0, 500));
}

function pageProblems(file: string, fetched: FetchedTexts): ManifestProblem[] {
  return (['description', 'newsfeed'] as const)
    .filter((key) => isPage(fetched[key] ?? ''))
    .map((path) => ({ code: 'manifest/value', file, path, message: say.webPage }));
}

function deadLinks(file: string, { dead = [] }: FetchedTexts): ManifestProblem[] {
  return dead.map((path) => ({ code: 'manifest/value', file, path, message: say.deadAddress }));
}
