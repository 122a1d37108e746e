/** What npm, Bender and GitHub are told: by which name others need a repository, what it needs, may use, and is built with. */
import { describe, expect, it } from 'vitest';

import { readEdges } from '../../src/manifests/edges/read.ts';
import { MOST_TARGETS } from '../../src/schemas/edges.ts';
import { BASE, CLOCK, edgesOf, names, needs, options, tools } from './edges-setup.ts';

// https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
describe('package.json', () => {
  const spec = (text: string) =>
    edgesOf('package.json', JSON.stringify({ dependencies: { clock: text } }));
  it.each<[spec: string, found: object]>([
    ['', needs('pkg:npm/clock')],
    ['latest', needs('pkg:npm/clock')],
    ['>=1 <2 || 3.x', needs('pkg:npm/clock')],
    ['npm:@time/clock@^1', needs('pkg:npm/%40time/clock')],
    ['npm:watch', needs('pkg:npm/watch')],
    ['time/clock', needs('https://github.com/time/clock')],
    ['github:time/clock#semver:^1', needs('https://github.com/time/clock')],
    ['gitlab:time/clock', needs('https://gitlab.com/time/clock')],
    ['bitbucket:time/clock', needs('https://bitbucket.org/time/clock')],
    ['git://forge.example/time/clock.git', needs(CLOCK)],
    ['git+ssh://git@forge.example:2222/time/clock.git#v1', needs(CLOCK)],
    ['git@forge.example:time/clock.git', needs(CLOCK)],
    ['git+file:///srv/clock', {}],
    ['https://files.example/clock.tgz', {}],
    ['http://files.example/clock.tgz', {}],
    ['workspace:*', {}],
    ['link:../clock', {}],
    ['portal:../clock', {}],
  ])('with the version %j', (text, found) => {
    expect(spec(text)).toEqual(found);
  });

  it.each<[what: string, manifest: object, found: object]>([
    ['a name', { name: '@tide/gauge_2.x' }, names('pkg:npm/%40tide/gauge_2.x')],
    ['a private name', { name: 'gauge', private: true }, {}],
    ['a private name in a text', { name: 'gauge', private: 'true' }, {}],
    [
      'a name that is said not to be private',
      { name: 'gauge', private: false },
      names('pkg:npm/gauge'),
    ],
    ['no name', { name: ['gauge'] }, {}],
    ['peers', { peerDependencies: { clock: '1' } }, needs('pkg:npm/clock')],
    ['what may be missing', { optionalDependencies: { clock: '1' } }, options('pkg:npm/clock')],
    ['what it is built with', { devDependencies: { clock: '1' } }, tools('pkg:npm/clock')],
    ['lists in place of mappings', { dependencies: ['clock'], devDependencies: 'clock' }, {}],
  ])('with %s', (_, manifest, found) => {
    expect(edgesOf('package.json', JSON.stringify(manifest))).toEqual(found);
  });
});

// https://github.com/pulp-platform/bender#manifest-format-benderyml
describe('Bender.yml', () => {
  it.each<[what: string, text: string, found: object]>([
    ['a name', 'package: { name: tide_gauge }', names('bender:tide_gauge')],
    ['no name', 'package: { authors: [A] }', {}],
    ['versions', 'dependencies: { a: "1.0", b: { version: 2 } }', needs('bender:a', 'bender:b')],
    [
      'a repository and its version',
      `dependencies: { clock: { git: "${CLOCK}.git", version: 1 } }`,
      needs(CLOCK),
    ],
    [
      'a repository beside',
      'dependencies: { clock: { git: "../../time/clock.git" } }',
      needs(CLOCK),
    ],
    ['a folder', 'dependencies: { a: { path: deps/a } }', {}],
  ])('with %s', (_, text, found) => {
    expect(edgesOf('Bender.yml', text)).toEqual(found);
  });
});

// https://docs.github.com/en/rest/dependency-graph/sboms
describe("GitHub's dependency graph", () => {
  const graph = (...locators: string[]) => {
    const externalRefs = locators.map((referenceLocator) => ({
      referenceType: 'purl',
      referenceLocator,
    }));
    const other = { referenceType: 'cpe23Type', referenceLocator: 'pkg:npm/other' };
    const packages = [{ name: 'without' }, { externalRefs: [...externalRefs, other] }];
    return readEdges({}, 'https://github.com/tide/gauge', { sbom: { packages } });
  };

  it('gives packages without their versions, and repositories by their address', () => {
    const found = graph(
      'pkg:npm/%40time/clock@1.0',
      'pkg:github/time/pulse@v1',
      'pkg:bitbucket/a/b',
    );
    const targets = [
      'pkg:npm/%40time/clock',
      'https://github.com/time/pulse',
      'https://bitbucket.org/a/b',
    ];
    expect(found).toEqual([{ from: 'sbom', needs: targets }]);
  });

  it('gives neither the repository itself nor actions nor what is no package URL', () => {
    const others = ['pkg:github/tide/gauge@main', 'pkg:githubactions/actions/checkout@v4', 'clock'];
    expect(graph(...others)).toEqual([{ from: 'sbom' }]);
  });
});

describe('many', () => {
  const list = (count: number) =>
    JSON.stringify({
      dependencies: Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, '1'])),
      devDependencies: Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`b${at}`, '1']),
      ),
    });

  it('targets are cut, and counted', () => {
    const { needs: needed, tools: used, left } = edgesOf('package.json', list(MOST_TARGETS + 3));
    expect([needed?.length, used?.length, left]).toEqual([MOST_TARGETS, MOST_TARGETS, 6]);
    expect(edgesOf('package.json', list(MOST_TARGETS))).not.toHaveProperty('left');
  });

  it('files are in the order of what they say, whatever that of their names', () => {
    const files = { 'package.json': '{}', 'a.core': 'CAPI=2:\nname: a', '.gitmodules': '' };
    const found = readEdges(files, BASE, { sbom: { packages: [] } });
    expect(found.map(({ from }) => from)).toEqual(['gitmodules', 'fusesoc', 'npm', 'sbom']);
  });
});
