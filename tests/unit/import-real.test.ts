/** What real files say that other readings lost or bent: the right value, from the right key, with a true reason. */
import { describe, expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import type { DraftValues } from '../../src/schemas/draft.ts';

const SHORT = 'publiccodeYmlVersion: "0.4"\nname: A\ndescription:\n  en:\n    shortDescription: ';

describe('a file of another project', () => {
  it.each<[what: string, name: string, text: string, values: DraftValues]>([
    [
      'gives licences to the parts that it names',
      'okh.yml',
      'title: A\nlicense: {hardware: CERN-OHL-P-2.0, documentation: CC-BY-4.0}\n',
      { licenses: { hardware: 'CERN-OHL-P-2.0', documentation: 'CC-BY-4.0' } },
    ],
    [
      'gives a name without the version of its release',
      'CITATION.cff',
      'cff-version: 1.2.0\ntitle: "pyhf: v0.7.6"\n',
      { name: 'pyhf' },
    ],
    [
      'gives a name without the owner of its repository',
      '.zenodo.json',
      '{"title": "example/gauge: v45.1.0", "creators": []}',
      { name: 'gauge' },
    ],
    [
      'keeps a title that is none of a release',
      'CITATION.cff',
      'cff-version: 1.2.0\ntitle: "gauge: a tool for 2.5 metres"\n',
      { name: 'gauge', title: 'a tool for 2.5 metres' },
    ],
    [
      'gives the DOI of an address at Zenodo',
      'CITATION.cff',
      'cff-version: 1.2.0\ntitle: A\ndoi: https://zenodo.org/doi/10.5281/zenodo.1234\n',
      { identifiers: { doi: '10.5281/zenodo.1234' } },
    ],
    [
      'gives the DOI before another identifier',
      'CITATION.cff',
      'cff-version: 1.2.0\ntitle: A\ndoi: "10.5281/zenodo.1; RRID:SCR_1"\n',
      { identifiers: { doi: '10.5281/zenodo.1' } },
    ],
    [
      'keeps the Markdown of a format that has Markdown, but for pictures',
      'publiccode.yml',
      `${SHORT}Counts\n    longDescription: "Some **bold** [text](https://example.org) and ![one](https://example.org/a.png)"\n`,
      {
        description:
          'Some **bold** [text](https://example.org) and [one](https://example.org/a.png)',
      },
    ],
    [
      'gives the address of a role',
      'publiccode.yml',
      `${SHORT}Counts\nmaintenance:\n  contacts:\n    - {name: Jane Doe, email: jane@example.org}\n    - {name: Register, email: registre@example.org}\n`,
      { contact: 'registre@example.org' },
    ],
    [
      'says its one licence as a text where a list is usual',
      'package.json',
      '{"name": "a", "licenses": "MIT"}',
      { licenses: { software: 'MIT' } },
    ],
    [
      'keeps the lines of a table of which one is broken',
      'pyproject.toml',
      '[project]\nname = "a"\nbroken = {"\nlicense = "MIT"\n',
      { name: 'a', licenses: { software: 'MIT' } },
    ],
  ])('%s', (_what, name, text, values) => {
    expect(importFile(name, text).values).toMatchObject(values);
  });

  it('gives no file name and no heading as a summary', () => {
    const readme = 'version: 1.0.0\nname: A\ndescription: docs/README.md\n';
    expect(importFile('.ohwr.yaml', readme).values.summary).toBeUndefined();
    const long = `${SHORT}${'word '.repeat(50)}\n    longDescription: "# A heading\\n\\nIt counts."\n`;
    expect(importFile('publiccode.yml', long).values.summary).toBeUndefined();
    const none =
      'publiccodeYmlVersion: "0.4"\ndescription:\n  en:\n    longDescription: "# A\\n\\nIt *counts*."\n';
    expect(importFile('publiccode.yml', none).values.summary).toBe('It counts.');
  });

  it('names the key from which the repository comes', () => {
    const text =
      'title: A\nproject-link: https://example.org\ndocumentation-home: https://github.com/a/b\n';
    expect(importFile('okh.yml', text).origins['repositories']).toBe('okh.yml: documentation-home');
  });
});

describe('the reason why something is left out', () => {
  it.each<[name: string, text: string, field: string, because: RegExp]>([
    [
      'package.json',
      '{"name": "a", "licenses": ["MIT", "GPL-2.0-only"]}',
      'licenses',
      /Of MIT, GPL-2\.0-only/,
    ],
    [
      'CITATION.cff',
      'cff-version: 1.2.0\ntitle: A\ntitle: B\n',
      '',
      /"title" is given twice, again in line 3/,
    ],
    [
      'pyproject.toml',
      '[project]\nname = "a"\nclassifiers = ["License :: OSI Approved :: MIT License"]\n',
      'project.classifiers',
      /SPDX id under `license`/,
    ],
    [
      'pyproject.toml',
      '[project]\nname = "a"\n[tool.poetry]\nlicense = "MIT"\n[tool.other]\nx = 1\n',
      'tool.poetry',
      /`\[project\]` was read/,
    ],
    [
      'pyproject.toml',
      '[project]\nname = "a"\nbroken = {"\n',
      'project.broken',
      /cannot be parsed/,
    ],
    [
      'package.json',
      '{"name": "a", "repository": "https://github.com/example/one/two.git"}',
      'repository',
      /Read as https:\/\/github\.com\/example\/one:/,
    ],
    [
      'okh.yml',
      'title: A\nlicense: {hardware: CERN-OHL-P-2.0, software: GPL-3.0}\n',
      'license.software',
      /GPL-3\.0-only/,
    ],
  ])('%s: %j', (name, text, field, because) => {
    const reasons = importFile(name, text).dropped.filter((one) => one.field === field);
    expect(reasons.map((one) => one.because).join()).toMatch(because);
  });

  it('is not given for what was taken', () => {
    const text = '[project]\nname = "a"\n[project.urls]\nHomepage = "https://example.org/a"\n';
    expect(importFile('pyproject.toml', text).dropped).toEqual([]);
  });
});
