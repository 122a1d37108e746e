/** Which address in a file becomes the repository, and which leads elsewhere. */
import { describe, expect, it } from 'vitest';

import { importFile } from '../../src/manifests/importers/import.ts';
import { repositoryAddress } from '../../src/manifests/importers/repository-address.ts';
import { OPTIONS, reasonFor } from '../support/draft-options.ts';

const json = (value: object) => JSON.stringify(value);
const REPOSITORY = 'https://github.com/team/tool';

describe('.zenodo.json', () => {
  const related = (...items: object[]) =>
    importFile('.zenodo.json', json({ title: 'Tool', related_identifiers: items }), OPTIONS);

  it('names the repository whose release it archives, once and without the tag', () => {
    const { values } = related(
      { relation: 'isSupplementTo', identifier: `${REPOSITORY}/tree/v1.0` },
      { relation: 'isSupplementTo', identifier: `${REPOSITORY}/tree/v1.1` },
    );
    expect(values.repositories).toEqual([REPOSITORY]);
  });

  it('names none by a paper, by another relation, or by nothing', () => {
    const draft = related(
      { relation: 'isSupplementTo', identifier: 'https://doi.org/10.1000/182' },
      { relation: 'isPartOf', identifier: REPOSITORY },
      { relation: 'isSupplementTo' },
    );
    expect(draft.values).toEqual({ name: 'Tool' });
    expect(draft.dropped.map(({ field }) => field)).toContain('related_identifiers');
  });
});

describe('the labelled addresses of a Python package', () => {
  const urls = (rows: string) =>
    importFile('pyproject.toml', `[project]\nname = "tool"\n[project.urls]\n${rows}`, OPTIONS);

  it('lead to the repository where the homepage is one', () => {
    expect(urls(`Homepage = "${REPOSITORY}"\n`).values.repositories).toEqual([REPOSITORY]);
  });

  it('lead to a homepage where it is a page of a forge or no forge', () => {
    for (const page of [`${REPOSITORY}/wiki/Home`, 'https://tool.example.org/a/b'])
      expect(urls(`Homepage = "${page}"\n`).values.links).toEqual({ homepage: page });
  });
});

describe('package.json', () => {
  it('takes the short form of npm for a repository at GitHub', () => {
    const { values } = importFile('package.json', json({ name: 'tool', repository: 'team/tool' }));
    expect(values.repositories).toEqual([REPOSITORY]);
  });

  it('names a package only where it is published openly', () => {
    const published = { publishConfig: { access: 'public' } };
    const at = (registry: string) => ({ publishConfig: { registry } });
    const packages = (more: object) =>
      importFile('package.json', json({ name: 'tool', ...more })).values.packages;
    expect(packages(published)).toEqual(['pkg:npm/tool']);
    expect(packages(at('https://registry.npmjs.org/'))).toEqual(['pkg:npm/tool']);
    expect(packages(at('https://npm.example.org/'))).toBeUndefined();
    expect(packages({ ...published, private: true })).toBeUndefined();
    expect(importFile('package.json', json(published)).values.packages).toBeUndefined();
  });
});

describe('publiccode.yml', () => {
  it.each([
    ['[en, pt-BR]', ['en', 'pt-BR']],
    // A part of the list would say that there are no others.
    ['[en, "every language"]', undefined],
  ])('gives the languages %s whole or not at all', (list, languages) => {
    const rows = `localisation: { localisationReady: true, availableLanguages: ${list} }`;
    const { values } = importFile('publiccode.yml', `name: X\n${rows}\n`, OPTIONS);
    expect(values.publiccode).toEqual({ localisationReady: true, ...(languages && { languages }) });
  });

  it('names the organisation that it states, and not that of the contact', () => {
    const text =
      'name: X\norganisation: { uri: "https://lab.example.org", name: A Laboratory }\n' +
      'maintenance: { contacts: [{ name: Somebody }] }\n';
    expect(importFile('publiccode.yml', text, OPTIONS).values.organisations).toEqual(['lab']);
    const without = 'name: X\nmaintenance: { contacts: [{ name: A Laboratory }] }\n';
    expect(importFile('publiccode.yml', without, OPTIONS).values.organisations).toEqual(['lab']);
  });
});

describe('codemeta.json', () => {
  it('gives its licence to the project where what it describes is no software', () => {
    const text = json({ '@type': 'Dataset', name: 'X', license: 'https://spdx.org/licenses/MIT' });
    const draft = importFile('codemeta.json', text, { ...OPTIONS, kind: 'gateware' });
    expect(draft.values.licenses).toEqual({ gateware: 'MIT' });
    const bare = importFile('codemeta.json', json({ '@type': 'Dataset', name: 'X' }), OPTIONS);
    expect(bare.values).toEqual({ name: 'X' });
  });

  it('reads what stands in a graph, and names keys by their place', () => {
    const thing = { '@type': 'SoftwareSourceCode', name: 'X', exotic: 1, 'schema:name': 'Y' };
    const draft = importFile('codemeta.json', json({ '@graph': [{ '@type': 'Person' }, thing] }));
    expect(draft.values).toMatchObject({ name: 'X' });
    expect(reasonFor(draft, '@graph.1.exotic')).toMatch(/no field/);
  });
});

describe('the address of a repository', () => {
  it.each([
    ['github:team/tool', REPOSITORY],
    ['git@github.com:team/tool.git', REPOSITORY],
    ['ssh://git@github.com:22/team/tool.git', REPOSITORY],
    ['git+https://github.com/team/tool.git#v1', REPOSITORY],
    ['scm:git+https://git@github.com/team/tool', REPOSITORY],
    ['https://git.example.org/', undefined],
    ['https://github.com/team', undefined],
    ['https://user:secret@github.com/team/tool', undefined],
    ['team/tool', undefined],
  ])('%s is %s', (text, address) => {
    expect(repositoryAddress(text)).toBe(address);
  });
});
