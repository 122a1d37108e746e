import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { coresAmong, edgeFilesAmong, readEdges } from '../../src/manifests/edges/read.ts';
import { repositoryTarget } from '../../src/manifests/edges/targets.ts';
import { edgesSchema } from '../../src/schemas/edges.ts';

const BASE = 'https://forge.example/tide/gauge';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/edges/${name}`, import.meta.url), 'utf8');
}

/** What one file says, without what names it. */
function read(file: string, text: string | null = fixture(file)) {
  const [edges] = readEdges({ [file]: text }, BASE);
  expect(edgesSchema.safeParse({ commit: 'c0ffee0', files: edges ? [edges] : [] }).success).toBe(
    true,
  );
  return edges;
}

describe('what files say a repository is made of', () => {
  it('reads the addresses of submodules in every spelling of git', () => {
    expect(read('.gitmodules', fixture('gitmodules'))).toEqual({
      from: 'gitmodules',
      file: '.gitmodules',
      needs: [
        'https://forge.example/tide/pulse-cores',
        'https://forge.example/tide/serial-core',
        'https://forge.example/tide/gauge-driver',
        'https://forge.example/time/clock-core',
        'https://forge.example/time/old-core',
        'https://forge.example/time/mirror-core',
      ],
    });
  });

  it('reads what Manifest.py writes out, in every branch, and leaves what it computes', () => {
    expect(read('Manifest.py')).toEqual({
      from: 'hdlmake',
      file: 'Manifest.py',
      needs: [
        'https://forge.example/tide/pulse-cores',
        'https://forge.example/tide/serial-core',
        'https://forge.example/time/clock-core',
        'https://forge.example/tide/altera-core',
      ],
    });
  });

  it('reads cores of FuseSoC without versions and conditions', () => {
    expect(read('gauge.core')).toEqual({
      from: 'fusesoc',
      file: 'gauge.core',
      names: ['fusesoc:tide:gauge:levels', 'fusesoc:tide:interface:levels'],
      needs: [
        'fusesoc:tide:cores:pulse',
        'fusesoc:tide:cores:serial',
        'fusesoc:::clock-1.3',
        'fusesoc:tide:test:bench',
      ],
    });
  });

  it('reads Bender.yml', () => {
    expect(read('Bender.yml')).toEqual({
      from: 'bender',
      file: 'Bender.yml',
      names: ['bender:tide_gauge'],
      needs: ['https://forge.example/tide/pulse-cores', 'bender:serial_core'],
    });
  });

  it('reads what CMake finds and fetches, neither comments, texts nor variables', () => {
    expect(read('CMakeLists.txt')).toEqual({
      from: 'cmake',
      file: 'CMakeLists.txt',
      names: ['cmake:TideGauge'],
      needs: [
        'cmake:Levels',
        'cmake:Threads',
        'cmake:Clock',
        'https://forge.example/tide/serial-core',
      ],
    });
  });

  it('tells in pyproject.toml what is needed, optional, and a tool', () => {
    expect(read('pyproject.toml')).toEqual({
      from: 'pyproject',
      file: 'pyproject.toml',
      names: ['pkg:pypi/tide-gauge-tools'],
      needs: ['pkg:pypi/tide-levels', 'https://forge.example/tide/gauge-driver', 'pkg:pypi/numpy'],
      options: ['pkg:pypi/matplotlib'],
      tools: ['pkg:pypi/setuptools', 'pkg:pypi/pytest'],
    });
  });

  it('tells the same of Poetry', () => {
    const text = `[tool.poetry]\nname = "gauge"\n[tool.poetry.dependencies]\npython = "^3.9"
      levels = "2"\nplot = { version = "1", optional = true }\nown = { path = "../own" }
      [tool.poetry.group.dev.dependencies]\npytest = "8"`.replaceAll(/^ +/gm, '');
    expect(read('pyproject.toml', text)).toMatchObject({
      names: ['pkg:pypi/gauge'],
      needs: ['pkg:pypi/levels'],
      options: ['pkg:pypi/plot'],
      tools: ['pkg:pypi/pytest'],
    });
  });

  it('reads Cargo.toml', () => {
    expect(read('Cargo.toml')).toEqual({
      from: 'cargo',
      file: 'Cargo.toml',
      names: ['pkg:cargo/tide-gauge'],
      needs: ['pkg:cargo/levels', 'https://forge.example/tide/serial-core', 'pkg:cargo/nix'],
      options: ['pkg:cargo/tide-clock'],
      tools: ['pkg:cargo/proptest'],
    });
  });

  it('reads package.json; the name of a private package is nobody else’s', () => {
    const text = fixture('npm-package.json');
    expect(read('package.json', text)).toEqual({
      from: 'npm',
      file: 'package.json',
      names: ['pkg:npm/%40tide/gauge'],
      needs: [
        'pkg:npm/%40tide/levels',
        'https://forge.example/tide/gauge-driver',
        'https://github.com/tide/clock',
        'pkg:npm/%40tide/serial',
      ],
      options: ['pkg:npm/fsevents'],
      tools: ['pkg:npm/vitest'],
    });
    expect(read('package.json', text.replace('{', '{ "private": true,'))).not.toHaveProperty(
      'names',
    );
  });

  it("reads GitHub's dependency graph without the repository itself and without actions", () => {
    const graph: unknown = JSON.parse(fixture('sbom.json'));
    expect(readEdges({}, 'https://github.com/tide/gauge', graph)).toEqual([
      { from: 'sbom', needs: ['pkg:pypi/tide-levels'] },
    ]);
    for (const other of [null, [], { sbom: 7 }, { sbom: { packages: 'none' } }, { message: 'No' }])
      expect(readEdges({}, BASE, other)).toEqual([]);
  });

  it('says of a file that cannot be read just that', () => {
    for (const [file, text] of [
      ['package.json', 'not { json'],
      ['package.json', '[]'],
      ['package.json', '{"name":"a"}'.padEnd(10 * 1024 * 1024)],
      ['Cargo.toml', '= = ='],
      ['Bender.yml', 'one\0two: 3'],
      ['gauge.core', '[main]\nname = CAPI 1'],
      ['.gitmodules', null],
    ] as const)
      expect(read(file, text)).toEqual({ from: expect.any(String), file, unread: true });
  });

  it('knows the files by their names at the root', () => {
    const names = ['README.md', 'b.core', 'a.core', '.core', 'package.json', 'x/.gitmodules'];
    expect(edgeFilesAmong(names)).toEqual(['package.json', 'a.core', 'b.core']);
    expect(edgeFilesAmong(['hdl', 'top'])).toEqual(['hdl/Manifest.py']);
    const many = Array.from({ length: 1_000 }, (_, index) => `c${index}.core`);
    expect(coresAmong(many).length).toBeLessThan(30);
    expect(
      readEdges(Object.fromEntries(many.map((name) => [name, 'CAPI=2:\nname: a:b:c'])), BASE)
        .length,
    ).toBeLessThan(30);
  });
});

describe('addresses in files', () => {
  it.each([
    ['../pulse.git', 'https://forge.example/tide/pulse'],
    ['../../time/clock', 'https://forge.example/time/clock'],
    ['./part', 'https://forge.example/tide/gauge/part'],
    ['../../../../etc/passwd', undefined],
    ['../..', undefined],
    ['javascript:alert(1)//forge.example/a/b', undefined],
    ['data:text/html,<script>', undefined],
    ['file:///etc/passwd', undefined],
    ['ext::sh -c touch% taken', undefined],
    ['/srv/git/tide.git', undefined],
    ['https://user:secret@forge.example/tide/pulse', undefined],
    ['https://localhost/tide/pulse', undefined],
    ['-u./payload', undefined],
    ['', undefined],
    ['https://forge.example/' + 'a'.repeat(2_000), undefined],
    ['https://forge.example/tide/pu\u202Else', undefined],
  ])('%j leads to %j', (text, target) => {
    expect(repositoryTarget(text, BASE)).toBe(target);
  });
});
