/** A copy of the program to which a made-up forge is added, by the steps of CONTRIBUTING and no other. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { startForge } from './forge/forge.ts';

const FIXTURE = 'tests/fixtures/new-forge';
const AT = 'https://heron.example/crane/lake';

/** File → what stands there, and what takes its place: the line that registers a forge, and its words. */
const LINES = {
  'src/schemas/forges/forges.ts': [
    ['import { forgejo }', "import { heron } from './heron.ts';\nimport { forgejo }"],
    ['  forgejo,\n', '  forgejo,\n  heron,\n'],
  ],
  'src/messages/en/forges.ts': [
    [
      "  forgejo: 'read from Forgejo',",
      "  forgejo: 'read from Forgejo',\n  heron: 'read from Heron',",
    ],
    ["  git: 'the settings", "  heron: 'About',\n  git: 'the settings"],
    ["  forgejo: 'Forgejo Actions", "  heron: 'Heron sets it.',\n  forgejo: 'Forgejo Actions"],
    ['  forgejo: (path', '  heron: (path: string) => [`Add ${path}.`],\n  forgejo: (path'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>;
const FILES = [
  'src/schemas/forges/heron.ts',
  'src/refresh/forges/heron/heron.ts',
  'src/refresh/forges/heron/adapter.ts',
] as const;

/** The program with another forge. */
function programWithHeron(): string {
  const folder = temporaryFolder('new-forge');
  for (const name of ['src', 'package.json', 'tests/refresh/setup.ts'])
    cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  for (const name of [...FILES, 'ask.ts']) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(FIXTURE, name), path.join(folder, name));
  }
  for (const [name, lines] of Object.entries(LINES)) {
    const changed = lines.reduce(
      (text, [before, after]) => {
        expect(text, `${name}: ${before}`).toContain(before);
        return text.replace(before, () => after);
      },
      readFileSync(name, 'utf8'),
    );
    writeFileSync(path.join(folder, name), changed);
  }
  return folder;
}

/** What that program says of a repository at that forge, which answers on loopback. */
async function askHeron() {
  const forge = await startForge('service');
  forge.other = ({ path: asked }) =>
    asked === '/crane/lake'
      ? {
          status: 200,
          body: JSON.stringify({ about: 'Counts cranes.', stars: 3, files: ['.heron.yml'] }),
        }
      : undefined;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['ask.ts', forge.origin], {
      cwd: programWithHeron(),
    });
    return JSON.parse(stdout) as unknown;
  } finally {
    await forge.close();
  }
}

describe('a forge that is added by the steps of CONTRIBUTING', { timeout: 120_000 }, () => {
  it('stands in the files that they name, and in no other', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8');
    const section = /^## Add a kind of forge$(.*?)^## /ms.exec(guide)?.[1] ?? '';
    const named = [...section.matchAll(/`(src\/[^`]+)`/g)].map(([, name = '']) => name);
    const places = named.map((name) => name.replace('<kind>', 'heron'));
    const files = [...Object.keys(LINES), ...FILES];
    expect(files.filter((file) => !places.some((place) => file.startsWith(place)))).toEqual([]);
    expect(places.filter((place) => !files.some((file) => file.startsWith(place)))).toEqual([]);
  });

  it('is known to the schemas, the refresh, the links and the form', async () => {
    expect(await askHeron()).toEqual({
      schema: { listed: true, portal: true },
      jsonSchema: true,
      recognised: { host: 'heron', address: AT, isRepository: true, page: AT },
      refresh: {
        reached: 1,
        record: expect.objectContaining({
          source: 'heron',
          description: 'Counts cranes.',
          stars: 3,
          hygiene: expect.objectContaining({ ci: true, readme: false }),
        }),
        said: 'read from Heron',
      },
      links: { settings: `${AT}/about`, pipeline: '.heron.yml' },
      form: {
        names: ['GitHub', 'GitLab', 'Heron'],
        origins: ['https://api.github.com', 'https://api.heron.example'],
        draft: expect.objectContaining({
          name: 'Lake',
          summary: 'Counts cranes.',
          repositories: [AT],
        }),
        file: `${AT}/add/main?filename=catalogue/hardware/lake.yaml&value=name%3A%20Lake%0A`,
        issue: expect.stringContaining(`${AT}/tickets/new?title=`),
        takesText: true,
      },
      portal: expect.stringContaining('at github, gitlab and forgejo alone'),
    });
  });
});
