/** What the package managers of Python and Rust are told: names, needs, options and tools. */
import { describe, expect, it } from 'vitest';

import { CLOCK, edgesOf, names, needs, options, tools } from './edges-setup.ts';

// https://packaging.python.org/en/latest/specifications/
describe('pyproject.toml', () => {
  const project = (requirement: string) =>
    edgesOf('pyproject.toml', `[project]\ndependencies = [${JSON.stringify(requirement)}]\n`);
  it.each<[requirement: string, found: object]>([
    ['Time._-Clock2', needs('pkg:pypi/time-clock2')],
    [' clock [fast,safe] >= 1, != 1.5', needs('pkg:pypi/clock')],
    ['clock(>=1)', needs('pkg:pypi/clock')],
    ['clock; os_name == "nt"', needs('pkg:pypi/clock')],
    [`clock[fast] @ git+${CLOCK}.git@v1#subdirectory=a`, needs(CLOCK)],
    ['clock @ git+ssh://git@forge.example/time/clock.git', needs(CLOCK)],
    [`clock@git+${CLOCK} ; os_name == "nt"`, needs(CLOCK)],
    ['clock @ file:///srv/clock', needs('pkg:pypi/clock')],
    ['[fast]', {}],
    ['-clock', {}],
    ['', {}],
  ])('with %j', (requirement, found) => {
    expect(project(requirement)).toEqual(found);
  });

  const poetry = '[tool.poetry]\nname = "Gauge"\n';
  it.each<[what: string, text: string, found: object]>([
    ['two names', `[project]\nname = "tide.gauge"\n${poetry}`, names('pkg:pypi/tide-gauge')],
    ['the name of Poetry', poetry, names('pkg:pypi/gauge')],
    ['a name that is none', '[project]\nname = 1\n', {}],
    [
      'extras',
      '[project.optional-dependencies]\na = ["x"]\nb = ["y", "x"]\n',
      options('pkg:pypi/x', 'pkg:pypi/y'),
    ],
    ['its own build', '[build-system]\nrequires = ["x>=1"]\n', tools('pkg:pypi/x')],
    [
      'groups',
      '[dependency-groups]\na = ["x", {include-group = "b"}]\nb = ["y"]\n',
      tools('pkg:pypi/x', 'pkg:pypi/y'),
    ],
    [
      'Python itself',
      '[tool.poetry.dependencies]\nPython = "^3.9"\nx = "1"\n',
      needs('pkg:pypi/x'),
    ],
    ['a folder', '[tool.poetry.dependencies]\nx = {path = "../x"}\n', {}],
    [
      'what may be missing',
      '[tool.poetry.dependencies]\nx = {version = "1", optional = true}\ny = {version = "1", optional = false}\n',
      { ...needs('pkg:pypi/y'), ...options('pkg:pypi/x') },
    ],
    ['old tools of Poetry', '[tool.poetry.dev-dependencies]\nx = "1"\n', tools('pkg:pypi/x')],
    [
      'groups of Poetry',
      `[tool.poetry.group.a.dependencies]\nx = {git = "${CLOCK}.git"}\n[tool.poetry.group.b.dependencies]\ny = "1"\n`,
      tools(CLOCK, 'pkg:pypi/y'),
    ],
  ])('with %s', (_, text, found) => {
    expect(edgesOf('pyproject.toml', text)).toEqual(found);
  });
});

// https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
describe('Cargo.toml', () => {
  it.each<[what: string, text: string, found: object]>([
    ['a name', '[package]\nname = "tide_gauge"\n', names('pkg:cargo/tide_gauge')],
    ['a name that is published nowhere', '[package]\nname = "gauge"\npublish = false\n', {}],
    [
      'a name for some registries',
      '[package]\nname = "gauge"\npublish = ["own"]\n',
      names('pkg:cargo/gauge'),
    ],
    [
      'versions',
      '[dependencies]\nclock = "1"\npulse = {version = "2"}\n',
      needs('pkg:cargo/clock', 'pkg:cargo/pulse'),
    ],
    [
      'another name for it',
      '[dependencies]\nclock = {package = "time-clock", version = "1"}\n',
      needs('pkg:cargo/time-clock'),
    ],
    [
      'a repository',
      `[dependencies]\nclock = {git = "${CLOCK}.git", branch = "main"}\n`,
      needs(CLOCK),
    ],
    ['a folder', '[dependencies]\nclock = {path = "../clock"}\n', {}],
    [
      'a folder that is published',
      '[dependencies]\nclock = {path = "../clock", version = "1"}\n',
      needs('pkg:cargo/clock'),
    ],
    [
      'what may be missing',
      '[dependencies]\nclock = {version = "1", optional = true}\n',
      options('pkg:cargo/clock'),
    ],
    [
      'tests and builds',
      '[dev-dependencies]\na = "1"\n[build-dependencies]\nb = "1"\n',
      tools('pkg:cargo/a', 'pkg:cargo/b'),
    ],
    [
      'one system',
      '[target.\'cfg(unix)\'.dependencies]\na = "1"\n[target.x86_64-pc-windows-gnu.dev-dependencies]\nb = "1"\n',
      { ...needs('pkg:cargo/a'), ...tools('pkg:cargo/b') },
    ],
    ['a workspace', '[workspace.dependencies]\na = "1"\n', needs('pkg:cargo/a')],
    ['what is inherited', '[dependencies]\na = {workspace = true}\n', needs('pkg:cargo/a')],
  ])('with %s', (_, text, found) => {
    expect(edgesOf('Cargo.toml', text)).toEqual(found);
  });
});
