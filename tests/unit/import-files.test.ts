/** Files as people and tools write them: what is taken, and what is said of the rest. */
import { describe, expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import { mergeDrafts, withFile } from '../../src/manifests/importers/merge.ts';
import { OPTIONS, reasonFor } from '../support/draft-options.ts';

/** Longer than a summary. */
const LONG = 'It writes others. '.repeat(9).trim();

const json = (value: object) => JSON.stringify(value);

describe('the traps', () => {
  it.each<[trap: string, name: string, text: string, values: object]>([
    [
      'a scalar where a list is asked for',
      'codemeta.json',
      json({ '@type': 'SoftwareSourceCode', name: ['Tool'], keywords: 'timing', license: 'MIT' }),
      { name: 'Tool', topics: ['timing'], licenses: { software: 'MIT' } },
    ],
    [
      'an object where a text is asked for',
      'codemeta.json',
      json({ name: { '@value': 'Tool' }, license: { '@id': 'https://spdx.org/licenses/MIT' } }),
      { name: 'Tool', licenses: { software: 'MIT' } },
    ],
    [
      'an organisation among people',
      'CITATION.cff',
      'title: Tool\nauthors:\n  - family-names: Doe\n    given-names: A.\n  - name: A Laboratory\n',
      { name: 'Tool', organisations: ['lab'] },
    ],
    [
      'a version and a date without quotes',
      'publiccode.yml',
      'name: 1.10\nreleaseDate: 2025-01-28\n',
      { name: '1.10' },
    ],
    [
      'the address of a licence',
      'package.json',
      json({ license: 'https://opensource.org/licenses/MIT' }),
      { licenses: { software: 'MIT' } },
    ],
    [
      'a licence in other capitals',
      'publiccode.yml',
      'legal: { license: apache-2.0 }\n',
      { licenses: { software: 'Apache-2.0' } },
    ],
    [
      'the old form of npm',
      'package.json',
      json({ name: 'tool', licenses: [{ type: 'MIT', url: 'x' }] }),
      { name: 'tool', licenses: { software: 'MIT' } },
    ],
    [
      "Cargo's slash",
      'Cargo.toml',
      '[package]\nname = "tool"\nlicense = "MIT/Apache-2.0"\n',
      { name: 'tool', licenses: { software: 'MIT OR Apache-2.0' } },
    ],
    [
      'keys of a workspace',
      'Cargo.toml',
      '[package]\nname = "tool"\nlicense.workspace = true\n[workspace.package]\nlicense = "MIT"\n',
      { name: 'tool', licenses: { software: 'MIT' } },
    ],
    [
      'the table of Poetry',
      'pyproject.toml',
      '[tool.poetry]\nname = "tool"\nrepository = "https://gitlab.com/team/tool"\n',
      { name: 'tool', repositories: ['https://gitlab.com/team/tool'] },
    ],
    [
      'labels in free spelling',
      'pyproject.toml',
      '[project]\nname = "tool"\n[project.urls]\n"Bug Tracker" = "https://t.example.org/issues"\n"Source Code" = "git@github.com:team/tool.git"\nSource = "https://github.com/team/tool.git"\n',
      {
        name: 'tool',
        links: { issues: 'https://t.example.org/issues' },
        repositories: ['https://github.com/team/tool'],
      },
    ],
    [
      'HTML in a description',
      '.zenodo.json',
      json({
        title: 'Tool',
        description: '<p>Reads <b>files</b> &amp; more.</p><script>x</script>',
      }),
      { name: 'Tool', summary: 'Reads files & more.' },
    ],
    [
      'a name that says more',
      'CITATION.cff',
      'title: "Tool: reads files"\n',
      { name: 'Tool', title: 'reads files' },
    ],
    [
      'signs of Markdown in plain text',
      'codemeta.json',
      json({
        name: 'Tool',
        description: `It reads the files of a whole experiment. ${LONG} It needs *two* passes & [a](b) cache.`,
      }),
      {
        name: 'Tool',
        summary: 'It reads the files of a whole experiment.',
        description: `${LONG} It needs \\*two\\* passes & \\[a\\](b) cache.`,
      },
    ],
    [
      'a site that is the repository',
      '.ohwr.yaml',
      'name: Board\nwebsite: https://github.com/team/board\n',
      { name: 'Board', repositories: ['https://github.com/team/board'] },
    ],
    ['JSON with a comma too many', 'package.json', '{ "name": "tool", }', { name: 'tool' }],
    [
      'a mark at the beginning',
      'codemeta.json',
      `\uFEFF${json({ name: 'Tool' })}`,
      { name: 'Tool' },
    ],
    ['nothing at all', 'okh.yml', '# a comment\n', {}],
    ['YAML under a name of JSON', 'codemeta.json', 'name: Tool', { name: 'Tool' }],
    ['a wrong encoding', 'publiccode.yml', 'name: Caf\uFFFD\n', {}],
    ['a binary file', 'publiccode.yml', 'name\0: x', {}],
    ['a huge file', 'package.json', json({ name: 'x'.repeat(1_100_000) }), {}],
  ])('%s', (_, name, text, values) => {
    expect(importFile(name, text, OPTIONS).values).toEqual(values);
  });
});

describe('a file without a name', () => {
  it.each<[what: string, text: string, origin: string]>([
    ['publiccode.yml', 'publiccodeYmlVersion: "0.7"\nname: X\n', 'publiccode.yml: name'],
    ['CITATION.cff', 'cff-version: 1.2.0\ntitle: X\n', 'CITATION.cff: title'],
    [
      'codemeta.json',
      json({ '@context': 'https://w3id.org/codemeta/3.0', name: 'X' }),
      'codemeta.json: name',
    ],
    ['.ohwr.yaml', 'version: 1.0.0\nname: X\nwebsite: https://a.org\n', '.ohwr.yaml: name'],
    ['okh.toml', 'okhv = "OKH-LOSHv1.0"\nname = "X"\n', 'okh.toml: name'],
    ['okh.yml', 'okh-manifest-version: 1.0.0\ntitle: X\n', 'okh.yml: title'],
    ['package.json', json({ name: 'x', scripts: {} }), 'package.json: name'],
    [
      'pyproject.toml',
      '[build-system]\nrequires = []\n[project]\nname = "x"\n',
      'pyproject.toml: project.name',
    ],
    ['Cargo.toml', '[package]\nname = "x"\n', 'Cargo.toml: package.name'],
    ['.zenodo.json', json({ upload_type: 'software', title: 'X' }), '.zenodo.json: title'],
    ['an entry', 'name: X\nrepositories: [https://a.org/b]\n', 'entry: name'],
  ])('is recognised as %s', (_, text, origin) => {
    expect(importFile('', text).origins['name']).toBe(origin);
  });
});

describe('several sources', () => {
  it('complete each other; the first is believed, and what another says is told', () => {
    const first = importFile('publiccode.yml', 'name: Tool\nlandingURL: https://a.example.org\n');
    const second = importFile(
      'package.json',
      json({ name: 'tool-js', bugs: 'https://b.example.org' }),
    );
    const draft = mergeDrafts([
      withFile(first, 'publiccode.yml'),
      withFile(second, 'package.json'),
    ]);
    expect(draft.values).toEqual({
      name: 'Tool',
      links: { homepage: 'https://a.example.org', issues: 'https://b.example.org' },
    });
    expect(draft.origins['links.issues']).toBe('package.json: bugs');
    expect(reasonFor(draft, 'package.json: name')).toMatch('publiccode.yml: name');
    expect(draft.kind).toBe('software');
    expect(draft.missing).toEqual([
      'repositories',
      'summary',
      'licenses',
      'organisations',
      'topics',
    ]);
  });
});
