/** The commands that write entries, on a copy of a small instance. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { importCommand, type ImportContext } from '../../src/programs/entry/import-command.ts';
import { newCommand } from '../../src/programs/entry/new-command.ts';
import { mapValues } from '../../src/lib/records.ts';
import { PROVIDER_FACTORIES } from '../../src/refresh/forges/forges.ts';
import { LIMITS, type ReadingOutcome, type Wanted } from '../../src/refresh/provider.ts';
import { validateCommand } from '../../src/instance/validate/command.ts';
import { runCommand } from '../support/run-command.ts';
import { commandInstance } from '../support/command-instance.ts';

const { at, read, output, context } = commandInstance();

/** A forge that answers with these files, or not at all. */
function importContext(manifests?: Record<string, string>, fails = false): ImportContext {
  const outcome = (wanted: Wanted): ReadingOutcome =>
    fails
      ? {
          kind: 'failed',
          wanted,
          failure: { reason: 'unreachable', cause: { code: 'git-unreachable' } },
        }
      : {
          kind: 'read',
          wanted,
          reading: {
            source: 'git',
            facts: { description: 'Reads gauges.' },
            looked: [],
            manifests,
          },
        };
  const provider = () => ({
    async *read(wanted: readonly Wanted[]) {
      await Promise.resolve();
      for (const one of wanted) yield outcome(one);
    },
  });
  const providers = mapValues(PROVIDER_FACTORIES, () => provider);
  const tools = {
    fetch,
    clock: { now: () => new Date(0), sleep: () => Promise.resolve() },
    limits: LIMITS,
    signal: new AbortController().signal,
    warn: () => undefined,
    fault: () => undefined,
  };
  return { ...context(), reader: () => ({ forges: [], providers, tools }) };
}

const filesOf = (kind: string) => readdirSync(at('catalogue', kind));

