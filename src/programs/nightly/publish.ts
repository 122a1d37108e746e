/** Commits what the refresh wrote and pushes it, with a rebase when the default branch has moved. */
import { runGit } from '../../lib/git.ts';
import { nightlyMessages as say } from '#messages/nightly.ts';

export interface Target {
  /** The working copy. */
  readonly folder: string;
  /** Address to push to, without a token in it. */
  readonly remote: string;
  readonly branch: string;
  readonly token: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Aborts the work. */
  readonly signal?: AbortSignal;
}

export type Published = 'unchanged' | 'pushed';

const TRIES = 5;

/**
 * @param paths of the files that may be committed, within the folder.
 * @throws one sentence when the branch moved repeatedly, or changed the same files; or the reason of the signal.
 */
export async function publish(
  target: Target,
  paths: readonly string[],
  message: string,
): Promise<Published> {
  const { remote, branch } = target;
  const git = gitIn(target);
  await git('add', '--', ...paths);
  if ((await git('status', '--porcelain', '--', ...paths)) === '') return 'unchanged';
  await git('commit', '--quiet', '-m', message, '--', ...paths);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (await succeeds(git('push', '--quiet', remote, `HEAD:refs/heads/${branch}`)))
      return 'pushed';
    await git('fetch', '--quiet', remote, `refs/heads/${branch}`);
    const hasMoved = !(await succeeds(git('merge-base', '--is-ancestor', 'FETCH_HEAD', 'HEAD')));
    // If the branch has not moved, the push failed for another reason; the network gets a second try.
    if (!hasMoved && attempt > 1) break;
    if (await succeeds(git('rebase', '--quiet', '--autostash', 'FETCH_HEAD'))) continue;
    await git('rebase', '--abort');
    throw new Error(say.sameFiles(branch));
  }
  throw new Error(say.refused(branch));
}

function gitIn({
  folder,
  remote,
  token,
  author,
  signal,
}: Target): (...words: string[]) => Promise<string> {
  const { REFRESH_TOKEN: _, ...others } = process.env;
  const env = {
    ...others,
    ...authorization(remote, token),
    ...identity(author),
  };
  return async (...words) => {
    const result = await runGit(words, { folder, env, signal });
    if (result.ok) return result.stdout.trim();
    signal?.throwIfAborted();
    throw new Error(say.gitFailed(words[0]), { cause: result });
  };
}

/** The token is passed in the environment, since any user of the machine can read arguments. */
function authorization(remote: string, token: string): Record<string, string> {
  const basic = Buffer.from(`oauth2:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: `http.${new URL(remote).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    GIT_CONFIG_KEY_1: 'http.followRedirects',
    GIT_CONFIG_VALUE_1: 'false',
  };
}

function identity({ name, email }: Target['author']): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

async function succeeds(action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch {
    // Git failed: the branch has moved, or there is a conflict. The caller finds out which.
    return false;
  }
}
