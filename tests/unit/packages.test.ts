import { describe, expect, it } from 'vitest';

import { packageLinks } from '../../src/catalogue/package-links.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { packageAt, REGISTRIES } from '../../src/schemas/package-registries.ts';
import { packageFault, packageIn } from '../../src/schemas/package.ts';
import { PURL_TYPES } from '../../src/schemas/purl.ts';

const PAGES = {
  'pkg:pypi/scikit-hep': 'https://pypi.org/project/scikit-hep',
  'pkg:npm/%40scope/name': 'https://www.npmjs.com/package/@scope/name',
  'pkg:conda/root?channel=conda-forge': 'https://anaconda.org/conda-forge/root',
  'pkg:conda/root': 'https://anaconda.org/main/root',
  'pkg:deb/debian/root-system?arch=source': 'https://tracker.debian.org/pkg/root-system',
  'pkg:deb/debian/libroot-core': 'https://packages.debian.org/libroot-core',
  'pkg:cargo/serde': 'https://crates.io/crates/serde',
  'pkg:maven/ch.cern.nile/nile-common':
    'https://central.sonatype.com/artifact/ch.cern.nile/nile-common',
  'pkg:golang/github.com/cs3org/reva': 'https://pkg.go.dev/github.com/cs3org/reva',
  'pkg:docker/library/debian': 'https://hub.docker.com/_/debian',
  'pkg:docker/rootproject/root': 'https://hub.docker.com/r/rootproject/root',
  'pkg:oci/root?repository_url=ghcr.io%2Fexample%2Froot': 'https://ghcr.io/example/root',
  'pkg:github/example/tool': 'https://github.com/example/tool',
};

describe('a package of an entry', () => {
  it.each(Object.entries(PAGES))('%s leads to %s', (purl, url) => {
    expect(packageFault(purl)).toBeUndefined();
    expect(packageLinks({ packages: [purl] })).toMatchObject([{ purl, url }]);
  });

  it.each([
    ['numpy', 'no package URL'],
    ['', 'no package URL'],
    ['pkg:maven/no-group', 'no package URL'],
    [`pkg:pypi/${'x'.repeat(2000)}`, 'no package URL'],
    ['pkg:pypi/numpy@2.0', 'Leave out the version'],
    ['pkg:golang/example.org/tool#cmd', 'Leave out the version'],
    ['pkg:pypi/Scikit_HEP', 'Write it as pkg:pypi/scikit-hep,'],
    ['PKG:PyPI/numpy', 'Write it as pkg:pypi/numpy,'],
    ['pkg:npm/@scope/name', 'Write it as pkg:npm/%40scope/name,'],
    ['pkg:generic/tool', '"generic" is no type of a registry'],
    ['pkg:nothing/tool', '"nothing" is no type of a registry'],
    ['pkg:deb/raspbian/tool', 'no page of a registry'],
    ['pkg:oci/tool', 'no page of a registry'],
    ['pkg:oci/tool?repository_url=user%3Aword%40ghcr.io%2Ftool', 'no page of a registry'],
    ['pkg:pypi/tool?repository_url=https%3A%2F%2Fpypi.example.org', 'no page of a registry'],
    ['pkg:golang/example.org/..', 'no such names'],
    ['pkg:cargo/%3Cb%3E', 'no such names'],
    ['pkg:conda/%E2%80%AEx', 'no such names'],
  ])('"%s" is refused: %s', (purl, said) => {
    expect(packageFault(purl)).toContain(said);
    const entry = { name: 'A', repositories: ['https://example.org/a'], packages: [purl] };
    const issues = entrySchema.safeParse(entry).error?.issues ?? [];
    expect(issues.map(({ message }) => message).join('\n')).toContain(said);
  });

  it('is of a type of the specification', () => {
    expect(Object.keys(REGISTRIES).filter((type) => !PURL_TYPES.has(type))).toEqual([]);
  });
});

