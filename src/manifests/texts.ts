/** Completes a reading with the texts that its manifest names by address. */
import { manifestFaults as say } from '#messages/manifests.ts';
import type { ManifestReading, ManifestRecord } from '../schemas/manifest/manifest.ts';
import { firstSection } from './markdown.ts';
import { readNewsfeed } from './newsfeed.ts';
import type { ManifestProblem } from '../schemas/manifest/problem.ts';
import { cutText, MAX_DESCRIPTION, summaryOf } from './text.ts';

/** Markdown as it was fetched; absent when it was not. */
export interface FetchedTexts {
  readonly description?: string | undefined;
  readonly newsfeed?: string | undefined;
  /** Those of which the host says that there is no such thing. */
  readonly dead?: readonly ('description' | 'newsfeed')[];
}

/**
 * The record to keep. A description that was fetched comes from the manifest that names it, and takes the place of one
 * from a less trusted file. Never throws; an address that leads nowhere, or to a web page instead of Markdown, is a problem.
 *
 * @param before the last record: what it has of a text that was not fetched this time stays.
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
