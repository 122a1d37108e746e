/** A temporary folder for git, removed afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { allowedBase } from '../../../lib/http/request.ts';
import type { Tools } from '../../provider.ts';
import { runFenced } from './command.ts';
import type { Git } from './contents.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

const MAX_PACK = 64 * 1024 * 1024;

/**
 * @param base where the repositories of a host are served.
 * @returns undefined when this machine has no disk space: that says nothing about the host.
 */
export async function withGit<Result>(
  base: string,
  { limits, signal, fault }: Pick<Tools, 'limits' | 'signal' | 'fault'>,
  run: (git: Git, folder: string) => Promise<Result>,
): Promise<Result | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'refresh-')).catch(() => undefined);
  if (folder === undefined) {
    fault(say.noGitFolder(tmpdir()));
    return undefined;
  }
  try {
    const loopback = allowedBase(base).protocol === 'http:';
    const most = { timeout: limits.timeout * 4, maxBytes: MAX_PACK };
    return await run(
      (...words) => runFenced(words, { folder, limits: most, signal, loopback }),
      folder,
    );
  } finally {
    // A folder that cannot be removed must not cost what was read.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
