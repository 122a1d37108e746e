/** The repository of a portal at a fake forge, and nightly runs in fresh clones of it, as in CI. */
import { execFileSync, spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

import { load } from 'js-yaml';

import { entranceProblems } from '../../src/features/facets/entrance-rule.ts';
import { validateCommand } from '../../src/instance/validate/command.ts';
import { numberCommand } from '../../src/programs/entry/number-command.ts';
import { nightlyCommand, type Step } from '../../src/programs/nightly/command.ts';
import { refreshCommand } from '../../src/programs/refresh/command.ts';
import { PROVIDER_FACTORIES } from '../../src/refresh/forges/forges.ts';
import { silentProgress } from '../../src/refresh/progress.ts';
import { LIMITS } from '../../src/refresh/provider.ts';
import { startForge } from './forge/forge.ts';
import { makeGitRepository, type Content } from './forge/git.ts';
import { fakeHost, pipelineVariables, type HostName } from './forge/hosts.ts';
import { commandEnvironment } from '../support/command-environment.ts';

export const TOKEN = 'project-token-of-a-test';

const SMALL = resolve('tests/fixtures/small');
const PROGRAM = ['scripts', 'src', 'node_modules'];

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/**
 * @param lab address of the GitLab with the projects; the only forge that may be contacted.
 * @param entries id → entry, all of hardware.
 * @param kind of the forge that hosts the portal.
 */
export async function startPortal(
  lab: string,
  entries: Readonly<Record<string, object>>,
  kind: HostName = 'gitlab',
) {
  const root = mkdtempSync(join(tmpdir(), 'portal-'));
  const files = filesOf(lab, entries, kind);
  makeGitRepository(root, 'office/site', files);
  const bare = join(root, 'office/site.git');
  git(bare, 'config', 'http.receivepack', 'true');
  const [host, api] = [await startForge('smart-git', [], root), await startForge('service')];
  const texts = Object.entries(files).map(([name, content]) => [name, content.toString()]);
  const project = fakeHost(kind, Object.fromEntries(texts) as Record<string, string>);
  api.other = project.answer;
  const variables = {
    LAB_TOKEN: 'glpat-labtoken',
    ...pipelineVariables(kind, api.origin, host.origin),
  };
  let clones = 0;
  /** Each job has its own clone. The program is beside the instance, as in CI. */
  const clone = () => {
    const folder = join(root, `job-${(clones += 1)}`);
    git(root, 'clone', '-q', bare, folder);
    for (const name of PROGRAM) symlinkSync(resolve(name), join(folder, name));
    return folder;
  };
  const push = (folder: string, file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    const author = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
    // Two calls within a second may write the same text.
    git(folder, ...author, 'commit', '--allow-empty', '-qam', 'Change');
    git(folder, 'push', '-q', 'origin', 'main');
  };
  return {
    host,
    api,
    project,
    clone,
    push,
    /** A night in this process. `onStop` is handed what stops it while it publishes. */
    night: (folder: string, env: NodeJS.ProcessEnv, onStop?: (stop: () => void) => void) =>
      nightIn(folder, { ...variables, ...env }, onStop),
    /** A night in a process of its own, whose steps are processes too, as in CI. */
    begin: (folder: string, env: NodeJS.ProcessEnv) => begin(folder, { ...variables, ...env }),
    log: () => git(bare, 'log', '--format=%s', 'main').trim().split('\n'),
    show: (file: string) => git(bare, 'show', `main:${file}`),
    close: async () => {
      await Promise.all([host.close(), api.close()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function filesOf(
  lab: string,
  entries: Readonly<Record<string, object>>,
  kind: HostName,
): Record<string, Content> {
  const names = readdirSync(SMALL, { recursive: true, withFileTypes: true });
  const files = Object.fromEntries(
    names
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [relative(SMALL, path), readFileSync(path)]),
  );
  const site = load(String(files['content/site.yaml'])) as Record<string, object>;
  const repository = { ...site['repository'], kind };
  const api = `${lab}/api/v4`;
  // GitLab tells only signed-in users whether a project is archived.
  const forges = [{ host: 'lab.test', kind: 'gitlab', api, tokenEnv: 'LAB_TOKEN' }];
  const more = Object.entries(entries).map(([id, entry]) => [
    `catalogue/hardware/${id}.yaml`,
    JSON.stringify(entry),
  ]);
  return {
    ...files,
    ...(Object.fromEntries(more) as Record<string, string>),
    'content/site.yaml': JSON.stringify({ ...site, forges, enrichers: [], repository }),
    'README.md': '# Portal\n',
  };
}

async function nightIn(
  folder: string,
  env: NodeJS.ProcessEnv,
  onStop: (stop: () => void) => void = () => undefined,
): Promise<Ended> {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const terminal = { print, complain: print };
  const steps: Record<Step, (args: readonly string[], env: NodeJS.ProcessEnv) => Promise<number>> =
    {
      refresh: (args, variables) =>
        refreshCommand(args, {
          ...terminal,
          env: variables,
          folder,
          fetch,
          clock: { now: () => new Date(), sleep: () => Promise.resolve() },
          limits: LIMITS,
          providers: PROVIDER_FACTORIES,
          progress: silentProgress,
          signal: new AbortController().signal,
        }),
      number: () => numberCommand(folder, terminal),
      validate: (args) =>
        validateCommand(args, {
          ...terminal,
          folder,
          cwd: folder,
          now: () => performance.now(),
          rules: [entranceProblems],
        }),
    };
  const code = await nightlyCommand({
    env,
    folder,
    cwd: folder,
    step: (name, args, variables) => steps[name](args, variables),
    onStop,
    print,
  });
  return { code, output: lines.join('\n') };
}

function begin(folder: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['scripts/nightly.ts'], {
    cwd: folder,
    env: { ...commandEnvironment, HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, output })));
  return { child, ended };
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}
