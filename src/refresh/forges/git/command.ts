/** Runs git so that a hostile repository or server can only fail. */
import { runGit } from '../../../lib/git.ts';
import type { ProgramStop } from '../../../lib/run-program.ts';
import type { Failure } from '../../../lib/http/failure.ts';

export type GitResult =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly failure: Failure; readonly stderr: string };

export interface GitLimits {
  readonly timeout: number;
  /** Largest file that git may write, and largest output. */
  readonly maxBytes: number;
}

const CONFIG = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'credential.helper=',
  'http.followRedirects=false',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=30',
  'protocol.allow=never',
  'protocol.https.allow=always',
  'submodule.recurse=false',
  'fetch.fsckObjects=true',
  'gc.auto=0',
];

/** What a proxy or a private certificate authority of the machine needs; no tokens. */
const PASSED_ON = [
  'PATH',
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
  'SSL_CERT_FILE',
  'GIT_SSL_CAINFO',
];

/** The sandbox of one git process. */
export interface Fence {
  /** Working folder, and git's home folder. */
  readonly folder: string;
  readonly limits: GitLimits;
  readonly signal: AbortSignal;
  /** Allows http, for addresses of this machine only. */
  readonly loopback: boolean;
}

/** Runs git until it exits, exceeds a limit, or the run ends. Never throws. */
export async function runFenced(words: readonly string[], fence: Fence): Promise<GitResult> {
  const { folder, limits, signal, loopback } = fence;
  const config = loopback ? [...CONFIG, 'protocol.http.allow=always'] : CONFIG;
  const result = await runGit([...config.flatMap((line) => ['-c', line]), ...words], {
    folder,
    env: environment(folder, loopback),
    timeout: limits.timeout,
    maxBytes: limits.maxBytes,
    maxFile: limits.maxBytes,
    signal,
  });
  if (result.ok) return result;
  const { stderr, stopped } = result;
  return { ok: false, failure: stopped ? STOPPED[stopped] : failureOfGit(stderr), stderr };
}

const STOPPED = {
  timeout: { reason: 'timeout', cause: { code: 'git-late' } },
  aborted: { reason: 'unreachable', cause: { code: 'run-ended' } },
  'too-large': {
    reason: 'too-large',
    cause: { code: 'git-too-large' },
  },
} as const satisfies Record<ProgramStop, Failure>;

function environment(folder: string, loopback: boolean): NodeJS.ProcessEnv {
  const passed = PASSED_ON.map((name) => [name, process.env[name]] as const).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...Object.fromEntries(passed),
    HOME: folder,
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: loopback ? 'https:http' : 'https',
    GIT_ASKPASS: '/bin/false',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** Git's messages contain temporary folders and counts, so only their meaning is kept. */
export function failureOfGit(stderr: string): Failure {
  if (/not found|does not exist|returned error: 404/i.test(stderr)) {
    return { reason: 'not-found', cause: { code: 'git-not-found' } };
  }
  if (/returned error: 410/.test(stderr)) return { reason: 'gone', cause: { code: 'git-gone' } };
  if (/returned error: 429/.test(stderr))
    return { reason: 'rate-limited', cause: { code: 'git-limited' } };
  if (/Authentication failed|could not read Username|returned error: 40[13]/i.test(stderr)) {
    return { reason: 'forbidden', cause: { code: 'git-forbidden' } };
  }
  if (/unable to update url base from redirection|returned error: 30\d/i.test(stderr)) {
    return { reason: 'moved', cause: { code: 'git-moved' } };
  }
  if (/File size limit|File too large|signal 25/i.test(stderr)) return STOPPED['too-large'];
  if (/timed out|too slow/i.test(stderr)) {
    return { reason: 'timeout', cause: { code: 'git-silent' } };
  }
  if (/bad pack|corrupt|early EOF|not valid|protocol error|invalid|fsck/i.test(stderr)) {
    return { reason: 'invalid-response', cause: { code: 'git-unclear' } };
  }
  return { reason: 'unreachable', cause: { code: 'git-unreachable' } };
}
