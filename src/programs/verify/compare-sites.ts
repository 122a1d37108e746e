import { mapConcurrent } from '../../lib/concurrent.ts';
import type { PublishedSite } from './published-site.ts';

export type State = 'differs' | 'missing' | 'extra' | 'unread';

export interface Difference {
  readonly file: string;
  readonly state: State;
}

/** Concurrent requests to a server. */
const LANES = 8;

/**
 * Files that differ, by path.
 *
 * @param fresh path → SHA-256 of each file of the expected site.
 */
export async function differencesOf(
  published: PublishedSite,
  fresh: Readonly<Record<string, string>>,
): Promise<Difference[]> {
  const isFresh = (file: string) => Object.hasOwn(fresh, file);
  const files = [...Object.keys(fresh), ...published.files.filter((file) => !isFresh(file))];
  const found: Difference[] = [];
  const compared = mapConcurrent(files, LANES, async (file) => ({
    file,
    state: await stateOf(published, file, isFresh(file) ? fresh[file] : undefined),
  }));
  for await (const { file, state } of compared) if (state) found.push({ file, state });
  return found.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

async function stateOf(
  { find }: PublishedSite,
  file: string,
  wanted: string | undefined,
): Promise<State | undefined> {
  const found = await find(file);
  if ('fault' in found) return 'unread';
  if (found.digest === wanted) return undefined;
  if (wanted === undefined) return 'extra';
  return found.digest === undefined ? 'missing' : 'differs';
}
