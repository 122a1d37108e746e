import { mapConcurrent } from '../../lib/concurrent.ts';
import type { PublishedSite } from './published-site.ts';

export type State = 'differs' | 'missing' | 'extra' | 'unread';

export interface Difference {
  readonly file: string;
  readonly state: State;
}

/** Of a server at once. */
const LANES = 8;

/**
 * Files in which a published site is not what it should be, in the order of their paths.
 *
 * @param fresh path → SHA-256 of each file of the site as it should be.
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
