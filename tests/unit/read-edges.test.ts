import { describe, expect, it } from 'vitest';

import { graphOf, neighbourhood } from '../../src/catalogue/relation-graph.ts';
import { standingOn } from '../../src/catalogue/stands-on.ts';
import { findDrift } from '../../src/features/drift/drift.ts';
import { sentencesOf } from '../../src/features/trace/sentences.ts';
import type { Edges } from '../../src/schemas/edges.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import type { RelationType } from '../../src/schemas/vocabulary.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { traceInput } from '../../src/site/trace-input.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

const at = (id: string) => `https://git.example.org/${id}`;

const DEPENDS: RelationType = {
  id: 'depends-on',
  label: 'depends on',
  inverse: 'is used by',
  description: 'Needs it.',
  from: ['gateware', 'software'],
  to: ['gateware', 'software'],
  joins: 'link',
};

type Files = NonNullable<Edges['files']>;

/** A catalogue of cores, with what their files say, by id. */
function setUp(
  files: Readonly<Record<string, Files>>,
  entries: Readonly<Record<string, Partial<EntryInput>>> = {},
  more: Readonly<Record<string, object>> = {},
) {
  const ids = [...new Set([...Object.keys(files), ...Object.keys(entries)])];
  const metadata = metadataSchema.parse(
    Object.fromEntries(
      ids.map((id) => [
        at(id),
        {
          source: 'git',
          fetchedAt: '2026-11-21T02:00:00Z',
          edges: { commit: 'c0ffee00', files: files[id] ?? [] },
          ...more[id],
        },
      ]),
    ),
  );
  const all = Object.fromEntries(ids.map((id) => [id, entries[id] ?? {}]));
  const catalogue = smallCatalogue(entriesOf('gateware', all), { relations: [DEPENDS] }, metadata);
  const named = (id: string) =>
    (catalogue.reads.get(id) ?? []).map(
      ({ direction, way, other }) => `${direction} ${way} ${other.id}`,
    );
  return { catalogue, metadata, named };
}

const modules = (...ids: string[]): Files => [
  { from: 'gitmodules', file: '.gitmodules', needs: ids.map(at) },
];

function projectOf(catalogue: ReturnType<typeof setUp>['catalogue'], id: string) {
  const project = catalogue.projects.get(id);
  if (!project) throw new Error(`There is no ${id}.`);
  return project;
}

describe('relations read from files', () => {
  it('lead to the entries whose repositories are named, with file and commit, and are seen from both ends', () => {
    const { catalogue, named } = setUp({ top: modules('core', 'elsewhere', 'top'), core: [] });
    expect(named('top')).toEqual(['out needs core']);
    expect(named('core')).toEqual(['in needs top']);
    expect(catalogue.reads.get('core')?.[0]?.at).toEqual([
      { source: 'gitmodules', file: '.gitmodules', repository: at('top'), commit: 'c0ffee00' },
    ]);
    expect(catalogue.connections.get('top')).toEqual([]);
  });

  it('find repositories in other spellings, and where they moved', () => {
    const files: Files = [
      {
        from: 'gitmodules',
        file: '.gitmodules',
        needs: ['https://www.GIT.example.org/CORE', 'https://new.example.org/moved'],
      },
    ];
    const more = { moved: { url: 'https://new.example.org/moved' } };
    expect(setUp({ top: files, core: [], moved: [] }, {}, more).named('top')).toEqual([
      'out needs core',
      'out needs moved',
    ]);
  });

  it('find packages that entries state, else names that one repository alone claims', () => {
    const top: Files = [
      {
        from: 'npm',
        file: 'package.json',
        needs: ['pkg:npm/stated', 'pkg:npm/twice', 'pkg:npm/numpy'],
        tools: ['pkg:npm/claimed'],
      },
    ];
    const claims = (name: string): Files => [{ from: 'npm', file: 'package.json', names: [name] }];
    const { named } = setUp(
      {
        top,
        a: claims('pkg:npm/claimed'),
        b: claims('pkg:npm/twice'),
        c: claims('pkg:npm/twice'),
        d: claims('pkg:npm/stated'),
      },
      { owner: { packages: ['pkg:npm/stated'] } },
    );
    expect(named('top')).toEqual(['out needs owner', 'out tools a']);
    expect(named('d')).toEqual([]);
  });

  it('name the most that any file says, once for each pair', () => {
    const top: Files = [
      { from: 'cargo', file: 'Cargo.toml', tools: [at('core')] },
      ...modules('core'),
    ];
    const { catalogue, named } = setUp({ top, core: [] });
    expect(named('top')).toEqual(['out needs core']);
    expect(catalogue.reads.get('top')?.[0]?.at.map(({ source }) => source)).toEqual([
      'gitmodules',
      'cargo',
    ]);
  });

  it.each<NonNullable<EntryInput['harvest']>>([
    { forge: false, because: 'It is a mirror.' },
    { without: ['relations'], because: 'They are old.' },
  ])('are refused by an entry with harvest %j', (harvest) => {
    const { named } = setUp({ top: modules('core'), core: [] }, { top: { harvest } });
    expect(named('top')).toEqual([]);
  });
});

