/** From nothing to a site of one's own: packed, begun, installed, checked and built in a folder without this repository. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chromium } from 'playwright';

import { CHROMIUM, findBrowser } from '../../src/programs/testing/browsers.ts';
import { startSite } from '../e2e/site.ts';
import { builtPagefind } from '../support/built-search.ts';
import { commandEnvironment } from '../support/command-environment.ts';
import { install } from '../support/installed-program.ts';
import { isServed, readPages } from '../support/pages.ts';

const place = mkdtempSync(join(tmpdir(), 'newcomer-'));
const office = join(place, 'office');
const site = { folder: join(office, 'dist'), base: '/ospo/' };
const started = performance.now();

const browserHere = findBrowser(CHROMIUM, {
  chosen: process.env['CHROMIUM_PATH'],
  folders: (process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
  playwrights: chromium.executablePath(),
  canInstall: false,
  exists: existsSync,
});
/** The browser of this machine, if it has one. */
const chromiumPath = browserHere.kind === 'found' ? browserHere.path : undefined;

function run(words: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    env: { ...commandEnvironment, HOME: place, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const steps: string[] = [];
/** A step of the newcomer; how long it took is printed at the end. */
function step<Result>(name: string, take: () => Result): Result {
  const began = performance.now();
  try {
    return take();
  } finally {
    steps.push(`${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
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

const git = (...words: string[]) => {
  const who = ['-c', 'user.name=Office', '-c', 'user.email=office@lumen.example'];
  execFileSync('git', [...who, ...words], { cwd: office, env: { ...process.env, HOME: place } });
};

const ENTRY = 'catalogue/software/prisme.yaml';
const SUMMARY = 'Calcule le trajet de la lumière dans un prisme.';

beforeAll(() => {
  const begin = [resolve('bin/ospo-portal.js'), 'init', 'office', ...answers('fr')];
  const begun = step('pack and begin', () => run(begin, place));
  expect(begun.status, begun.stderr).toBe(0);
  expect(begun.stdout).toContain('Ensuite');
  const [packed = ''] = readdirSync(join(office, 'program'));
  step('install', () => install(join(office, 'program', packed), office));
});

afterAll(() => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.info(`From nothing to a review: ${steps.join(', ')}; with all looks ${seconds} s.`);
  rmSync(place, { recursive: true, force: true });
});

describe('a new office', () => {
  it('imports its first project from what that says of itself', () => {
    const manifest = {
      '@context': 'https://w3id.org/codemeta/3.0',
      '@type': 'SoftwareSourceCode',
      name: 'Prisme',
      description: SUMMARY,
      license: 'https://spdx.org/licenses/GPL-3.0-or-later',
    };
    writeFileSync(join(place, 'codemeta.json'), JSON.stringify(manifest));
    const from = ['--repository', 'https://gitlab.com/lumen/prisme', '--kind', 'software'];
    const words = installed('import', '../codemeta.json', ...from);
    const { status, stdout, stderr } = step('import', () => run(words, office));
    expect(status, stdout + stderr).toBe(0);
    expect(readFileSync(join(office, ENTRY), 'utf8')).toContain(SUMMARY);
  });

  it('is without fault', () => {
    const words = installed('validate', '--format', 'json');
    const { status, stdout, stderr } = step('validate', () => run(words, office));
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Instance.+Institut Lumen .*\n$/)]);
    const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
    expect(problems.filter(({ code }) => code !== 'site/no-messages')).toEqual([]);
  });

  it('builds its site beside its files, and writes nothing among the packages', () => {
    const { status, stdout, stderr } = step('build', () => run(installed('build'), office));
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

  it.each([
    ['guide', 'handbook'],
    ['lumière', 'prisme'],
  ])('finds by "%s" the project %s', async (word, id) => {
    const { search } = await builtPagefind(site.folder);
    const { results } = await search(word);
    const found = await Promise.all(results.map(async ({ data }) => (await data()).url));
    expect(found).toContainEqual(expect.stringContaining(`/projects/${id}/`));
  });

  it.skipIf(chromiumPath === undefined)('shows in French what it has, in a browser', async () => {
    vi.stubEnv('CHROMIUM_PATH', chromiumPath);
    const { url, browser, stop } = await startSite(site.folder, office);
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto(url);
      await page.getByRole('link', { name: 'Catalogue' }).first().click();
      await page.getByRole('link', { name: 'Prisme' }).first().click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Prisme');
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^fr/);
      expect(await page.getByText(SUMMARY).count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    } finally {
      await stop();
      vi.unstubAllEnvs();
    }
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

describe('a change', () => {
  it('is reviewed in French, before it is merged', () => {
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    git('checkout', '--quiet', '-b', 'change');
    const entry = readFileSync(join(office, ENTRY), 'utf8');
    writeFileSync(join(office, ENTRY), entry.replace(SUMMARY, 'Suit un rayon dans un prisme.'));
    git('commit', '--quiet', '--all', '--message', 'Say it better');
    const words = installed('review', '--base', 'main');
    const { status, stdout, stderr } = step('review', () => run(words, office));
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Prisme');
    expect(stdout).toContain('Suit un rayon dans un prisme.');
    expect(stdout).toMatch(/[àéè]/);
  });
});

describe('the installed program', () => {
  it('says that the new instance has nothing to upgrade', () => {
    const { status, stdout } = run(installed('upgrade', '--check'), office);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Aucun fichier ne doit changer')]);
  });

  it('begins another office, which takes the same packed file along', () => {
    const begun = run(installed('init', 'second', ...answers('en')), place);
    expect(begun.status, begun.stderr).toBe(0);
    const checked = run(installed('validate'), join(place, 'second'));
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('no problems')]);
  });
});
