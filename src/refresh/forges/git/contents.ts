/** What a shallow clone without file contents tells: the last commit, names at the root, manifests. */
import { defined } from '../../../lib/defined.ts';
import type { Facts } from '../../../schemas/metadata.ts';
import { extended, manifestsAmong } from '../../details.ts';
import { originsOf } from '../../fields.ts';
import type { GitResult } from './command.ts';
import { cleanLine, instant } from '../../normalise.ts';
import type { Reading, RequestLine, Wanted } from '../../provider.ts';
import { factsFromNames } from '../../root-files.ts';

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
): Promise<Reading> {
  const inside: Git = (...words) => git('-C', 'repository', ...words);
  const [date, tree] = [
    await inside('log', '-1', '--format=%cI', 'HEAD'),
    await inside('ls-tree', '-z', '--name-only', 'HEAD'),
  ];
  if (!date.ok || !tree.ok) return start;
  const names = tree.stdout
    .split('\0')
    .map((name) => cleanLine(name))
    .filter((name) => name !== undefined);
  const facts: Facts = {
    ...defined({ lastCommitAt: instant(date.stdout.trim()) }),
    ...factsFromNames(names),
  };
  const looked = ['lastCommitAt', 'hygiene', 'licenseFiles', 'designFormats'] as const;
  const reading = extended(start, facts, looked, {
    ...originsOf(looked, { ...from, at: 'ls-tree --name-only HEAD' }),
    lastCommitAt: { ...from, at: 'log -1 --format=%cI HEAD' },
  });
  const texts = await manifests(inside, manifestsAmong(names, wanted));
  if (!texts) return reading;
  const origins = Object.keys(texts).map((path) => [path, { ...from, at: `show HEAD:${path}` }]);
  return { ...reading, manifests: texts, texts: Object.fromEntries(origins) };
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