describe('what stands on a core', () => {
  it('is the reverse over any number of steps, nearest first, and ends in circles', () => {
    const { catalogue } = setUp({
      core: modules('board'),
      bus: modules('core'),
      board: modules('bus', 'core'),
      crate: modules('board'),
      bench: [{ from: 'cargo', file: 'Cargo.toml', tools: [at('core')] }],
    });
    const standing = standingOn(projectOf(catalogue, 'core'), catalogue).map(
      ({ project, through }) => [project.id, ...through.map(({ id }) => id)],
    );
    expect(standing).toEqual([['board'], ['bus'], ['crate', 'board']]);
  });

  it('counts stated needs, and leaves retired projects out', () => {
    const { catalogue } = setUp(
      { core: [], old: modules('core') },
      {
        user: { relations: [{ type: 'depends-on', target: 'core' }] },
        old: { retired: { date: '2026-01-01', reason: 'It ended.' } },
      },
    );
    const standing = standingOn(projectOf(catalogue, 'core'), catalogue);
    expect(standing.map(({ project }) => project.id)).toEqual(['user']);
  });

  it('of ten thousand in a chain is found within a second', () => {
    const chain = Array.from(
      { length: 10_000 },
      (_, index) => [`n${index}`, modules(`n${index - 1}`)] as const,
    );
    const { catalogue } = setUp(Object.fromEntries(chain));
    const start = performance.now();
    expect(standingOn(projectOf(catalogue, 'n9000'), catalogue)).toHaveLength(999);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('drawings', () => {
  it('draw what was read as such, unless it is stated as well', () => {
    const { catalogue } = setUp(
      { top: modules('core', 'stated'), core: [], stated: [] },
      { top: { relations: [{ type: 'depends-on', target: 'stated' }] } },
    );
    const { nodes, edges } = traceInput(neighbourhood(catalogue, projectOf(catalogue, 'core')));
    expect(edges).toMatchObject([{ from: 'top', to: 'core', verb: 'is made with', read: true }]);
    expect(sentencesOf(nodes, edges)).toMatchObject([{ read: true, derived: false }]);
    expect(graphOf(catalogue, ['top', 'stated']).edges).toMatchObject([{ verb: 'depends on' }]);
  });
});

describe('drift', () => {
  const site = {
    repository: { url: 'https://forge.example/office/catalogue', kind: 'gitlab', branch: 'main' },
    forges: [],
  } as const;
  const find = (files: Readonly<Record<string, Files>>) => {
    const { catalogue, metadata } = setUp(files, {
      core: { relations: [{ type: 'depends-on', target: 'top' }] },
    });
    const { findings } = findDrift(catalogue.listed, metadata, site, '2026-11-21', catalogue.reads);
    return findings.filter(({ code }) => code === 'relation-contradicted');
  };

  it('names a stated relation of which a file says the reverse', () => {
    const [finding, ...others] = find({ top: modules('core'), core: [] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ project: 'core', who: 'office' });
    expect(finding?.message).toContain('.gitmodules of top at c0ffee00');
    expect(finding?.where.file).toBe('catalogue/gateware/core.yaml');
  });

  it('finds none where both need each other, or where no file says anything', () => {
    expect(find({ top: modules('core'), core: modules('top') })).toEqual([]);
    expect(find({ top: [], core: [] })).toEqual([]);
  });
});
