import { describe, expect, it } from 'vitest';

import { readEdges } from '../../src/manifests/edges/read.ts';
import { edgesSchema, MOST_TARGETS } from '../../src/schemas/edges.ts';

function read(file: string, text: string) {
  const files = readEdges({ [file]: text }, 'https://forge.example/tide/gauge');
  expect(edgesSchema.safeParse({ commit: 'c0ffee0', files }).success).toBe(true);
  return files[0];
}

describe('hostile files', () => {
  const deep = 200_000;
  it.each([
    ['.gitmodules', `[submodule "a"]\n${'url = ../a\\\n'.repeat(50_000)}`],
    ['.gitmodules', '[submodule "'.repeat(80_000)],
    ['Manifest.py', `modules = ${'{"git": ['.repeat(50_000)}`],
    ['Manifest.py', `modules = {"git": ${'('.repeat(deep)}`],
    ['Manifest.py', '"""'.repeat(300_000)],
    ['Manifest.py', 'modules = {"git": "a'],
    ['CMakeLists.txt', 'find_package('.repeat(70_000)],
    ['CMakeLists.txt', `x${'('.repeat(deep)}`],
    ['CMakeLists.txt', '#[['.repeat(300_000)],
    ['CMakeLists.txt', 'f("'.repeat(300_000)],
    ['CMakeLists.txt', 'f([['.repeat(200_000)],
    ['CMakeLists.txt', `f(${'[='.repeat(300_000)}`],
    ['CMakeLists.txt', '#[=\n'.repeat(200_000)],
    ['package.json', `{"dependencies":${'{"a":'.repeat(deep)}`],
    ['package.json', `{"dependencies":${'['.repeat(deep)}`],
    ['package.json', '{"name":7,"dependencies":["a"],"devDependencies":{"__proto__":"1","a":{}}}'],
    ['Cargo.toml', `a = ${'['.repeat(deep)}`],
    ['Cargo.toml', 'package = 3\ndependencies = "all"\ntarget = [1, 2]'],
    [
      'pyproject.toml',
      '[project]\nname = ["a"]\ndependencies = { a = 1 }\noptional-dependencies = 4',
    ],
    ['pyproject.toml', `[project]\ndependencies = ["${' '.repeat(100_000)}x"]`],
    ['Bender.yml', 'package: [1]\ndependencies: text'],
    ['Bender.yml', `dependencies: ${'['.repeat(deep)}`],
    ['Bender.yml', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ndependencies: *c'],
    ['gauge.core', 'CAPI=2:\nname: 4\nfilesets: {a: {depend: {b: c}}, d: 7}'],
    ['gauge.core', `CAPI=2:\nfilesets: {a: {depend: ["${'(? '.repeat(50_000)}"]}}`],
  ])('%s %#: is read or left within two seconds', (file, text) => {
    const start = performance.now();
    const edges = read(file, text);
    expect(edges?.file).toBe(file);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('keeps some of a huge list, and counts the rest', () => {
    const names = Array.from({ length: 3_000 }, (_, index) => [`package-${index}`, '1']);
    const text = JSON.stringify({ dependencies: Object.fromEntries(names) as object });
    const edges = read('package.json', text);
    expect(edges?.needs).toHaveLength(MOST_TARGETS);
    expect(edges?.left).toBe(3_000 - MOST_TARGETS);
  });
});
