/** Reads, writes and compares `catalogue/federation/<id>.json`. */
import { isDeepStrictEqual } from 'node:util';

import type { Failure } from '../../lib/http/failure.ts';
import { jsonText } from '../../lib/json.ts';
import type { Federated } from '../../schemas/federation.ts';
import { type ForeignCatalogue, foreignCatalogueSchema } from '../../schemas/foreign.ts';
import { isOver } from '../age.ts';
import { failingSince } from '../failing.ts';
import type { Reading } from './read-catalogue.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

/** Milliseconds: a confirmation older than this is written even if nothing else changed. */
const CONFIRM_AFTER = 7 * 24 * 3_600_000;

/**
 * @param text of the file; undefined if there is none yet.
 * @returns undefined also for what was read at another address.
 * @throws one sentence for the user when the file is malformed; it is not overwritten then.
 */
export function parseForeign(
  text: string | undefined,
  { url, kind }: Federated,
  file: string,
): ForeignCatalogue | undefined {
  if (text === undefined) return undefined;
  try {
    const known = foreignCatalogueSchema.parse(JSON.parse(text));
    return known.url === url && known.kind === kind ? known : undefined;
  } catch (cause) {
    throw new Error(say.faultyFile(file), { cause });
  }
}

/** Canonical form: keys and entries in a fixed order, two spaces, a closing newline. */
export function renderForeign({ projects, ...rest }: ForeignCatalogue): string {
  const sorted = projects.toSorted((a, b) => (a.page < b.page ? -1 : 1));
  return jsonText(foreignCatalogueSchema.parse({ ...rest, projects: sorted }));
}

/**
 * The state after asking. A failure keeps what was known, and for a week a new date alone changes nothing.
 *
 * @param now ISO instant.
 */
export function nextState(
  { url, kind }: Federated,
  known: ForeignCatalogue | undefined,
  answer: Reading | Failure,
  now: string,
): ForeignCatalogue {
  if ('reason' in answer) {
    const before = known ?? { url, kind, refused: 0, projects: [] };
    if (known?.failing?.reason === answer.reason) return known;
    return { ...before, failing: failingSince(known?.failing?.since ?? now, answer) };
  }
  const next = { url, kind, checkedAt: now, ...answer };
  if (!known?.checkedAt || isOver(known.checkedAt, CONFIRM_AFTER, new Date(now))) return next;
  const same = { ...next, checkedAt: known.checkedAt };
  return isDeepStrictEqual(byText(same), byText(known)) ? known : next;
}

function byText(state: ForeignCatalogue): unknown {
  return JSON.parse(renderForeign(state));
}
