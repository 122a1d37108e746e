/** A copy of the program to which a field, a facet, a language, a command and an office are added by the steps of CONTRIBUTING and README. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { commandEnvironment } from '../support/command-environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FIXTURE = 'tests/fixtures/extensions';
const COPIED = ['src', 'scripts', 'package.json', 'tests/support', 'tests/unit/compare-setup.ts'];

/** File → what stands there, and what takes its place. */
type Lines = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const FIELD: Lines = {
  'src/schemas/entry.ts': [
    [
      '  summary: ',
      "  colour: line(20)\n    .optional()\n    .describe('Colour of its box.')\n    .meta({ examples: ['red'] }),\n  summary: ",
    ],
  ],
};
const FACET: Lines = {
  'src/schemas/facet.ts': [["  'files',\n]", "  'files',\n  'letter',\n]"]],
  'src/features/facets/values.ts': [
    ['    kind: [kind],', "    kind: [kind],\n    letter: [entry.name[0] ?? ''],"],
  ],
  'src/features/facets/facet-lists.ts': [
    [
      '    status: [...STATUSES',
      "    letter: ['b', 't', 'z'].map((id) => ({ id, label: id.toUpperCase() })),\n    status: [...STATUSES",
    ],
  ],
  'src/messages/en/facets.ts': [
    ["    files: 'Project files',", "    files: 'Project files',\n    letter: 'First letter',"],
  ],
};
const COMMAND: Lines = {
  'src/programs/commands/commands.ts': [
    [
      "  verify: { script: 'verify' },",
      "  verify: { script: 'verify' },\n  hello: { script: 'hello', isAlone: true },",
    ],
  ],
  'src/messages/en/commands.ts': [['    verify: ', "    hello: 'says hello',\n    verify: "]],
  'package.json': [
    [
      '    "verify": ',
      '    "hello": "node --import ./scripts/language.ts scripts/ospo-portal.ts hello",\n    "verify": ',
    ],
  ],
};

const CATALOGUE: Lines = {
  'src/schemas/federation.ts': [["  'rsd',\n", "  'rsd',\n  'tern',\n"]],
  'src/messages/en/federation.ts': [
    ["    rsd: 'A Research", "    tern: 'A list of terns',\n    rsd: 'A Research"],
  ],
};

let folder: string;

beforeAll(() => {
  folder = temporaryFolder('extensions');
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  cpSync(FIXTURE, folder, { recursive: true });
  cpSync(join(folder, 'src/messages/en-XA'), join(folder, 'src/messages/qaa'), { recursive: true });
  for (const lines of [FIELD, FACET, COMMAND, CATALOGUE]) {
    for (const [name, changes] of Object.entries(lines)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const changed = changes.reduce((before, [old, now]) => {
        expect(before, `${name}: ${old}`).toContain(old);
        return before.replace(old, () => now);
      }, text);
      writeFileSync(join(folder, name), changed);
    }
  }
}, 60_000);

/** An office in the copy: its `content/`, `catalogue/` and `brand/` stand where those of the program stood. */
function office(change: (folder: string) => void = () => undefined): void {
  for (const name of ['content', 'catalogue', 'brand']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join('tests/fixtures/small', name), join(folder, name), { recursive: true });
  }
  change(folder);
}

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...commandEnvironment, OSPO_INSTANCE: folder },
  });
  return { status, output: stdout + stderr };
}
const portal = (...words: readonly string[]) =>
  run('--import', './scripts/language.ts', 'scripts/ospo-portal.ts', ...words);

/** What section of CONTRIBUTING, up to the next, says. */
function sectionOf(heading: string): string {
  const [, after = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

describe('the steps of CONTRIBUTING', { timeout: 120_000 }, () => {
  it.each([
    ['Add a field to entries', FIELD],
    ['Add a facet', FACET],
    ['Change the program', COMMAND],
    ['Add a kind of catalogue', CATALOGUE],
  ])('under "%s" name each file that is changed here', (heading, lines) => {
    const section = sectionOf(heading);
    const isNamed = (file: string) =>
      section.includes(file) || section.includes(file.split('/').at(-1) ?? '');
    expect(Object.keys(lines).filter((file) => !isNamed(file))).toEqual([]);
  });

  it('add a field: validator, order, schema and comparison follow from one file', () => {
    office();
    const entry = join(folder, 'catalogue/hardware/buoy.yaml');
    const text = readFileSync(entry, 'utf8').trimEnd();
    writeFileSync(entry, `${text}\ncolour: red\n`);
    expect(portal('validate', 'catalogue/hardware/buoy.yaml')).toMatchObject({ status: 0 });
    expect(portal('format:catalogue')).toMatchObject({ status: 0 });
    const keys = [...readFileSync(entry, 'utf8').matchAll(/^(\w+):/gm)].map(([, key]) => key);
    expect(keys.slice(0, 2)).toEqual(['name', 'colour']);
    writeFileSync(entry, `${text}\ncolour: [red]\n`);
    expect(portal('validate', 'catalogue/hardware/buoy.yaml')).toMatchObject({
      status: 1,
      output: expect.stringContaining('colour'),
    });
    expect(portal('schema')).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'catalogue/schema/hardware.json'), 'utf8')).toContain(
      'Colour of its box.',
    );
  });

  it('add a facet and a kind of catalogue: all that is said to follow does, and a field is compared', () => {
    const { status, output } = run('ask.ts');
    expect([status, output]).toEqual([0, expect.stringMatching(/^\{/)]);
    expect(JSON.parse(output)).toEqual({
      values: [
        { id: 'b', label: 'B' },
        { id: 't', label: 'T' },
        { id: 'z', label: 'Z' },
      ],
      counts: [2, 1, 0],
      found: ['bell', 'buoy'],
      address: expect.stringContaining('letter=b'),
      read: { letter: ['b'] },
      near: [{ way: 'without', constraint: 'letter', count: 3 }],
      catalogue: [true, 'https://tern.example/terns'],
      row: ['red', 'blue'],
    });
  });

  it('add a language: one folder, which an instance then speaks', () => {
    office((at) => {
      const site = join(at, 'content/site.yaml');
      writeFileSync(site, readFileSync(site, 'utf8').replace(/^locale: .*$/m, 'locale: qaa'));
    });
    const { output } = portal('verify', '--help');
    expect(output).toMatch(/^⟦.*⟧$/ms);
  });

  it('add a command: a script, a line, its words and its name', () => {
    expect(existsSync(join(folder, 'scripts/hello.ts'))).toBe(true);
    office();
    expect(portal('hello', 'harbour')).toEqual({ status: 0, output: 'Hello, harbour.\n' });
    expect(portal('--help').output).toMatch(/^ {2}hello +says hello$/m);
  });

  it('put another office in the place of this one: nothing of the program changes', () => {
    office();
    const { status, output } = portal('validate');
    expect([status, output]).toEqual([0, expect.stringContaining('Harbour Lab')]);
  });
});
