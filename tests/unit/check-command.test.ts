/** `ospo-portal check`, and the pipelines that call it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { load, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { checkCommand } from '../../src/programs/check/command.ts';
import { COMMANDS } from '../../src/programs/commands/commands.ts';
import { commandEnvironment } from '../support/command-environment.ts';
import { LEAST } from '../support/publiccode-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder('check');
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

async function check(cwd: string, ...words: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await checkCommand(words, {
    cwd,
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

const WRONG = LEAST.replace('type: none', 'type: community');

describe('ospo-portal check', () => {
  it('finds no fault in what has none', async () => {
    const folder = folderWith({ 'publiccode.yml': LEAST, 'README.md': '# Tide' });
    expect(await check(folder)).toEqual({
      code: 0,
      said: 'Checked 1 file: 0 errors, 0 warnings.',
      complaints: '',
    });
    expect(await check(folder, '--format', 'gitlab')).toMatchObject({ code: 0, said: '[]' });
    expect(await check(folder, '--format', 'github')).toMatchObject({ code: 0, said: '' });
    expect(await check(folderWith({}))).toMatchObject({
      code: 0,
      said: 'There is no manifest here.',
    });
  });

  it('names file, line and column, and ends with 1', async () => {
    const folder = folderWith({ 'publiccode.yml': WRONG });
    const line = WRONG.split('\n').indexOf('maintenance:') + 1;
    const message = '`maintenance.contacts` is missing.';
    expect(await check(folder)).toMatchObject({
      code: 1,
      said: `publiccode.yml:${line}:1 error schema/missing ${message}\nChecked 1 file: 1 error, 0 warnings.`,
    });
    const json = await check(folder, '--format', 'json');
    expect([json.code, JSON.parse(json.said)]).toEqual([
      1,
      {
        files: 1,
        errors: 1,
        warnings: 0,
        problems: [
          {
            file: 'publiccode.yml',
            line,
            column: 1,
            severity: 'error',
            code: 'schema/missing',
            message,
          },
        ],
      },
    ]);
    expect((await check(folder, '--format', 'github')).said).toBe(
      `::error file=publiccode.yml,line=${line},col=1,title=schema/missing::${message}`,
    );
    const [issue] = JSON.parse((await check(folder, '--format', 'gitlab')).said) as unknown[];
    expect(issue).toMatchObject({
      description: message,
      severity: 'major',
      location: { path: 'publiccode.yml', lines: { begin: line } },
    });
  });

  it.each([
    [
      '.ohwr.yaml',
      'version: 1.0.0\nname: Tide\nwebsite: https://a.example.org\n',
      1,
      'schema/missing',
    ],
    [
      '.ohwr.yaml',
      'version: 1.0.0\nname: A\ndescription: README.md\nwebsite: https://a.example.org\n',
      3,
      'schema/value',
    ],
    [
      '.ohwr.yaml',
      'version: 1.0.0\nname: A\ndescription: https://a.example.org/a.md\nwebsite: https://a.example.org\nlicenses:\n  - CERN-OHL-S-2.0+\n',
      6,
      'schema/value',
    ],
    ['CITATION.cff', 'cff-version: 1.2.0\nmessage: Cite.\ntitle: Tide\n', 1, 'schema/missing'],
    [
      'codemeta.json',
      '{\n  "@context": "https://w3id.org/codemeta/3.0",\n  "@type": "SoftwareSourceCode",\n  "developmentStatus": "fine"\n}\n',
      4,
      'manifest/value',
    ],
    ['codemeta.json', '{\n  "name": "Tide",\n}\n', 3, 'json/syntax'],
    ['okh.yml', 'title: Lathe\nlicense:\n  hardware: MIT\n', 1, 'schema/missing'],
    [
      'okh.toml',
      'okhv = "2.4"\nname = "Lathe"\nrepo = "here"\nversion = "1"\nlicense = "MIT"\nlicensor = "Lab"\nfunction = "Turns."\n',
      3,
      'schema/value',
    ],
    ['okh.toml', 'okhv = "2.4"\nname = Lathe\n', 2, 'toml/syntax'],
  ])('names the line in %s (case %#)', async (name, text, line, code) => {
    const { said, code: exit } = await check(folderWith({ [name]: text }), '--format', 'json');
    const { problems } = JSON.parse(said) as { problems: unknown[] };
    expect(problems).toContainEqual(expect.objectContaining({ file: name, line, code }));
    expect(exit).toBe(1);
  });

  it('warns of what is still taken', async () => {
    const old = LEAST.replace('"0.7"', '"0.2"').replace(
      'name: Tide',
      'name: Tide\ninputTypes: [text/plain]',
    );
    const { code, said } = await check(folderWith({ 'publiccode.yml': old }));
    expect(code).toBe(0);
    expect(said).toContain('publiccode.yml:1:1 warning schema/deprecated');
    expect(said).toContain('publiccode.yml:3:1 warning schema/deprecated');
  });

  it('takes single files, and refuses what is no manifest or not there', async () => {
    const folder = folderWith({ 'publiccode.yml': WRONG, 'codemeta.json': '{', 'a.txt': '' });
    expect((await check(folder, 'codemeta.json')).said).not.toContain('publiccode.yml');
    expect((await check(folder, 'a.txt')).code).toBe(2);
    expect((await check(folder, 'none.yml')).code).toBe(2);
    expect((await check(folder, '--format', 'xml')).code).toBe(2);
  });

  it('is not stopped by what is no text', async () => {
    const bytes = new Uint8Array([0x6e, 0xff, 0xfe, 0x00]);
    const { code, said } = await check(folderWith({ 'publiccode.yml': bytes }));
    expect(code).toBe(1);
    expect(said).toContain('publiccode.yml:1:2 error file/encoding');
  });

  it('runs where there is no instance', () => {
    const cwd = folderWith({ 'publiccode.yml': WRONG });
    const words = [resolve('bin/ospo-portal.js'), 'check'];
    const options = { cwd, env: commandEnvironment, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, words, options);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^publiccode\.yml:\d+:1 error schema\/missing/);
  }, 60_000);
});

describe('the pipelines of others', () => {
  it('call the command from the component of GitLab', () => {
    const [spec, jobs] = loadAll(readFileSync('templates/check.yml', 'utf8')) as [
      { spec: { inputs: Record<string, unknown> } },
      { manifests: { script: string[]; artifacts: { reports: { codequality: string } } } },
    ];
    const script = jobs.manifests.script.join('\n');
    const used = [...JSON.stringify(jobs).matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(
      ([, name]) => name,
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(spec.spec.inputs)));
    expect(script).toContain('ospo-portal check --format gitlab');
    expect(script).toContain(`> ${jobs.manifests.artifacts.reports.codequality}`);
    expect(COMMANDS).toHaveProperty('check');
  });

  it('call it from the action of GitHub, without an input in the script', () => {
    const { runs, inputs } = load(readFileSync('actions/check/action.yml', 'utf8')) as {
      runs: { using: string; steps: { run: string; env?: Record<string, string> }[] };
      inputs: Record<string, unknown>;
    };
    expect(runs.using).toBe('composite');
    const scripts = runs.steps.map(({ run }) => run).join('\n');
    expect(scripts).not.toContain('${{');
    expect(scripts).toContain('bin/ospo-portal.js" check --format github "$FOLDER"');
    expect(Object.keys(inputs)).toEqual(['folder']);
    expect(existsSync('actions/check/../../bin/ospo-portal.js')).toBe(true);
  });
});
