/** What a file waits for that is not made, and where to state it. */
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

import { EXPORT_FILES, lackingOf } from '../../src/exports/files.ts';
import { ohwrSchema } from '../../src/exports/schemas/ohwr.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { judgeManifest } from '../../src/manifests/rules/judge.ts';
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { FULL, subject } from './export-setup.ts';

const README = 'https://gitlab.com/sea/tide/-/blob/main/README.md';
const WITH_README = {
  ...FULL,
  links: { ...FULL.links, others: [{ label: 'README', url: README }] },
} satisfies EntryInput;

/** With a forge that gives out raw files, and a licence that has a page. */
const AT_FORGE = {
  ...FULL,
  repositories: ['https://github.com/sea/tide'],
  licenses: { ...FULL.licenses, software: 'MIT' },
} satisfies EntryInput;

const publiccodeText = (entry: EntryInput) =>
  EXPORT_FILES['publiccode.yml'](subject('software', entry));

describe('a file that is not made', () => {
  const { publiccode, licensor: _, ...rest } = FULL;
  const missing = (kind: Kind, entry: EntryInput) =>
    lackingOf(subject(kind, entry)).map(({ name, missing: keys }) => [
      name,
      ...keys.map(({ key, field }) => `${key}: ${field}`),
    ]);

  it('names each required key that nobody states, and the field that gives it', () => {
    expect(missing('software', { ...AT_FORGE, publiccode: { platforms: ['linux'] } })).toEqual([
      [
        'publiccode.yml',
        'softwareType: publiccode.softwareType',
        'description.<language>.features: publiccode.features',
        'maintenance.type: publiccode.maintenance',
        'localisation.localisationReady: publiccode.localisationReady',
        'localisation.availableLanguages: publiccode.languages',
      ],
    ]);
    expect(missing('software', { ...AT_FORGE, organisations: [] })).toEqual([
      ['publiccode.yml', 'maintenance.contacts: organisations'],
    ]);
    const { maintenance: __, ...withoutType } = publiccode;
    expect(
      missing('software', { ...AT_FORGE, organisations: [], publiccode: withoutType }),
    ).toEqual([
      [
        'publiccode.yml',
        'maintenance.type: publiccode.maintenance',
        'maintenance.contacts: organisations',
      ],
    ]);
    expect(missing('hardware', { ...rest, publiccode })).toEqual([
      ['.ohwr.yaml', 'description: links.documentation'],
      ['okh.toml', 'licensor: licensor'],
    ]);
  });

  it.each([
    ['software', AT_FORGE],
    ['hardware', WITH_README],
    ['gateware', WITH_README],
    ['documentation', FULL],
  ] as const)('is none of %s with all that its formats ask for', (kind, entry) => {
    expect(missing(kind, entry)).toEqual([]);
  });

  it('is made once the entry says what was missing', () => {
    for (const key of Object.keys(publiccode) as (keyof typeof publiccode)[]) {
      const { [key]: __, ...others } = publiccode;
      expect(publiccodeText({ ...FULL, publiccode: others })).toBeUndefined();
    }
    expect(publiccodeText(FULL)).toBeDefined();
  });
});

describe('publiccode.yml', () => {
  const read = (entry: EntryInput) => load(publiccodeText(entry) ?? 'null');

  it.each([
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['fr-CH', 'fr'],
  ])('says what it is in the language of the office, %s: %s', (locale, language) => {
    const text = EXPORT_FILES['publiccode.yml'](subject('software', FULL, {}, locale));
    expect(Object.keys((load(text ?? '') as { description: object }).description)).toEqual([
      language,
    ]);
  });

  it('continues a short description from the summary', () => {
    const short = { ...FULL, summary: 'It counts.', description: 'x'.repeat(140) };
    expect(read(short)).toHaveProperty(
      'description.en.longDescription',
      `It counts.\n\n${'x'.repeat(140)}`,
    );
  });

  it('says that nobody looks after what its makers gave up', () => {
    const { maintenance: _, ...facts } = FULL.publiccode;
    const entry = { ...FULL, status: 'unsupported', publiccode: facts } as const;
    expect(read(entry)).toMatchObject({
      developmentStatus: 'obsolete',
      maintenance: { type: 'none' },
    });
  });
});

describe('.ohwr.yaml', () => {
  const written = (kind: Kind, entry: EntryInput, record?: Partial<MetadataRecord>) =>
    EXPORT_FILES['.ohwr.yaml'](subject(kind, entry, record));

  it.each(['hardware', 'gateware'] as const)('of %s breaks no rule, and is read back', (kind) => {
    const text = written(kind, WITH_README) ?? '';
    expect(ohwrSchema.safeParse(load(text)).error).toBeUndefined();
    expect(judgeManifest('.ohwr.yaml', text)).toEqual([]);
    const { fields, further, problems } = readManifests({ '.ohwr.yaml': text });
    expect(problems).toEqual([]);
    const { homepage, documentation, issues, releases } = FULL.links;
    expect(fields).toEqual({
      name: 'Tool, Test of lines',
      links: {
        ...{ homepage, documentation, issues, releases },
        others: [{ label: 'README', url: README }],
      },
    });
    expect(further.description).toBe('https://gitlab.com/sea/tide/-/raw/main/README.md');
  });

  it('lists licences only where each is a single id', () => {
    const listed = (licenses: EntryInput['licenses']) =>
      load(written('hardware', { ...WITH_README, licenses }) ?? '');
    expect(listed({ hardware: 'CERN-OHL-S-2.0', software: 'MIT' })).toMatchObject({
      licenses: ['CERN-OHL-S-2.0', 'MIT'],
    });
    expect(listed({ hardware: 'CERN-OHL-S-2.0 OR MIT' })).not.toHaveProperty('licenses');
  });

  const described = (links: EntryInput['links'], record?: Partial<MetadataRecord>) =>
    (
      load(written('gateware', { ...FULL, links }, record) ?? 'null') as {
        description?: string;
      } | null
    )?.description;

  it.each([
    ['the README at the branch that was read', { readmeFile: 'README.md' }, 'main/README.md'],
    [
      'its name as an address needs it',
      { readmeFile: 'Read me #1.md' },
      'main/Read%20me%20%231.md',
    ],
    ['no README that is no Markdown', { readmeFile: 'README.rst' }, undefined],
    ['nothing where no README was seen', {}, undefined],
    [
      'nothing at an unknown branch',
      { readmeFile: 'README.md', defaultBranch: undefined },
      undefined,
    ],
  ])('is described by %s', (_, record, file) => {
    const read = { source: 'gitlab', defaultBranch: 'main', ...record } as const;
    expect(described(FULL.links, read)).toBe(
      file && `https://git.example.org/team/tool/-/raw/${file}`,
    );
  });

  it.each([
    ['https://gitlab.com/sea/tide/-/wikis', 'https://gitlab.com/sea/tide/-/wikis/home'],
    ['https://gitlab.com/sea/tide/-/wikis/', 'https://gitlab.com/sea/tide/-/wikis/home'],
    ['https://gitlab.com/sea/tide/-/wikis/a/b', 'https://gitlab.com/sea/tide/-/wikis/a/b'],
    ['https://github.com/sea/tide/-/wikis', undefined],
    ['https://gitlab.com/sea/tide/-/issues', undefined],
  ])('is described by a page of a wiki that its readers take: %s', (documentation, expected) => {
    expect(described({ documentation })).toBe(expected);
  });

  it('is made of nothing else', () => {
    expect(written('software', WITH_README)).toBeUndefined();
    expect(written('hardware', FULL)).toBeUndefined();
  });
});
