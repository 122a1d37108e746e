/** What we give maintainers to take home, and read back: the same entry, as far as the format can say it. */
import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { EXPORT_FILES, type ExportFileName } from '../../src/exports/files.ts';
import { licenseChoice } from '../../src/exports/license-choice.ts';
import { exportedProject, type ExportedProject } from '../../src/exports/exported-project.ts';
import { pathsIn } from '../../src/manifests/importers/crosswalk.ts';
import type { DraftValues } from '../../src/schemas/draft.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import { entrySchema, KINDS, type Entry } from '../../src/schemas/entry.ts';
import { syntheticEntry } from '../bench/synthetic-entry.ts';
import { ORGANISATIONS, vocabularies } from '../bench/synthetic-frame.ts';
import { FULL, LEAST } from './export-setup.ts';

const { topics, organisations } = vocabularies;

/** Enough for each licence, status and kind of the made-up projects to meet each other. */
const MADE_UP = 120;

const catalogue = createCatalogue({
  entries: [
    ...Array.from({ length: MADE_UP }, (_, index) => syntheticEntry(index)),
    ...KINDS.flatMap((kind) => [
      {
        id: `full-${kind}`,
        kind,
        entry: { ...FULL, organisations: ['institute-0'], topics: ['topic-0'] },
      },
      { id: `least-${kind}`, kind, entry: LEAST },
    ]),
  ].map(({ id, kind, entry }) => ({ id, kind, entry: entrySchema.parse(entry) })),
  ecosystems: [],
  vocabularies,
  metadata: {},
  numbers: {},
});

/** The facts of publiccode.yml that no entry of the catalogue states yet. */
const PUBLICCODE = {
  platforms: ['linux'],
  softwareType: 'library',
  features: ['Reads files'],
  maintenance: 'community',
  localisationReady: false,
  languages: ['en'],
} satisfies Entry['publiccode'];

const LONG = `${'It reads files. '.repeat(12)}It writes others.`;

/** A release, which some formats cannot do without. */
function subjectFor(project: Project): ExportedProject {
  const subject = exportedProject(project, catalogue, (path) => `https://site.example${path}`);
  const tag = { tag: 'v1.10', date: '2026-07-01' };
  const latest = { value: tag, origin: 'history', released: false } as const;
  return { ...subject, facts: { ...subject.facts, latest } };
}

/** The same entry with all that publiccode.yml asks for, and nothing that it cannot say. */
function asPubliccode({ entry, ...project }: Project): Project {
  const { summary = 'Reads files.', licenses } = entry;
  const software = licenses?.software ?? 'MIT';
  return {
    ...project,
    entry: {
      ...entry,
      summary: summary.slice(0, 150).trim(),
      description: LONG,
      status: 'active',
      licenses: { software },
      publiccode: PUBLICCODE,
      organisations: (entry.organisations ?? ORGANISATIONS).slice(0, 1),
    },
  };
}

function labelsOf({ organisations: ids = [] }: Entry): string[] {
  return ids.flatMap((id) => organisations.find((term) => term.id === id)?.label ?? []);
}

/** The same entry, licensed by its organisations. */
function asLicensed({ entry, ...project }: Project): Project {
  const labels = labelsOf(entry);
  const licensor = labels.length > 0 ? labels.join(', ') : undefined;
  return { ...project, entry: { ...entry, licensor } };
}

/** The same entry, cited by its organisations, without whom there is no file. */
function asCited({ entry, ...project }: Project): Project {
  const labels = labelsOf(entry);
  const authors = labels.length > 0 ? labels : ['The team'];
  return { ...project, entry: { ...entry, citation: { authors } } };
}

/** The parts that each format has a place for. */
const CARRIED: Partial<Record<ExportFileName, (project: Project) => string[]>> = {
  'codemeta.json': ({ entry, kind }) => [
    ...COMMON,
    'status',
    'since',
    'publications',
    'links.homepage',
    'links.issues',
    'links.documentation',
    'links.releases',
    entry.identifiers?.doi ? 'identifiers.doi' : 'identifiers.swhid',
    ...(Object.keys(entry.licenses ?? {}).join() === kind && choiceOf(entry, kind)?.length === 1
      ? [`licenses.${kind}`]
      : []),
  ],
  'CITATION.cff': ({ entry, kind }) => [
    ...COMMON,
    'links.homepage',
    'identifiers.doi',
    'identifiers.swhid',
    ...(choiceOf(entry, kind) ? [`licenses.${kind}`] : []),
  ],
  'okh.yml': () => [
    ...COMMON.filter((path) => path !== 'organisations'),
    'licenses.hardware',
    'licenses.software',
    'licenses.documentation',
    'links.documentation',
  ],
  'okh.toml': () => [
    ...COMMON.filter((path) => path !== 'topics' && path !== 'organisations'),
    'licensor',
    'licenses.hardware',
    'links.documentation',
    'links.releases',
    'identifiers.oshwa',
  ],
  'publiccode.yml': () => [
    'name',
    'summary',
    'description',
    'status',
    'repositories',
    'organisations',
    'licenses.software',
    'links.homepage',
    'links.documentation',
    'publiccode',
  ],
};

const COMMON = ['name', 'title', 'summary', 'repositories', 'organisations', 'topics'];

function choiceOf({ licenses }: Entry, kind: Project['kind']) {
  return licenseChoice(licenses?.[kind]);
}

/** One repository, and its address alone, is what a manifest says. */
function sayable(entry: Entry): DraftValues {
  const [first] = entry.repositories ?? [];
  return { ...entry, ...(first && { repositories: [first.url] }) };
}

function valueAt(values: DraftValues, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
}

/** What a file cannot be made without, and no entry states yet. */
const COMPLETED: Partial<Record<ExportFileName, (project: Project) => Project>> = {
  'okh.toml': asLicensed,
  'CITATION.cff': asCited,
  'publiccode.yml': asPubliccode,
};

const cases = (Object.keys(CARRIED) as ExportFileName[]).map((name) => {
  const projects = [...catalogue.projects.values()];
  const those = projects.map(COMPLETED[name] ?? ((project) => project));
  const files = those.flatMap((project) => {
    const text = EXPORT_FILES[name](subjectFor(project));
    return text === undefined ? [] : [{ project, text }];
  });
  return { name, files };
});

describe('what we export is read back', () => {
  it('for every project', () => {
    const counts = Object.fromEntries(cases.map(({ name, files }) => [name, files.length]));
    const all = catalogue.projects.size;
    const programs = [...catalogue.projects.values()].filter(({ kind }) => kind === 'software');
    expect(counts).toMatchObject({
      'codemeta.json': all,
      'CITATION.cff': all,
      'publiccode.yml': programs.length,
    });
    expect(counts['okh.yml']).toBeGreaterThan(0);
    expect(counts['okh.toml']).toBeGreaterThan(0);
  });

  it.each(cases)('as the same entry: $name', ({ name, files }) => {
    for (const { project, text } of files) {
      const entry = sayable(project.entry);
      const options = { kind: project.kind, topics, organisations };
      const { values } = importFile(name, text, options);
      const carried = CARRIED[name]?.(project) ?? [];
      const read = carried.map((path) => [path, valueAt(values, path)]);
      expect(Object.fromEntries(read), project.id).toEqual(
        Object.fromEntries(carried.map((path) => [path, valueAt(entry, path)])),
      );
      const others = pathsIn(values).filter((path) => !path.startsWith('licenses.'));
      for (const path of others) {
        expect(valueAt(values, path), `${project.id}: ${path}`).toEqual(valueAt(entry, path));
      }
    }
  });
});
