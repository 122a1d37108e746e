/** `--dry-run`, `--only`, `--explain` and `--json`: what a night would do, before it does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Report } from '../../src/refresh/report.ts';
import { command, refresh, TOKENS, setUp } from './three-forges.ts';

/** Path → bytes of every file. */
function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path, readFileSync(path).toString('base64')];
    }),
  );
}

/** Three forges that were read once and then changed: stars, a new file, and a manifest. */
async function changed() {
  const parts = await setUp(2);
  await command(parts.instance);
  for (const { repositories } of parts.all) {
    const [first] = repositories;
    if (!first) throw new Error('The forge has no repository.');
    first.stars += 1;
    first.topics = ['sea'];
    first.files['codemeta.json'] = '{ "name": "Tide", "identifier": "tide" }';
    first.pushedAt = '2026-11-20T10:00:00Z';
  }
  const asked = async (...words: string[]) =>
    command(parts.instance, ['--force', '--dry-run', ...words]);
  const json = async (...words: string[]) =>
    JSON.parse((await asked('--json', '--explain', ...words)).output) as Report;
  return { ...parts, asked, json };
}

describe('a dry run', () => {
  it('writes nothing, and says what would be written', async () => {
    const { instance } = await setUp(2);
    const before = bytesIn(instance.folder);
    const { code, output } = await refresh(instance, ['--dry-run']).ended;
    expect(code).toBe(0);
    expect(output).toContain(
      'A dry run: nothing was written. It would write catalogue/events.json, catalogue/history.csv, catalogue/metadata.json',
    );
    expect(bytesIn(instance.folder)).toEqual(before);
  });

  it('says so where nothing is new', async () => {
    const { instance } = await setUp(1);
    await command(instance);
    const before = bytesIn(instance.folder);
    const { output } = await command(instance, ['--force', '--dry-run', '--explain']);
    expect(output).toContain('No value changes.');
    expect(output).toContain('A dry run: nothing was written, and nothing is new.');
    expect(bytesIn(instance.folder)).toEqual(before);
  });

  it('says what the next real run then writes', async () => {
    const { instance, json } = await changed();
    const { written, explained } = await json();
    const before = bytesIn(instance.folder);
    await command(instance, ['--force']);
    const after = bytesIn(instance.folder);
    const names = written.map((path) => join(instance.folder, path));
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual(names);
    const metadata = JSON.parse(instance.read('metadata.json') ?? '{}') as Record<string, object>;
    for (const { repository, changes } of explained ?? []) {
      for (const { field, after: value } of changes) {
        if (!field.includes('.')) expect(metadata[repository]).toHaveProperty(field, value);
      }
    }
  });
});

describe('--only', () => {
  it('asks for these projects alone', async () => {
    const { json, all } = await changed();
    for (const { log } of all) log.length = 0;
    const { explained } = await json('--only', 'p1-0,p2-0');
    expect(explained?.map(({ project }) => project)).toEqual(['p1-0', 'p2-0']);
    expect(all.map(({ log }) => log.length > 0)).toEqual([false, true, true]);
  });

  it('names the nearest for a project that is not there', async () => {
    const { instance } = await setUp(1);
    const { code, output } = await command(instance, ['--dry-run', '--only', 'p1-O']);
    expect(code).toBe(2);
    expect(output).toMatch(/^There is no project p1-O in the catalogue\. Did you mean .*p1-0.*\?$/);
  });
});

describe('--explain', () => {
  it('names for each value the request and the place in its answer', async () => {
    const { json, hub, lab, berg } = await changed();
    const { explained } = await json();
    const from = (project: string, field: string) =>
      explained
        ?.find((one) => one.project === project)
        ?.changes.find((change) => change.field === field);
    expect(from('p0-0', 'stars')).toMatchObject({
      before: 0,
      after: 1,
      from: {
        method: 'POST',
        address: `${hub.origin}/graphql`,
        at: expect.stringMatching(/^\$\.data\.r\d\.stargazerCount$/),
      },
    });
    expect(from('p1-0', 'stars')?.from).toEqual({
      method: 'GET',
      address: `${lab.origin}/api/v4/projects/group0%2Fproject-0?license=true&statistics=true`,
      at: '$.star_count',
    });
    expect(from('p2-0', 'topics')?.from).toEqual({
      method: 'GET',
      address: `${berg.origin}/api/v1/repos/group0/project-0`,
      at: '$.topics',
    });
  });

  it('names the manifest that states a value, and where its text was read', async () => {
    const { json, hub, lab, berg } = await changed();
    const { explained = [] } = await json();
    const named = explained.map(({ changes }) =>
      changes.find(({ field }) => field === 'manifest.fields.name'),
    );
    const ref = '?ref=main';
    expect(named).toMatchObject([
      {
        after: 'Tide',
        file: 'codemeta.json',
        from: {
          address: `${hub.origin}/graphql`,
          at: expect.stringMatching(/^\$\.data\.r\d\.manifest\d\.text$/),
        },
      },
      {
        file: 'codemeta.json',
        from: {
          address: `${lab.origin}/api/v4/projects/group0%2Fproject-0/repository/files/codemeta.json${ref}`,
          at: '$.content',
        },
      },
      {
        file: 'codemeta.json',
        from: {
          address: `${berg.origin}/api/v1/repos/group0/project-0/contents/codemeta.json${ref}`,
          at: '$.content',
        },
      },
    ]);
  });

  it('leaves no fact of a first reading without its request', async () => {
    const { instance } = await setUp(1);
    const { output } = await command(instance, ['--dry-run', '--explain', '--json']);
    const { explained = [] } = JSON.parse(output) as Report;
    expect(explained).toHaveLength(3);
    const changes = explained.flatMap((one) => one.changes);
    expect(changes.length).toBeGreaterThan(60);
    expect(changes.filter(({ from }) => from === undefined)).toEqual([]);
  });

  it('stands in 80 columns but for addresses, and holds no token', async () => {
    const { asked } = await changed();
    const { output } = await asked('--explain');
    const [explanation = ''] = output.split('\n\n6 of 6');
    expect(explanation).toContain('    stars: 0 → 1\n      $.star_count');
    const long = explanation.split('\n').filter((line) => line.length > 80);
    expect(long.filter((line) => !/^ {2}(GET |POST |git )?https?:\S+$/.test(line))).toEqual([]);
    for (const token of Object.values(TOKENS)) expect(output).not.toContain(token);
  });
});
