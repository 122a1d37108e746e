/** The recipe of a container: what it names is there, its nginx answers without root, and an engine builds it. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, inject, it } from 'vitest';

import { askAt } from '../support/ask.ts';
import { answering, freePort } from './start-server.ts';

const RECIPE = 'templates/instance/all/Containerfile';
const rows = readFileSync(RECIPE, 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'));
const after = (word: string) =>
  rows.filter((row) => row.startsWith(`${word} `)).map((row) => row.slice(word.length + 1));

const small = inject('small');
const root = mkdtempSync(join(tmpdir(), 'container-'));
const site = join(root, 'site');
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };
const works = (program: string, ...words: string[]) =>
  spawnSync(program, words, { env, stdio: 'ignore' }).status === 0;
/** A client without its daemon is no engine. */
const engine = ['podman', 'docker'].find((name) => works(name, 'info'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the recipe of a container', () => {
  it('builds with the Node of the pipelines, and has nothing of the build but the site', () => {
    const pipeline = /^ {2}image: (\S+)$/m.exec(readFileSync('.gitlab-ci.yml', 'utf8'))?.[1];
    const [build, run, ...more] = after('FROM');
    expect(build).toBe(`docker.io/library/${pipeline} AS build`);
    expect(run).toMatch(/^docker\.io\/library\/nginx:\d+\.\d+-bookworm$/);
    expect(more).toEqual([]);
    expect(after('COPY')).toEqual(['. .', '--from=build /office/dist /srv/site']);
  });

  it('runs scripts and files that are there', () => {
    const [install = '', script = '', looks = ''] = after('RUN').join().split(' && ');
    expect(install).toBe('npm ci --omit=dev --ignore-scripts');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    expect(scripts).toHaveProperty(/^npm run (\w+)$/.exec(script)?.[1] ?? '');
    expect(existsSync(join(small.folder, looks.replace('test -f dist/', '')))).toBe(true);
    const command = JSON.parse(after('CMD').join()) as string[];
    expect(existsSync(join(small.folder, command.at(-1)?.replace('/srv/site', '') ?? ''))).toBe(
      true,
    );
  });

  it('leaves root before it serves, at a port that anybody may open', () => {
    expect(after('USER')).toEqual(['nginx']);
    expect(Number(after('EXPOSE')[0])).toBeGreaterThan(1023);
    expect(rows.findIndex((row) => row.startsWith('USER'))).toBeLessThan(
      rows.findIndex((row) => row.startsWith('CMD')),
    );
  });

  it('leaves out what git does', () => {
    expect(readFileSync('.dockerignore', 'utf8')).toBe(readFileSync('.gitignore', 'utf8'));
  });
});

describe.skipIf(!works('nginx', '-v'))('its configuration', () => {
  it('is accepted by nginx without root, which gives out the site from it', async () => {
    chmodSync(root, 0o755);
    cpSync(small.folder, site, { recursive: true });
    const folder = mkdtempSync(join(root, 'tmp-'));
    chmodSync(folder, 0o777);
    const file = join(site, 'servers/nginx-container.conf');
    const port = await freePort();
    const here = readFileSync(file, 'utf8')
      .replaceAll('/tmp/', `${folder}/`)
      .replace('/srv/site', site)
      .replace('listen 8080', `listen 127.0.0.1:${port}`);
    writeFileSync(file, here);
    const words = ['nginx', '-e', 'stderr', '-c', file];
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const [program = '', ...rest] = process.getuid?.() === 0 ? [...nobody, ...words] : words;
    const checked = spawnSync(program, [...rest, '-t'], { env, encoding: 'utf8' });
    expect([checked.status, checked.stderr]).toEqual([0, expect.stringContaining('is successful')]);
    const server = spawn(program, rest, { env, stdio: 'ignore' });
    try {
      await answering(port);
      const { status, headers } = await askAt(port, '/open/catalogue/');
      expect([status, headers['content-security-policy'] !== undefined]).toEqual([200, true]);
      expect(headers['server']).toBe('nginx');
      expect((await askAt(port, '/open/nowhere/')).status).toBe(404);
      expect((await askAt(port, '/open/catalogue')).headers['location']).toBe('/open/catalogue/');
    } finally {
      server.kill();
    }
  });
});

describe('an engine', () => {
  it('builds the image and runs it', { timeout: 600_000 }, ({ skip }) => {
    if (engine === undefined)
      return skip('No container engine runs here: the image was not built.');
    const tag = `ospo-portal-test-${process.pid}`;
    const build = ['build', '--file', RECIPE, '--tag', tag, '.'];
    const built = spawnSync(engine, build, { encoding: 'utf8' });
    expect(built.status, built.stderr).toBe(0);
    const run = ['run', '--rm', '--read-only', '--tmpfs', '/tmp', tag];
    const command = ['nginx', '-t', '-e', 'stderr', '-c', '/srv/site/servers/nginx-container.conf'];
    const checked = spawnSync(engine, [...run, ...command], { encoding: 'utf8' });
    spawnSync(engine, ['rmi', '--force', tag]);
    expect(checked.status, checked.stderr).toBe(0);
  });
});
