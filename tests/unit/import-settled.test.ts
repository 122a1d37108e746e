/** How values of a file become those of an entry: names, texts, licences, links, and what is cut or refused. */
import { describe, expect, it } from 'vitest';

import '../../src/licences/learn-list.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import type { Draft, ImportOptions } from '../../src/schemas/draft.ts';
import { OPTIONS, reasonFor } from '../support/draft-options.ts';

const json = (value: object) => JSON.stringify(value);
const codemeta = (value: object, options: ImportOptions = {}) =>
  importFile('codemeta.json', json({ '@type': 'SoftwareSourceCode', ...value }), options);
const left = ({ dropped }: Draft) => dropped.map(({ field }) => field);

describe('a name', () => {
  const sixty = 'A reader of all the gauges of harbours and rivers and lakes';
  it.each<[written: string, name: string | undefined, title?: string]>([
    ['Tide', 'Tide'],
    ['Tide: reads gauges', 'Tide', 'reads gauges'],
    ['Tide, a reader: of gauges', 'Tide', 'a reader: of gauges'],
    ['Tide:reads', 'Tide:reads'],
    ['Tide - reads gauges', 'Tide - reads gauges'],
    [`${sixty}: one`, `${sixty}: one`],
    [`Tide – ${'reads gauges '.repeat(6).trim()}`, 'Tide', 'reads gauges '.repeat(6).trim()],
    [`Tide: ${'x'.repeat(110)}`, 'Tide', 'x'.repeat(110)],
    ['team/tide: v1.0.2-rc.1', 'tide'],
    ['Tide, version 2.0', 'Tide'],
    ['Tide: Release 2.0', 'Tide'],
    ['Tide: v2', 'Tide', 'v2'],
    ['Tide: 2.0 metres high', 'Tide', '2.0 metres high'],
  ])('that is written %j', (written, name, title) => {
    const { values } = codemeta({ name: written });
    expect([values.name, values.title]).toEqual([name, title]);
  });
});

describe('a description', () => {
  const described = (description: string) => {
    const { values } = codemeta({ name: 'X', description });
    return [values.summary, values.description];
  };
  const rest = 'It goes on and on. '.repeat(10).trim();

  it.each([
    ['a sentence', 'Reads gauges.', 'Reads gauges.', undefined],
    ['a sentence and more', `It reads all the gauges. ${rest}`, 'It reads all the gauges.', rest],
    ['paragraphs', 'Reads gauges.\n\nAll of them.', 'Reads gauges.', 'All of them.'],
    ['lines', 'Reads\ngauges.\n\nOne\ntwo.', 'Reads gauges.', 'One\ntwo.'],
    ['no sentence', `${'word '.repeat(50)}end`, undefined, `${'word '.repeat(50)}end`],
  ])('of %s', (_, text, summary, description) => {
    expect(described(text)).toEqual([summary, description]);
  });

  it('has no pictures where it is Markdown, and no Markdown where it is none', () => {
    const text =
      'name: X\ndescription: { en: { longDescription: "See ![a](https://a.org/a.png)." } }';
    expect(importFile('publiccode.yml', text).values.description).toBe(
      'See [a](https://a.org/a.png).',
    );
    expect(described(`Reads.\n\n1. *x*`)[1]).toBe('1\\. \\*x\\*');
  });

  it('that an entry could not have is refused with its reason', () => {
    const text =
      'name: X\ndescription: { en: { longDescription: "See [a](javascript:x) there." } }';
    const draft = importFile('publiccode.yml', text);
    expect(draft.values.description).toBeUndefined();
    expect(reasonFor(draft, 'description.en.longDescription')).toBeDefined();
  });
});

describe('a licence', () => {
  const licensed = (text: string, kind?: ImportOptions['kind']) => {
    const { values, unsettled } = importFile('.ohwr.yaml', `name: X\nlicenses: ${text}\n`, {
      kind,
    });
    return [values.licenses, unsettled?.part, unsettled?.text];
  };
  it.each<[text: string, kind: ImportOptions['kind'], found: unknown[]]>([
    ['[MIT]', undefined, [undefined, undefined, 'MIT']],
    ['[MIT]', 'gateware', [{ gateware: 'MIT' }, undefined, undefined]],
    ['[MIT, ISC]', 'gateware', [undefined, undefined, undefined]],
    ['[GPL-3.0]', 'software', [undefined, 'software', 'GPL-3.0']],
    ['[CERN-OHL-1.2]', 'software', [{ software: 'CERN-OHL-1.2' }, undefined, undefined]],
    ['[CC-BY-4.0]', 'hardware', [{ hardware: 'CC-BY-4.0' }, undefined, undefined]],
    ['[The usual one]', 'hardware', [undefined, undefined, 'The usual one']],
    ['The usual one', 'hardware', [undefined, undefined, 'The usual one']],
  ])('%s of a project of %s', (text, kind, found) => {
    expect(licensed(text, kind)).toEqual(found);
  });

  it('of a part is asked for where it is unclear, and the others stay', () => {
    const text = 'title: X\nlicense: { hardware: MIT, documentation: GFDL-1.3 }\n';
    const { values, unsettled } = importFile('okh.yml', text);
    expect(values.licenses).toEqual({ hardware: 'MIT' });
    const origin = 'okh.yml: license.documentation';
    expect(unsettled).toEqual({ part: 'documentation', text: 'GFDL-1.3', origin });
  });

  it.each<[type: unknown, kind: ImportOptions['kind'], licenses: object | undefined]>([
    [undefined, undefined, { software: 'MIT' }],
    ['SoftwareApplication', 'hardware', { software: 'MIT' }],
    ['SoftwareSourceCode', 'gateware', { gateware: 'MIT' }],
    ['SoftwareSourceCode', 'documentation', { documentation: 'MIT' }],
    ['Book', undefined, undefined],
    ['Dataset', 'hardware', { hardware: 'MIT' }],
  ])('in CodeMeta of a %s is for a project of %s: %j', (type, kind, licenses) => {
    const draft = importFile('codemeta.json', json({ '@type': type, name: 'X', license: 'MIT' }), {
      kind,
    });
    expect(draft.values.licenses).toEqual(licenses);
  });
});

