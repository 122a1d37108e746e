/** Reads, writes and compares `catalogue/vulnerabilities.json`. */
import {
  vulnerabilitiesSchema,
  type Vulnerabilities,
  type Vulnerability,
} from '../schemas/vulnerabilities.ts';
import { isOver } from './age.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** Milliseconds: a confirmation older than this is written even if nothing else changed. */
const CONFIRM_AFTER = 7 * 24 * 3_600_000;

/**
 * @param text of the file; undefined if there is none yet.
 * @throws one sentence for the user when the file is malformed; it is not overwritten then.
 */
export function parseVulnerabilities(text: string | undefined): Vulnerabilities | undefined {
  if (text === undefined) return undefined;
  try {
    return vulnerabilitiesSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(say.faultyFile('catalogue/vulnerabilities.json'), { cause });
  }
}

/** Canonical form: packages by name; in each, the latest change comes first. */
export function renderVulnerabilities({ checkedAt, packages }: Vulnerabilities): string {
  const rows = Object.entries(packages)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([purl, list]) => [purl, list.toSorted(byChange)]);
  return `${JSON.stringify({ checkedAt, packages: Object.fromEntries(rows) }, null, 2)}\n`;
}

/** The file after a run: for a week, a new date alone changes nothing. */
export function settledText(
  text: string | undefined,
  found: Vulnerabilities | undefined,
): string | undefined {
  if (!found) return text;
  const known = parseVulnerabilities(text);
  const news = renderVulnerabilities(found);
  if (!known || isOver(known.checkedAt, CONFIRM_AFTER, new Date(found.checkedAt))) return news;
  return renderVulnerabilities({ ...known, checkedAt: found.checkedAt }) === news ? text : news;
}

function byChange(a: Vulnerability, b: Vulnerability): number {
  return compare(b.modified, a.modified) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
