/** A site that stands while the next one is made, whatever becomes of that. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, describe, expect, inject, it } from 'vitest';

import { siteListener } from '../../src/site/serve-site.ts';
import { placeFor } from '../support/build-site.ts';
import { differences } from '../support/folders.ts';
import { commandEnvironment } from '../support/command-environment.ts';

const small = inject('small');
const root = mkdtempSync(join(tmpdir(), 'publication-'));
const folder = join(root, 'www');
const instance = join(root, 'instance');
const place = placeFor('published');
cpSync('tests/fixtures/small', instance, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** It names the commit of the instance, which a copy outside of git does not have. */
const isOfSite = (file: string) => file !== 'build.json';

/** A build that runs, and what it has said so far. */
function startBuild() {
  const child = spawn(process.execPath, [resolve('scripts/build.ts')], {
    cwd: place,
    env: {
      // What Vitest sets for its own workers would be part of the pages.
      ...commandEnvironment,
      ASTRO_TELEMETRY_DISABLED: '1',
      OSPO_INSTANCE: instance,
      OSPO_URL: 'https://open.harbour.example/open/',
      OSPO_OUT: folder,
    },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return { child, ended: once(child, 'exit'), said: () => said.join('') };
}

/** Asks for pages, one after the other, again and again until the promise is settled. */
async function probeUntil(end: Promise<unknown>, url: string, paths: readonly string[]) {
  const faults: string[] = [];
  let isOver = false;
  let count = 0;
  void end.finally(() => (isOver = true));
  while (!isOver) {
    for (const path of paths) {
      const { status } = await fetch(new URL(path, url));
      if (status !== 200) faults.push(`${status} ${path}`);
      count += 1;
    }
    // Without a pause, the requests would take a core from the build.
    await wait(20);
  }
  return { faults, count };
}

describe('a site that is built again', () => {
  it('answers for every page until the new one stands whole in its place', async () => {
    cpSync(small.folder, folder, { recursive: true });
    writeFileSync(join(folder, 'old.html'), 'old');
    const server = createServer(siteListener(folder, { base: small.base, rules: [] }));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}${small.base}`;

    const build = startBuild();
    const { faults, count } = await probeUntil(build.ended, url, [
      './/',
      'projects/buoy/',
      'search/',
    ]);
    server.close();
    expect(build.child.exitCode, build.said()).toBe(0);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(100);
    expect(existsSync(join(folder, 'old.html'))).toBe(false);
    expect(readdirSync(root).toSorted()).toEqual(['instance', 'www']);
    expect(differences(small.folder, folder).filter(isOfSite)).toEqual([]);
  });

  it('stands as it was after a build that was killed and one that failed, which waits for the first', async () => {
    const killed = startBuild();
    await expect.poll(killed.said, { timeout: 120_000 }).toContain('Building');
    const page = join(instance, 'content/pages/about.mdx');
    writeFileSync(page, '---\ntitle: About\nsummary: Who.\n---\n\n<Mispelt />\n');
    const failing = startBuild();
    await expect.poll(failing.said, { timeout: 120_000 }).toContain(`process ${killed.child.pid}`);
    await expect
      .poll(() => readdirSync(root), { timeout: 120_000 })
      .toContain(`.www.building-${killed.child.pid}`);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await failing.ended;
    expect(failing.child.exitCode).toBe(1);
    expect(failing.said()).toContain('as it was');
    expect(readdirSync(root).toSorted()).toEqual(['instance', 'www']);
    expect(differences(small.folder, folder).filter(isOfSite)).toEqual([]);
  });
});