describe('npm run import', () => {
  const url = 'https://gitlab.com/team/gauge-reader';
  const manifests = {
    'CITATION.cff': 'title: Gauge Reader\nlicense: MIT\nauthors: [{ family-names: Doe }]\n',
  };

  it('writes a valid entry from a repository, and says where each value comes from', async () => {
    const words = [url, '--kind', 'software'];
    expect(await importCommand(words, importContext(manifests)), output()).toBe(0);
    expect(read('catalogue/software/gauge-reader.yaml')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schema/software.json
      # Begun from https://gitlab.com/team/gauge-reader. Check each value, and remove the comments.
      # From CITATION.cff: title. Is this what people call it?
      name: Gauge Reader
      # From gitlab.com: description. Does it say in one plain sentence what it is and what it does?
      summary: Reads gauges.
      licenses:
        # From CITATION.cff: license. Does it hold for all software?
        software: MIT
      repositories:
        - https://gitlab.com/team/gauge-reader
      # Missing: organisations. Ids of catalogue/vocabularies/organisations.yaml.
      # Missing: topics. Ids of catalogue/vocabularies/topics.yaml.
      "
    `);
    expect(output()).toMatch(/summary +Reads gauges\. +gitlab\.com: description/);
    expect(output()).toMatch(/CITATION\.cff: authors\.0 +The catalogue names no people/);
    expect(output()).toMatch(/Missing:\n {2}organisations/);
    const validated = ['catalogue/software/gauge-reader.yaml'];
    const report = await runCommand(validateCommand, validated, {
      folder: at(),
      cwd: at(),
      now: () => 0,
    });
    expect(report.exitCode, report.output).toBe(0);
    expect(filesOf('software').filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  });

  it('never overwrites unless it is told to', async () => {
    const words = [url, '--kind', 'software'];
    await importCommand(words, importContext(manifests));
    writeFileSync(at('catalogue/software/gauge-reader.yaml'), 'name: Mine\n');
    expect(await importCommand(words, importContext(manifests))).toBe(1);
    expect(read('catalogue/software/gauge-reader.yaml')).toBe('name: Mine\n');
    expect(await importCommand([...words, '--force'], importContext(manifests)), output()).toBe(0);
    expect(read('catalogue/software/gauge-reader.yaml')).toContain('Gauge Reader');
  });

  it('prints and writes nothing with --dry-run', async () => {
    const before = filesOf('software');
    const words = [url, '--kind', 'software', '--dry-run'];
    expect(await importCommand(words, importContext(manifests))).toBe(0);
    expect(output()).toContain('name: Gauge Reader');
    expect(filesOf('software')).toEqual(before);
  });

  it.each<[what: string, words: string[], says: RegExp, code: number]>([
    ['no kind', [url], /--kind/, 2],
    ['a wrong kind', [url, '--kind', 'firmware'], /--kind firmware/, 2],
    ['a wrong id', [url, '--id', 'A B'], /--id A B/, 2],
    ['no source', [], /Usage/, 2],
    ['no such file', ['nothing.json'], /cannot be read/, 2],
    ['what is no file', ['/dev/zero'], /is no file/, 2],
    ['a file that says nothing', ['empty.json', '--kind', 'software'], /says nothing of which/, 2],
    ['an unknown option', [url, '--all'], /Usage/, 2],
  ])('refuses %s', async (_, words, says, code) => {
    writeFileSync(at('empty.json'), '{}');
    expect(await importCommand(words, importContext(manifests))).toBe(code);
    expect(output()).toMatch(says);
  });

  it('says why a repository cannot be read', async () => {
    expect(await importCommand([url], importContext({}, true))).toBe(2);
    expect(output()).toMatch(/could not be read\. git could not reach the repository\./);
  });

  it('says what is missing of a file, and takes the repository from a flag', async () => {
    writeFileSync(at('package.json'), '{ "name": "gauge-tool", "license": "MIT" }');
    expect(await importCommand(['package.json'], importContext())).toBe(1);
    expect(output()).toMatch(/entry\/no-source/);
    const words = ['package.json', '--repository', 'https://gitlab.com/team/gauge-tool'];
    expect(await importCommand(words, importContext()), output()).toBe(0);
    expect(existsSync(at('catalogue/software/gauge-tool.yaml'))).toBe(true);
  });
});

describe('npm run new', () => {
  const flags = [
    '--kind',
    'hardware',
    '--name',
    'Tide Bell',
    '--repository',
    'https://gitlab.com/team/bell',
  ];

  it('takes flags, and the id from the name', async () => {
    const words = [...flags, '--license', 'CERN-OHL-W-2.0'];
    expect(await newCommand(words, context()), output()).toBe(0);
    expect(read('catalogue/hardware/tide-bell.yaml')).toBe(
      [
        '# yaml-language-server: $schema=../schema/hardware.json',
        'name: Tide Bell',
        'licenses:',
        '  hardware: CERN-OHL-W-2.0',
        'repositories:',
        '  - https://gitlab.com/team/bell',
        '',
      ].join('\n'),
    );
  });

  it('asks for what is not given, again when an answer is wrong', async () => {
    const answers = [
      'boat',
      'software',
      'Tide Bell',
      '',
      'https://gitlab.com/team/bell',
      '',
      'GPL3',
      'MIT',
      '',
      '',
      '',
    ];
    const ask = () => Promise.resolve(answers.shift() ?? '');
    expect(await newCommand([], { ...context(), ask }), output()).toBe(0);
    expect(read('catalogue/software/tide-bell.yaml')).toContain('software: MIT');
    expect(answers).toEqual([]);
  });

  it('names the kinds of the catalogue and those that the office looks for, and takes any', async () => {
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve('');
    };
    const first = async () => {
      await newCommand([], { ...context(), ask });
      return asked.splice(0)[0];
    };
    expect(await first()).toContain(': hardware, gateware, software, documentation?');
    for (const kind of ['hardware', 'gateware']) rmSync(at('catalogue', kind), { recursive: true });
    expect(await first()).toContain(': software, documentation?');
    const site = read('content/site.yaml').replace(/^ +kinds: .+\n/m, '');
    writeFileSync(at('content/site.yaml'), site);
    expect(await first()).toBe('What is it: software? [software] ');
    expect(await newCommand([...flags, '--dry-run'], context())).toBe(0);
  });

  it.each<[what: string, words: string[], says: RegExp]>([
    ['a required field', ['--kind', 'software'], /--name/],
    ['a known topic', [...flags, '--topics', 'nonsense'], /no "nonsense"/],
    ['an SPDX expression', [...flags, '--license', 'GPL3'], /--license GPL3/],
  ])('wants %s', async (_, words, says) => {
    expect(await newCommand(words, context())).toBe(2);
    expect(output()).toMatch(says);
  });
});
