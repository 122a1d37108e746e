/** From nothing to a site of one's own: packed, begun, installed, checked and built in a folder without this repository. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtPagefind } from '../support/built-search.ts';
import { commandEnvironment } from '../support/command-environment.ts';
import { install } from '../support/installed-program.ts';
import { isServed, readPages } from '../support/pages.ts';

const place = mkdtempSync(join(tmpdir(), 'newcomer-'));
const office = join(place, 'office');
const site = { folder: join(office, 'dist'), base: '/ospo/' };
const started = performance.now();

function run(words: readonly string[], cwd: string) {
  const env = { ...commandEnvironment, HOME: place, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const answers = (language: string) => [
  ...['--name', 'Institut Lumen', '--language', language],
  ...[
    '--forge',
    'https://gitlab.com/lumen/office',
    '--address',
    'https://open.lumen.example/ospo/',
  ],
];
/** As npm links it. */
const installed = (...words: string[]) => [join(office, 'node_modules/.bin/ospo-portal'), ...words];

beforeAll(() => {
  const begun = run([resolve('bin/ospo-portal.js'), 'init', 'office', ...answers('fr')], place);
  expect(begun.status, begun.stderr).toBe(0);
  const [packed = ''] = readdirSync(join(office, 'program'));
  install(join(office, 'program', packed), office);
});

afterAll(() => {
  console.info(
    `From nothing to a built site: ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
  rmSync(place, { recursive: true, force: true });
});

describe('a new office', () => {
  it('is without fault', () => {
    const { status, stdout, stderr } = run(installed('validate', '--format', 'json'), office);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Instance.+Institut Lumen .*\n$/)]);
    const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
    expect(problems.filter(({ code }) => code !== 'site/no-messages')).toEqual([]);
  });

  it('builds its site beside its files, and writes nothing among the packages', () => {
    const { status, stdout, stderr } = run(installed('build'), office);
    expect(status, stdout + stderr).toBe(0);
    expect(existsSync(join(site.folder, 'index.html'))).toBe(true);
    const program = join(office, 'node_modules/ospo-portal');
    const { files } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as {
      files: string[];
    };
    const known = new Set([
      'package.json',
      'README.md',
      ...files.map((file) => file.replace(/\/$/, '')),
    ]);
    expect(readdirSync(program).filter((name) => !known.has(name))).toEqual([]);
  });

  it('finds its first project', async () => {
    const { search } = await builtPagefind(site.folder);
    const { results } = await search('guide');
    const found = await Promise.all(results.map(async ({ data }) => (await data()).url));
    expect(found).toContainEqual(expect.stringContaining('/projects/handbook/'));
  });

  it('leads nowhere where there is nothing', () => {
    const dead = readPages(site).flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"]')
        .map((one) =>
          (one.getAttribute('href') ?? one.getAttribute('src') ?? '').replace(/[?#].*/, ''),
        )
        .filter((target) => !isServed(site, target))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('the installed program', () => {
  it('begins another office, which takes the same packed file along', () => {
    const begun = run(installed('init', 'second', ...answers('en')), place);
    expect(begun.status, begun.stderr).toBe(0);
    const checked = run(installed('validate'), join(place, 'second'));
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('no problems')]);
  });
});
