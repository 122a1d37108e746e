/** The whole command, at one forge as a process: what it sends where, and what it says. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { issuesCommand } from '../../src/programs/intake/command.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import { commandEnvironment } from '../support/command-environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { HOSTS, type HostName } from './forge/hosts.ts';
import { body, cleanUp, office, TOKEN } from './issue-office.ts';

afterEach(cleanUp);

describe.each(HOSTS)('npm run issues at %s', { timeout: 30_000 }, (kind) => {
  it('sends the token to the API alone, and says it nowhere', async () => {
    const hostile = body(`# ${TOKEN}\nname: ${TOKEN}\n`);
    const { forge, state, env } = await office(kind, body(), hostile);
    // Forges differ in what is asked of them, not in how a process is started.
    const run = kind === 'gitlab' ? script : command;
    const { code, output } = await run(instanceAt(kind), env);
    expect(output).toContain('#1: opened, answered');
    expect(code).toBe(0);
    expect(output).not.toContain(TOKEN);
    expect(new Set(forge.log.map(({ headers }) => state.token(headers)))).toEqual(new Set([TOKEN]));
    const [request] = state.requests;
    expect(JSON.stringify([request, [...state.branches]])).not.toContain(TOKEN);
  });

  it('says which variable is missing', async () => {
    const [name, value, missing] = {
      gitlab: ['CI_API_V4_URL', 'https://git.example.org/api/v4', 'CI_PROJECT_ID'],
      github: ['GITHUB_API_URL', 'https://api.github.example', 'GITHUB_REPOSITORY'],
      forgejo: ['FORGEJO_API_URL', 'https://git.example.org/api/v1', 'FORGEJO_REPOSITORY'],
    }[kind] as [string, string, string];
    const { code, output } = await command(instanceAt(kind), { [name]: value });
    expect(code).toBe(2);
    expect(output).toMatch(new RegExp(`^The variable ${missing} is not set`));
  });
});

describe('npm run issues', { timeout: 30_000 }, () => {
  it('asks nobody where the site says another forge than the pipeline', async () => {
    const { forge, env } = await office('gitlab', body());
    const { code, output } = await command(instanceAt('forgejo'), env);
    expect(code).toBe(2);
    expect(output).toContain('The variable FORGEJO_API_URL is not set.');
    expect(forge.log).toEqual([]);
  });
});

/** The instance, in a repository that stands at a forge of this kind. */
function instanceAt(kind: HostName): string {
  const folder = temporaryFolder('instance', INSTANCE);
  const file = join(folder, 'content/site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kind: gitlab', `kind: ${kind}`));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}
type Variables = Readonly<Record<string, string>>;

async function command(folder: string, env: Variables): Promise<Ended> {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const code = await issuesCommand({ env, folder, print, complain: print });
  return { code, output: lines.join('\n') };
}

function script(folder: string, env: Variables): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/take-issues.ts'], {
    env: { ...commandEnvironment, OSPO_INSTANCE: folder, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
