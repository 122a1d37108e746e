/** How git is run for repositories of others, and at which address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { runFenced, type Fence } from '../../src/refresh/forges/git/command.ts';
import { cloneBase, mayClone } from '../../src/refresh/forges/git/git.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Git runs this in a shell. */
const shell = (script: string) => ['-c', `alias.x=!${script}`, 'x'];

function fence(more: Partial<Fence> = {}): Fence {
  return {
    ...{ folder: temporaryFolder('fence'), limits: { timeout: 5_000, maxBytes: 100_000 } },
    ...{ signal: new AbortController().signal, loopback: false, ...more },
  };
}

describe('a git that is fenced in', () => {
  const NEEDED = [
    'HTTPS_PROXY',
    'https_proxy',
    'NO_PROXY',
    'no_proxy',
    'SSL_CERT_FILE',
    'GIT_SSL_CAINFO',
  ];

  const linesOf = async (script: string, place: Fence) => {
    const result = await runFenced(shell(script), place);
    return result.ok ? result.stdout.split('\n').filter(Boolean) : [result.stderr];
  };

  it.each([
    [false, 'https'],
    [true, 'https:http'],
  ])(
    'sees of the environment what a proxy needs, and no token (loopback: %s)',
    async (loopback, protocols) => {
      for (const name of NEEDED.slice(1)) vi.stubEnv(name, `${name}-value`);
      vi.stubEnv(NEEDED[0] ?? '', undefined);
      vi.stubEnv('GITLAB_TOKEN', 'secret');
      const place = fence({ loopback });
      const lines = await linesOf('env', place);
      const seen = Object.fromEntries(lines.map((line) => line.split('=')));
      expect(seen).toMatchObject({
        ...Object.fromEntries(NEEDED.slice(1).map((name) => [name, `${name}-value`])),
        ...{ HOME: place.folder, LC_ALL: 'C', GIT_ALLOW_PROTOCOL: protocols },
        ...{ GIT_ASKPASS: '/bin/false', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        GIT_TERMINAL_PROMPT: '0',
      });
      expect(seen).not.toHaveProperty('HTTPS_PROXY');
      expect(lines.join('\n')).not.toContain('secret');
    },
  );

  it.each([
    [false, []],
    [true, ['protocol.http.allow=always']],
  ])(
    'runs no hook, asks for no password and follows nothing (loopback: %s)',
    async (loopback, more) => {
      const lines = await linesOf('git config --list --show-origin', fence({ loopback }));
      expect(lines.flatMap((line) => line.split('command line:\t')[1] ?? [])).toEqual([
        ...['core.hookspath=/dev/null', 'core.fsmonitor=false', 'credential.helper='],
        ...['http.followredirects=false', 'http.lowspeedlimit=1000', 'http.lowspeedtime=30'],
        ...['protocol.allow=never', 'protocol.https.allow=always', 'submodule.recurse=false'],
        ...['fetch.fsckobjects=true', 'gc.auto=0', ...more],
        expect.stringMatching(/^alias\.x=/),
      ]);
    },
  );

  it('is stopped by each of its limits, and says by which', async () => {
    const ended = AbortSignal.abort();
    const limits = { timeout: 100, maxBytes: 1_000 };
    const causes = [
      await runFenced(shell('exec sleep 5'), fence({ limits })),
      await runFenced(shell('yes'), fence({ limits: { timeout: 5_000, maxBytes: 1_000 } })),
      await runFenced(shell('exec sleep 5'), fence({ signal: ended })),
      await runFenced(shell('echo "error: 404" >&2; exit 1;:'), fence()),
    ].map((result) => (result.ok ? result : { ...result.failure, stderr: result.stderr }));
    expect(causes).toEqual([
      { reason: 'timeout', cause: { code: 'git-late' }, stderr: '' },
      { reason: 'too-large', cause: { code: 'git-too-large' }, stderr: '' },
      { reason: 'unreachable', cause: { code: 'run-ended' }, stderr: '' },
      { reason: 'unreachable', cause: { code: 'git-unreachable' }, stderr: 'error: 404\n' },
    ]);
    const big = fence();
    await runFenced(shell('head -c 900000 /dev/zero > big'), big);
    expect(readFileSync(join(big.folder, 'big')).length).toBeLessThan(900_000);
  });
});

it.each<[forge: Partial<Forge>, base: string, may: boolean]>([
  [{}, 'https://lab.example', true],
  [{ api: 'https://lab.example/api/v4' }, 'https://lab.example', true],
  [
    { api: 'https://lab.example/api/v4', clone: 'https://git.example/' },
    'https://git.example',
    true,
  ],
  [{ kind: 'git', api: 'https://git.example/x/' }, 'https://git.example/x', true],
  [{ api: 'http://127.0.0.1:1/api/v4' }, 'https://lab.example', false],
  [{ api: 'http://127.0.0.1:1', clone: 'http://127.0.0.1:2' }, 'http://127.0.0.1:2', true],
  [{ kind: 'git', api: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1', true],
])('a clone of %j is made at %s: %s', (more, base, may) => {
  const forge: Forge = { host: 'lab.example', kind: 'gitlab', ...more };
  expect([cloneBase(forge), mayClone(forge)]).toEqual([base, may]);
});