describe('a home page', () => {
  it.each([
    ['https://github.com/team/tool.git', undefined],
    ['https://github.com/Team/Tool/', undefined],
    ['https://github.com/team/tool/wiki', 'https://github.com/team/tool/wiki'],
    ['https://tool.example.org', 'https://tool.example.org'],
  ])('%s beside the repository is %s', (url, homepage) => {
    const draft = codemeta({ name: 'X', codeRepository: 'https://github.com/team/tool', url });
    expect(draft.values.links?.homepage).toBe(homepage);
    expect(reasonFor(draft, 'url')).toBe(
      homepage ? undefined : 'It is only the address of the repository.',
    );
  });
});

describe('the facts of publiccode.yml', () => {
  const facts = (rows: string) => {
    const draft = importFile('publiccode.yml', `name: X\n${rows}\n`, OPTIONS);
    return [draft.values.publiccode, left(draft)];
  };
  it.each<[rows: string, found: object | undefined, left: string[]]>([
    ['platforms: [web, linux]', { platforms: ['web', 'linux'] }, []],
    ['platforms: web', { platforms: ['web'] }, []],
    ['softwareType: library', { softwareType: 'library' }, []],
    ['softwareType: Library', undefined, ['softwareType']],
    ['maintenance: { type: none }', { maintenance: 'none' }, []],
    ['maintenance: { type: contract }', undefined, ['maintenance.type']],
    ['localisation: { localisationReady: yes }', undefined, ['localisation.localisationReady']],
    ['localisation: { localisationReady: False }', { localisationReady: false }, []],
    [
      'localisation: { availableLanguages: [en, "e n"] }',
      undefined,
      ['localisation.availableLanguages'],
    ],
    ['description: { en: { features: [One, Two] } }', { features: ['One', 'Two'] }, []],
  ])('%s', (rows, found, keys) => {
    const [publiccode, dropped] = facts(rows);
    expect([publiccode, dropped]).toEqual([found, expect.arrayContaining(keys)]);
    expect(dropped).toHaveLength(keys.length);
  });

  it.each([
    ['help@lab.example.org', true],
    ['Help-Desk@lab.example.org', false],
    ['support.team@lab.example.org', true],
    ['kontakt@lab.example.org', true],
    ['ada@lab.example.org', false],
    ['helpful@lab.example.org', false],
    ['help@lab', false],
    ['help@lab.example.org, ada@b.org', false],
  ])('may have %s as contact: %s', (email, is) => {
    const rows = `maintenance: { contacts: [{ name: A, email: "${email}" }] }`;
    const { values } = importFile('publiccode.yml', `name: X\n${rows}\n`);
    expect(values.contact).toBe(is ? email : undefined);
  });
});

describe('an entry', () => {
  it('gives up what it has no key for, at any depth, and says what was meant', () => {
    const text =
      'name: X\nrepositories: [https://a.org/b]\nlinks: { hompage: https://a.org, zzz: 1 }\n';
    const draft = importFile('x.yaml', text);
    expect(draft.values).toEqual({ name: 'X', repositories: ['https://a.org/b'], links: {} });
    expect(reasonFor(draft, 'links.hompage')).toContain('"homepage"');
    expect(reasonFor(draft, 'links.zzz')).toBe('An entry has no such key.');
    expect(draft.origins).toEqual({ name: 'x.yaml: name', repositories: 'x.yaml: repositories' });
  });

  it('gives up what it has no key for in an item of a list', () => {
    const text = 'name: X\nrepositories: [{ url: "https://a.org/b", rol: mirror }]\ntopics: [a]\n';
    const draft = importFile('x.yaml', text);
    expect(draft.values).toEqual({
      name: 'X',
      repositories: [{ url: 'https://a.org/b' }],
      topics: ['a'],
    });
    expect(reasonFor(draft, 'repositories.0.rol')).toContain('no such key');
  });

  it.each([
    ['name: X\ntopics: [a]', true],
    ['name: X\norganisations: [a]', true],
    ['name: X\nsummary: a', false],
    [' name: X\ntopics: [a]', false],
    ['topics: [a]', false],
  ])('is known by its keys: %j %s', (text, is) => {
    expect(importFile('x.yaml', text).values.name).toBe(is ? 'X' : undefined);
  });
});

it('counts what is too much for an entry and for a report', () => {
  const keywords = Array.from({ length: 53 }, () => 'timing');
  const draft = codemeta({ name: 'X', keywords }, OPTIONS);
  expect(draft.values.topics).toEqual(['timing']);
  expect(reasonFor(draft, 'keywords.50')).toBe('3 more are not read.');
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, 1]));
  expect(importFile('package.json', json({ name: 'x', ...keys(200) })).dropped).toHaveLength(200);
  const { dropped } = importFile('package.json', json({ name: 'x', ...keys(203) }));
  expect(dropped.at(-1)).toEqual({ field: '', because: '3 more keys have no place in an entry.' });
  expect(dropped).toHaveLength(201);
});
