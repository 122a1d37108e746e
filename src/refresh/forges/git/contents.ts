/** What a shallow clone without file contents tells: the last commit, names at the root, manifests. */
import { defined } from '../../../lib/defined.ts';
import type { Facts } from '../../../schemas/metadata.ts';
import { extended, manifestsAmong } from '../../details.ts';
import { originsOf } from '../../fields.ts';
import type { GitResult } from './command.ts';
import { cleanLine, instant } from '../../normalise.ts';
import { EDGE_FILES, edgeFilesAmong } from '../../../manifests/edges/read.ts';
import type { EdgeReading, Reading, RequestLine, Tools, Wanted } from '../../provider.ts';
import { FETCH_BLOBS } from './fetch-blobs.ts';
import { factsFromNames, NAME_FACTS } from '../../root-files.ts';

const FOLDER_FILES = Object.keys(EDGE_FILES).filter((path) => path.includes('/'));

/** Runs git in the temporary folder of one repository. */
export type Git = (...words: string[]) => Promise<GitResult>;

/** Clones into `repository`, without a working tree. */
export async function clone(git: Git, address: string): Promise<GitResult> {
  const words = ['clone', '--quiet', '--bare', '--no-tags', '--single-branch', '--template='];
  const shallow = await git(
    ...words,
    '--depth=1',
    '--filter=blob:none',
    '--',
    address,
    'repository',
  );
  if (shallow.ok || !/dumb http/i.test(shallow.stderr)) return shallow;
  // A static host ignores the filter and sends everything.
  return git(...words, '--', address, 'repository');
}

/** Adds to a reading what the clone tells. @param from what was cloned. */
export async function contents(
  git: Git,
  start: Reading,
  wanted: Wanted,
  from: RequestLine,
  usage: Tools['usage'],
): Promise<Reading> {
  const inside: Git = (...words) => git('-C', 'repository', ...words);
  const [date, tree] = [
    await inside('log', '-1', '--format=%cI', 'HEAD'),
    await inside('ls-tree', '-z', 'HEAD'),
  ];
  if (!date.ok || !tree.ok) return start;
  const rows = rowsOf(tree);
  const names = rows.flatMap(([, name]) => cleanLine(name) ?? []);
  const facts: Facts = {
    ...defined({ lastCommitAt: instant(date.stdout.trim()) }),
    ...factsFromNames(names),
  };
  const looked = ['lastCommitAt', ...NAME_FACTS] as const;
  const reading = extended(start, facts, looked, {
    ...originsOf(looked, { ...from, at: 'ls-tree HEAD' }),
    lastCommitAt: { ...from, at: 'log -1 --format=%cI HEAD' },
  });
  const texts = await manifests(inside, manifestsAmong(names, wanted));
  const folders = await inside('ls-tree', '-z', 'HEAD', '--', ...FOLDER_FILES);
  const blobs = blobsIn([...rows, ...rowsOf(folders)]);
  const edges = await edgeTexts(inside, blobs, from, usage);
  if (!texts) return { ...reading, edges };
  const origins = Object.keys(texts).map((path) => [path, { ...from, at: `show HEAD:${path}` }]);
  return { ...reading, manifests: texts, texts: Object.fromEntries(origins), edges };
}

function rowsOf(tree: GitResult): string[][] {
  return tree.ok ? tree.stdout.split('\0').map((row) => row.split('\t')) : [];
}

/** Regular files by path: no folders, symbolic links or submodules. */
function blobsIn(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const blobs = rows.flatMap(([head = '', name = '']) => {
    const [, id] = /^100(?:644|755) blob ([0-9a-f]{40,64})$/.exec(head) ?? [];
    return id === undefined ? [] : [[name, id] as const];
  });
  return new Map(blobs);
}

/** Fetches the files in one batch, since git would fetch each by itself. Undefined where one cannot be read. */
async function edgeTexts(
  inside: Git,
  blobs: ReadonlyMap<string, string>,
  from: RequestLine,
  usage: Tools['usage'],
): Promise<EdgeReading | undefined> {
  const files = edgeFilesAmong([...blobs.keys()]);
  const ids = files.flatMap((file) => blobs.get(file) ?? []);
  const isPartial = ids.length > 0 && (await inside('config', 'remote.origin.promisor')).ok;
  if (isPartial) {
    usage.requests += 1;
    await inside(...FETCH_BLOBS, ...ids);
  }
  const texts: Record<string, string | null> = {};
  for (const file of files) {
    const blob = await inside('cat-file', 'blob', blobs.get(file) ?? '');
    if (!blob.ok && blob.failure.reason !== 'too-large') return undefined;
    texts[file] = blob.ok ? blob.stdout : null;
  }
  return { texts, from: { ...from, at: 'cat-file blob' } };
}

async function manifests(
  inside: Git,
  paths: readonly string[],
): Promise<Record<string, string> | undefined> {
  const texts: Record<string, string> = {};
  for (const path of paths) {
    const blob = await inside('cat-file', 'blob', `HEAD:${path}`);
    if (blob.ok) texts[path] = blob.stdout;
    else if (!/does not exist|Not a valid object name|bad file/i.test(blob.stderr))
      return undefined;
  }
  return texts;
}
