/** A repository of any forge through git: one listing of all files, and the contents of those asked for. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { TreeFile } from '../../boards/designs.ts';
import type { Failure } from '../../lib/http/failure.ts';
import { clone, type Git } from '../forges/git/contents.ts';
import { FETCH_BLOBS } from '../forges/git/fetch-blobs.ts';
import { cloneBase } from '../forges/git/git.ts';
import { withGit } from '../forges/git/place.ts';
import type { Forge, Tools } from '../provider.ts';

export interface Repository {
  readonly commit: string;
  readonly files: readonly TreeFile[];
  /** The content of a file as text in UTF-8. */
  readonly text: (file: TreeFile) => Promise<{ readonly text: string } | Failure>;
  /** The same for several files, fetched at once. */
  readonly texts: (
    files: readonly TreeFile[],
  ) => Promise<{ readonly texts: readonly string[] } | Failure>;
  /** Path of a temporary copy of a file. */
  readonly copy: (file: TreeFile) => Promise<{ readonly path: string } | Failure>;
}

/**
 * Clones without history and contents, which is small; a host that cannot leave them out is limited in size.
 *
 * @returns undefined when this machine has no disk space for it.
 */
export function withRepository<Result>(
  forge: Forge,
  path: string,
  tools: Tools,
  run: (repository: Repository) => Promise<Result>,
): Promise<Result | Failure | undefined> {
  const base = cloneBase(forge);
  return withGit(base, tools, async (git, folder) => {
    const failure = await fetchInto(git, `${base}/${path}`, tools);
    if (failure) return failure;
    const inside: Git = (...words) => git('-C', 'repository', ...words);
    const [head, tree] = [
      await inside('rev-parse', 'HEAD'),
      await inside('ls-tree', '-r', '-z', '--full-tree', 'HEAD'),
    ];
    if (!head.ok) return head.failure;
    if (!tree.ok) return tree.failure;
    const work = join(folder, 'work');
    const place = async (files: readonly TreeFile[]) => {
      tools.usage.requests += 1;
      await mkdir(work, { recursive: true });
      const paths = files.map(({ path }) => path);
      return git(...IN_WORK, 'checkout', '--quiet', 'HEAD', '--', ...paths);
    };
    return run({
      commit: head.stdout.trim(),
      files: filesIn(tree.stdout),
      text: async ({ id }) => {
        tools.usage.requests += 1;
        const blob = await inside('cat-file', 'blob', id);
        return blob.ok ? { text: blob.stdout } : blob.failure;
      },
      texts: async (files) => {
        tools.usage.requests += 1;
        // Batched, as git does by itself; a host that refuses a batch is asked for one file after the other.
        await inside(...FETCH_BLOBS, ...files.map(({ id }) => id));
        const placed = await place(files);
        if (!placed.ok) return placed.failure;
        const read = files.map(({ path }) => readFile(join(work, path), 'utf8'));
        return { texts: await Promise.all(read) };
      },
      copy: async (file) => {
        const placed = await place([file]);
        return placed.ok ? { path: join(work, file.path) } : placed.failure;
      },
    });
  });
}

const IN_WORK = ['--git-dir=repository', '--work-tree=work', '--literal-pathspecs'];

/** Some hosts want `.git` at the end of the address, others do not. */
async function fetchInto(git: Git, address: string, tools: Tools): Promise<Failure | undefined> {
  tools.usage.requests += 1;
  const first = await clone(git, `${address}.git`);
  if (first.ok) return undefined;
  if (!['not-found', 'moved', 'forbidden'].includes(first.failure.reason)) return first.failure;
  tools.usage.requests += 1;
  return (await clone(git, address)).ok ? undefined : first.failure;
}

/** Regular files only: no symbolic links and no submodules. */
const FILE = /^100(?:644|755) blob ([0-9a-f]{40,64})\t([^\p{Cc}\p{Zl}\p{Zp}]{1,1000})$/u;

function filesIn(listing: string): TreeFile[] {
  return listing.split('\0').flatMap((row) => {
    const [, id, path] = FILE.exec(row) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
}
