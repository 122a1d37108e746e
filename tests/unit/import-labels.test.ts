/** The addresses of a Python package, by the labels of packaging.python.org in any spelling, and by the keys of Poetry. */
import { describe, expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import { reasonFor } from '../support/draft-options.ts';

const PAGE = 'https://tide.example.org/a';
const read = (table: string, rows: string) =>
  importFile('pyproject.toml', `[${table}]\nname = "tide"\n${rows}\n`);

describe('a label', () => {
  const labelled = (label: string, url = PAGE) => read('project.urls', `"${label}" = "${url}"`);

  it.each([
    ['homepage', 'Homepage', 'home-page', 'Home', 'Website'],
    ['documentation', 'Documentation', 'DOCS', 'Docs'],
    ['issues', 'Issues', 'Issue Tracker', 'bug_tracker', 'Bug Reports', 'Tracker'],
    ['releases', 'Releases', 'Download'],
    ['chat', 'Chat'],
    ['forum', 'Forum', 'Discussions'],
  ])('is that of %s: %s', (field, ...labels) => {
    for (const label of labels) {
      const { values, origins } = labelled(label);
      expect([label, values.links]).toEqual([label, { [field]: PAGE }]);
      expect(origins[`links.${field}`]).toBe(`pyproject.toml: project.urls.${label}`);
    }
  });

  it.each(['Source', 'Source Code', 'source-code', 'Repository', 'Code', 'GitHub', 'GitLab'])(
    'is that of the repository: %s',
    (label) => {
      const { values, origins } = labelled(label, 'https://git.example.org/team/tide.git');
      expect(values).toEqual({ repositories: ['https://git.example.org/team/tide'] });
      expect(origins['repositories']).toBe(`pyproject.toml: project.urls.${label}`);
    },
  );

  it.each(['Funding', 'Changelog', 'constructor', 'Homepages'])(
    'is none that we know: %s',
    (label) => {
      const draft = labelled(label);
      expect(draft.values).toEqual({});
      expect(reasonFor(draft, 'project.urls')).toMatch(/no field/);
    },
  );

  it('of another kind keeps its place, though it leads to a repository or to none', () => {
    const repository = 'https://github.com/team/tide';
    expect(labelled('Documentation', repository).values).toEqual({
      links: { documentation: repository },
    });
    expect(labelled('Source', PAGE).values.repositories).toEqual([PAGE]);
    expect(labelled('Docs', 'docs/index.md').values).toEqual({});
  });

  it('that says the same as one before is named, and not taken', () => {
    const draft = read('project.urls', `Home = "${PAGE}"\nWebsite = "https://b.example.org"`);
    expect(draft.values.links).toEqual({ homepage: PAGE });
    expect(reasonFor(draft, 'project.urls.Website')).toContain('`project.urls.Home`');
  });
});

describe('Poetry', () => {
  it('has keys of its own for what others label', () => {
    const rows = `homepage = "${PAGE}"\ndocumentation = "${PAGE}/d"\nrepository = "https://gitlab.com/team/tide"
description = "Reads."\nlicense = "MIT"\nversion = "1"\nauthors = ["Ada Moss"]`;
    const draft = read('tool.poetry', rows);
    expect(draft.values).toEqual({
      name: 'tide',
      summary: 'Reads.',
      licenses: { software: 'MIT' },
      links: { homepage: PAGE, documentation: `${PAGE}/d` },
      repositories: ['https://gitlab.com/team/tide'],
    });
    const keys = ['name', 'description', 'license', 'homepage', 'documentation', 'repository'];
    expect(Object.values(draft.origins).toSorted()).toEqual(
      keys.map((key) => `pyproject.toml: tool.poetry.${key}`).toSorted(),
    );
    expect(draft.dropped.map(({ field }) => field)).toEqual([
      'tool.poetry.version',
      'tool.poetry.authors',
    ]);
  });

  it('gives way to the labels, and to the table of the standard', () => {
    const both = read('tool.poetry', `homepage = "${PAGE}/old"\nurls = { Home = "${PAGE}" }`);
    expect(both.values.links).toEqual({ homepage: PAGE });
    const standard = read('tool.poetry', '[project]\nname = "other"');
    expect(standard.values).toEqual({ name: 'other' });
  });
});

it.each<[license: string, licenses: object | undefined]>([
  ['license = "MIT"', { software: 'MIT' }],
  ['license = { text = "MIT" }', { software: 'MIT' }],
  ['license = { file = "LICENSE" }', undefined],
  [`license = { text = "${'x'.repeat(101)}" }`, undefined],
  ['license = { text = "" }', undefined],
])('%s gives %j', (row, licenses) => {
  const draft = read('project', row);
  expect(draft.values.licenses).toEqual(licenses);
  expect(reasonFor(draft, 'project.license') === undefined).toBe(licenses !== undefined);
});

it('names a package only where its own file leads to its page in the registry', () => {
  const url = (name: string) => `urls = { Any = "https://pypi.org/project/${name}/" }`;
  expect(read('project', url('tide')).values.packages).toEqual(['pkg:pypi/tide']);
  expect(read('project', url('other')).values.packages).toBeUndefined();
  const poetry = read('tool.poetry', 'homepage = "https://pypi.org/project/tide"');
  expect(poetry.values.packages).toEqual(['pkg:pypi/tide']);
});
