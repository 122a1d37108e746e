/** The one way in which the program runs git. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runGit, runGitSync } from '../../src/lib/git.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Git runs this in a shell, so that it takes as long, and says as much, as a test wants. */
const shell = (script: string) => ['-c', `alias.x=!${script}`, 'x'];

it('hands on what git prints, and keeps nothing of it', async () => {
  const taken: string[] = [];
  const take = (text: string) => void taken.push(text);
  const run = { folder, take, maxBytes: 10 };
  const much = await runGit(shell('seq 100000'), run);
  expect(much).toEqual({ ok: true, stdout: '' });
  expect(taken.length).toBeGreaterThan(1);
  expect(taken.join('').split('\n')).toHaveLength(100_001);
});

describe.each([
  ['beside other things', runGit],
  ['while its caller waits', runGitSync],
] as const)('git, run %s', (_, run) => {
  it('gives what it prints', async () => {
    expect(await run(shell('printf done'), { folder })).toEqual({ ok: true, stdout: 'done' });
  });

  it('gives what it says when it fails, in the environment of the caller', async () => {
    const env = { ...process.env, WHY: 'because' };
    expect(await run(shell('echo "$WHY" >&2; exit 3;:'), { folder, env })).toMatchObject({
      ok: false,
      stderr: 'because\n',
      stopped: undefined,
    });
  });

  it('asks nobody', async () => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '1' };
    const result = await run(shell('printf "$GIT_TERMINAL_PROMPT"'), { folder, env });
    expect(result).toEqual({ ok: true, stdout: '0' });
  });

  it('is stopped when it takes too long, or prints too much', async () => {
    const slow = await run(shell('exec sleep 5'), { folder, timeout: 200 });
    expect(slow).toMatchObject({ ok: false, stopped: 'timeout' });
    const much = await run(shell('yes'), { folder, maxBytes: 1000 });
    expect(much).toMatchObject({ ok: false, stopped: 'too-large' });
  });

  it('says that it failed where there is no folder', async () => {
    const nowhere = { folder: join(folder, 'nowhere') };
    expect(await run(['status'], nowhere)).toMatchObject({ ok: false, stopped: undefined });
  });
});

describe('git, run beside other things', () => {
  it('ends with the run, and its helpers with it', async () => {
    const end = new AbortController();
    const running = runGit(shell('sleep 60'), { folder, signal: end.signal });
    end.abort();
    expect(await running).toMatchObject({ ok: false, stopped: 'aborted' });
  });

  it('writes no file that is larger than it may', async () => {
    const script = 'head -c 100000 /dev/zero > big; test $(wc -c < big) -lt 100000;:';
    const within = { folder, maxFile: 1024 };
    expect(await runGit(shell(`${script} && echo cut || echo whole`), within)).not.toMatchObject({
      stdout: 'whole\n',
    });
  });
});