describe('the page of a package', () => {
  it.each([
    ['https://pypi.org/project/Scikit_HEP/', 'pkg:pypi/scikit-hep'],
    ['http://pypi.python.org/pypi/numpy', 'pkg:pypi/numpy'],
    ['https://www.npmjs.com/package/@scope/name', 'pkg:npm/%40scope/name'],
    ['https://anaconda.org/conda-forge/root', 'pkg:conda/root?channel=conda-forge'],
    ['https://docs.rs/serde', 'pkg:cargo/serde'],
    ['https://docs.rs/crate/serde/', 'pkg:cargo/serde'],
    ['https://crates.io/crates/serde', 'pkg:cargo/serde'],
  ])('%s is that of %s', (address, purl) => {
    expect(packageIn(packageAt(address) ?? '')).toBe(purl);
  });

  it.each([
    'https://pypi.org/',
    'https://pypi.org/project/',
    'https://pypi.org/project/a/b/',
    'https://pypi.org.evil.example/project/a/',
    'https://anaconda.org/anaconda/root',
    'ftp://pypi.org/project/a',
    'no address',
  ])('%s is none', (address) => {
    expect(packageAt(address)).toBeUndefined();
  });
});

describe('importers', () => {
  const packagesOf = (file: string, text: string) => importFile(file, text).values.packages;
  const pyproject = (url: string) =>
    `[project]\nname = "Beam_Loss"\n[project.urls]\nPyPI = "${url}"\n`;
  const json = (value: object) => JSON.stringify({ name: '@lab/beam', scripts: {}, ...value });

  it.each([
    ['pyproject.toml', pyproject('https://pypi.org/project/beam-loss/'), ['pkg:pypi/beam-loss']],
    ['pyproject.toml', pyproject('https://pypi.org/project/another/'), undefined],
    ['pyproject.toml', '[project]\nname = "beam-loss"\n', undefined],
    ['package.json', json({}), undefined],
    ['package.json', json({ publishConfig: { access: 'public' } }), ['pkg:npm/%40lab/beam']],
    ['package.json', json({ publishConfig: { access: 'public' }, private: true }), undefined],
    [
      'package.json',
      json({ publishConfig: { registry: 'https://registry.npmjs.org/' } }),
      ['pkg:npm/%40lab/beam'],
    ],
    [
      'package.json',
      json({ publishConfig: { registry: 'https://npm.example.org/', access: 'public' } }),
      undefined,
    ],
    [
      'package.json',
      json({ homepage: 'https://www.npmjs.com/package/@lab/beam' }),
      ['pkg:npm/%40lab/beam'],
    ],
    ['Cargo.toml', '[package]\nname = "beam"\n', undefined],
    [
      'Cargo.toml',
      '[package]\nname = "beam"\ndocumentation = "https://docs.rs/beam"\n',
      ['pkg:cargo/beam'],
    ],
  ])('%s %s', (file, text, packages) => {
    expect(packagesOf(file, text)).toEqual(packages);
  });

  it('say from which key it comes', () => {
    const { origins, values } = importFile(
      'CITATION.cff',
      'cff-version: 1.2.0\ntitle: Beam\nrepository-artifact: https://pypi.org/project/beam/\n',
    );
    expect(values.packages).toEqual(['pkg:pypi/beam']);
    expect(origins['packages']).toBe('CITATION.cff: repository-artifact');
  });

  it('take each package of a manifest once, and nothing else', () => {
    const { fields } = readManifests({
      'codemeta.json': JSON.stringify({
        '@context': 'https://w3id.org/codemeta/3.0',
        name: 'Beam',
        identifier: ['pkg:pypi/Beam', 'https://doi.org/10.5281/zenodo.1', 'pkg:pypi/beam@1'],
        sameAs: ['https://pypi.org/project/beam/', 'https://anaconda.org/conda-forge/beam'],
        downloadUrl: 'https://example.org/beam.tar.gz',
      }),
    });
    expect(fields.packages).toEqual(['pkg:pypi/beam', 'pkg:conda/beam?channel=conda-forge']);
  });
});
