/** Files as people write them: what is read of an unusual spelling, and what is left. */
import { describe, expect, it } from 'vitest';

import { readEdges } from '../../src/manifests/edges/read.ts';
import { repositoryTarget } from '../../src/manifests/edges/targets.ts';

const BASE = 'https://forge.example/tide/gauge';
const CLOCK = 'https://forge.example/time/clock';

function needsOf(file: string, text: string) {
  const [edges] = readEdges({ [file]: text }, BASE);
  return edges && 'needs' in edges ? edges.needs : undefined;
}

describe('Manifest.py', () => {
  const manifest = (value: string) => needsOf('Manifest.py', `modules = ${value}`);

  it.each([
    ['a comment that ends the file', `{"git": "${CLOCK}"} # last`, [CLOCK]],
    ['a line that goes on behind a backslash', `{"git": \\\n "${CLOCK}"}`, [CLOCK]],
    ['an escaped sign', `{"git": "${CLOCK.replace('/time', String.raw`/\time`)}"}`, [CLOCK]],
    ['a raw text', `{"git": r"${CLOCK}"}`, [CLOCK]],
    ['texts of three quotes over lines', `{"git": """${CLOCK}"""}`, [CLOCK]],
    ['a branch and a commit', `{"git": ["${CLOCK}::main", "${CLOCK}@@c0ffee"]}`, [CLOCK]],
    ['a text that is computed', `{"git": f"${CLOCK}"}`, undefined],
    ['a text without an end', `{"git": "${CLOCK}\n"}`, undefined],
    ['a raw text without an end', `{"git": r"${CLOCK}\\`, undefined],
    ['a text alone', `"${CLOCK}"`, undefined],
    ['texts beside each other', `"${CLOCK}" "s"`, undefined],
    ['a name alone', 'others', undefined],
  ])('with %s', (_, value, needs) => {
    expect(manifest(value)).toEqual(needs);
  });
});

describe('CMakeLists.txt', () => {
  it.each([
    ['a name of package with an escaped sign', String.raw`find_package(Le\ vels)`, undefined],
    ['a text with an escaped quote', String.raw`message("\"") find_package(A)`, ['cmake:A']],
    ['a text without an end', 'find_package(A) message("', ['cmake:A']],
    ['brackets within brackets', 'if((A) OR (B)) find_package(C)', ['cmake:C']],
    [
      'what looks like a command within the words of another',
      'if((A) OR find_package(B))',
      undefined,
    ],
    ['a comment over lines', '#[[\nfind_package(A)\n]]\nfind_package(B)', ['cmake:B']],
    ['a comment within the words', 'find_package(# which\nA)', ['cmake:A']],
    ['a comment that ends the file', 'find_package(A) # B', ['cmake:A']],
    ['nothing behind the key of the address', 'FetchContent_Declare(a GIT_REPOSITORY)', undefined],
    ['no address', 'FetchContent_Declare(a URL x.zip)', undefined],
    ['no word', 'find_package()', undefined],
    ['words without an end', 'find_package(A', undefined],
  ])('with %s', (_, text, needs) => {
    expect(needsOf('CMakeLists.txt', text)).toEqual(needs);
  });
});

describe('.gitmodules', () => {
  const module = (url: string) => needsOf('.gitmodules', `[submodule "clock"]\n\turl = ${url}\n`);

  it.each([
    ['quotes', `"${CLOCK}"`, [CLOCK]],
    ['a comment', `${CLOCK} # the old one`, [CLOCK]],
    ['a comment of the other kind', `${CLOCK} ; the old one`, [CLOCK]],
    ['a line that goes on', CLOCK.replace('/time', '/\\\ntime'), [CLOCK]],
    ['an escaped quote', String.raw`"../a\"b"`, ['https://forge.example/tide/a%22b']],
    ['an escape of nothing', '\\', undefined],
    ['the key of another section', `\n[core]\nurl = ${CLOCK}`, undefined],
  ])('with %s', (_, url, needs) => {
    expect(module(url)).toEqual(needs);
  });
});

describe('package.json', () => {
  it.each([
    ['a version', '^1.0.0', ['pkg:npm/clock']],
    ['a repository in short', 'time/clock#main', ['https://github.com/time/clock']],
    ['a repository with a commit', `git+${CLOCK}.git#c0ffee`, [CLOCK]],
    ['the archive of a release', 'https://files.example/clock.tgz', undefined],
    ['a folder', 'file:../clock', undefined],
    ['no text', {}, undefined],
  ])('with %s', (_, spec, needs) => {
    expect(needsOf('package.json', JSON.stringify({ dependencies: { clock: spec } }))).toEqual(
      needs,
    );
  });

  it('leaves a name that no registry takes', () => {
    expect(needsOf('package.json', '{"dependencies": {"not a name": "1"}}')).toBeUndefined();
  });
});

describe('pyproject.toml', () => {
  it.each([
    ['a version', 'dependencies = ["clock>=1; python_version > \'3\'"]', ['pkg:pypi/clock']],
    ['a tag', `dependencies = ["clock @ git+${CLOCK}.git@v1"]`, [CLOCK]],
    ['an archive', 'dependencies = ["clock @ https://files.example/c.zip"]', ['pkg:pypi/clock']],
    ['what is no list', 'dependencies = "clock"', undefined],
    ['what is no text', 'dependencies = [1]', undefined],
  ])('with %s', (_, rows, needs) => {
    expect(needsOf('pyproject.toml', `[project]\n${rows}\n`)).toEqual(needs);
  });

  it('reads the repository of a dependency of Poetry', () => {
    const text = `[tool.poetry.dependencies]\nclock = { git = "${CLOCK}.git", tag = "v1" }\n`;
    expect(needsOf('pyproject.toml', text)).toEqual([CLOCK]);
  });
});

describe('a core of FuseSoC', () => {
  it.each([
    ['a comparison', '>=time:lib:clock:1.0', ['fusesoc:time:lib:clock']],
    ['a name alone', 'clock', ['fusesoc:::clock']],
    ['a comparison with nothing', '>=', undefined],
    ['no name behind the library', 'time:lib', undefined],
  ])('with %s', (_, depend, needs) => {
    const text = `CAPI=2:\nname: tide:gauge:top\nfilesets:\n  rtl:\n    depend: ['${depend}']\n`;
    expect(needsOf('top.core', text)).toEqual(needs);
  });
});

it('knows no relative address where it does not know the repository of the file', () => {
  expect(repositoryTarget('../clock')).toBeUndefined();
  expect(repositoryTarget(CLOCK)).toBe(CLOCK);
});
