/** The catalogue as data: JSON with provenance, CSV that a spreadsheet can open, JSON Schema. */
import { describe, expect, it } from 'vitest';

import { CSV_COLUMNS, catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { catalogueFile } from '../../src/exports/catalogue-json.ts';
import type { ProjectPicture } from '../../src/catalogue/pictures.ts';
import { csvText } from '../../src/lib/csv.ts';
import { jsonText } from '../../src/lib/json.ts';
import { publishedSchema, SCHEMA_NAMES } from '../../src/exports/json-schema.ts';
import { projectRecord } from '../../src/exports/project-json.ts';
import {
  catalogueFileSchema,
  projectRecordSchema,
} from '../../src/exports/schemas/project-record.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { addressOf, catalogueOf, FULL, LEAST, publication, READ } from './export-setup.ts';

const MANIFEST = {
  fields: { summary: 'From the manifest.', links: { issues: 'https://issues.example.org/' } },
  sources: { summary: 'codemeta.json', 'links.issues': 'codemeta.json' },
  problems: [],
} satisfies MetadataRecord['manifest'];

function record(...args: Parameters<typeof catalogueOf>) {
  const catalogue = catalogueOf(...args);
  const project = catalogue.projects.get('tool');
  if (!project) throw new Error('The project is missing.');
  return projectRecord(project, catalogue, publication);
}

describe('the record of a project', () => {
  it.each([
    ['all', FULL],
    ['little', LEAST],
  ])('is valid with %s that can be known', (_much, entry) => {
    expect(projectRecordSchema.safeParse(record('software', entry)).error).toBeUndefined();
  });

  it('has the pictures, each in all its sizes, with what is said of it', () => {
    const catalogue = catalogueOf('software', FULL);
    const tool = catalogue.projects.get('tool');
    if (!tool) throw new Error('The project is missing.');
    const picture: ProjectPicture = {
      sources: [{ href: '/media/tool/a-320.webp', type: 'image/webp', width: 320, height: 200 }],
      width: 320,
      height: 200,
      alt: "Picture from the project's okh.toml",
      isUndescribed: true,
      from: { file: 'okh.toml', address: 'https://git.example.org/a.png' },
      missingSince: '2026-11-02',
    };
    const given = projectRecord({ ...tool, pictures: [picture] }, catalogue, publication);
    expect(projectRecordSchema.safeParse(given).error).toBeUndefined();
    const { sources, isUndescribed, width: _, height: __, ...same } = picture;
    const [{ href, ...size } = { href: '' }] = sources;
    expect(given.pictures).toEqual([
      { ...same, undescribed: isUndescribed, sources: [{ address: addressOf(href), ...size }] },
    ]);
    expect(projectRecord(tool, catalogue, publication)).not.toHaveProperty('pictures');
  });

  it('says of each value where it comes from and when it was read', () => {
    const repository = 'https://git.example.org/team/tool';
    const asOf = READ.fetchedAt;
    const { provenance, entry } = record('software', LEAST, { ...READ, manifest: MANIFEST });
    expect(entry.summary).toBe('From the manifest.');
    expect(provenance).toEqual({
      'entry.name': { origin: 'entry', file: 'catalogue/software/tool.yaml' },
      'entry.repositories': { origin: 'entry', file: 'catalogue/software/tool.yaml' },
      'entry.summary': { origin: 'manifest', file: 'codemeta.json', repository, asOf },
      'entry.links.issues': { origin: 'manifest', file: 'codemeta.json', repository, asOf },
      'facts.commits': { origin: 'history', repository, asOf },
      'facts.latestTag': { origin: 'history', repository, asOf },
    });
  });

  it('gives the state of an archived repository, as the forge says it', () => {
    const { status, provenance } = record('software', LEAST, {
      ...READ,
      source: 'gitlab',
      archived: true,
    });
    expect(status).toBe('unsupported');
    expect(provenance['status']).toMatchObject({ origin: 'forge' });
  });

  it('shows a relation that another project states', () => {
    expect(record('software', FULL).relations).toEqual([
      { type: 'drives', verb: 'is driven by', direction: 'in', project: 'gone' },
    ]);
  });

  it('holds no null', () => {
    expect(JSON.stringify(record('software', LEAST))).not.toContain('null');
  });
});

describe('the whole catalogue', () => {
  it('is valid and keeps what has been retired', () => {
    const file = catalogueFile(catalogueOf('software', FULL), 'Title', publication);
    expect(catalogueFileSchema.safeParse(file).error).toBeUndefined();
    expect(file.projects.find(({ id }) => id === 'gone')?.entry.retired?.successor).toBe('tool');
  });

  it('gives the same bytes in whatever order its files are read', () => {
    const bytes = (isReversed: boolean) => {
      const catalogue = catalogueOf('software', FULL, READ, isReversed);
      const file = catalogueFile(catalogue, 'Title', publication);
      return [jsonText(file), catalogueCsv(catalogue, addressOf)];
    };
    expect(bytes(true)).toEqual(bytes(false));
  });

  it('is a table with one row a project', () => {
    const [head, ...rows] = catalogueCsv(catalogueOf('software', FULL), addressOf).split('\r\n');
    expect(head).toBe(`\uFEFF${CSV_COLUMNS.join(',')}`);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^tool,S-0001,software,Tool,Test of lines,/);
    expect(rows[1]).toMatch(/^gone,,software,'=Gone,/);
  });
});

describe('a cell of a table', () => {
  it.each([
    ['plain', 'plain'],
    [undefined, ''],
    [-5, '-5'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "\t'=1"],
    ['\r=1', '"\r\'=1"'],
    [' =1', "' =1"],
    ['low; high', 'low; high'],
    ['Good;=1+1', "Good;'=1+1"],
    ['Good; "=1+1"', `"Good;' ""=1+1""` + '"'],
    ['two\n=1', '"two\n\'=1"'],
    [['a', '@b'], "a;' @b"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['＝1', "'＝1"],
  ])('%j is written as %j', (value, cell) => {
    expect(csvText([[value]])).toBe(`\uFEFF${cell}\r\n`);
  });
});

describe('the published schemas', () => {
  it.each(SCHEMA_NAMES)('%s holds only patterns that every language knows', (name) => {
    const text = JSON.stringify(publishedSchema(name, addressOf('/')));
    expect(text).not.toMatch(/\\\\p\{|\(\?<[=!]/);
    expect(text).toContain('u2028');
  });

  /** Files that hold a list. */
  const lists = new Set<string>(['sources', 'partners', 'training', 'impact']);

  it.each(SCHEMA_NAMES)('%s names its dialect and its address', (name) => {
    expect(publishedSchema(name, addressOf(`/schema/${name}.json`))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://site.example/schema/${name}.json`,
      ...(lists.has(name) ? { type: 'array' } : { type: 'object', additionalProperties: false }),
    });
  });
});
