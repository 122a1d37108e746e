import { describe, expect, it } from 'vitest';

import { productOf } from '../../src/catalogue/product.ts';
import { noticeText } from '../../src/exports/notice-bundle.ts';
import { productRecord } from '../../src/exports/product-json.ts';
import { productRecordSchema } from '../../src/exports/schemas/product-record.ts';
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { answerOf } from '../../src/schemas/verdict.ts';
import type { RelationType } from '../../src/schemas/vocabulary.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

const at = (id: string) => `https://git.example.org/${id}`;
const KINDS: Kind[] = ['hardware', 'gateware', 'software'];

function relation(id: string, label: string, joins?: 'link'): RelationType {
  const words = { label, inverse: `is what ${label}`, description: 'A relation.' };
  return { id, ...words, from: KINDS, to: KINDS, ...(joins && { joins }) };
}

const RELATIONS = [relation('runs-on', 'runs on'), relation('depends-on', 'depends on', 'link')];

type Given = Partial<EntryInput> & {
  readonly kind?: Kind;
  readonly license?: string;
  readonly needs?: readonly string[];
  readonly tools?: readonly string[];
};

/** The product of `top`, with what is given of each project. */
function setUp(given: Readonly<Record<string, Given>>) {
  const entries = Object.entries(given).flatMap(
    ([id, { kind = 'gateware', license, needs: _, tools: __, ...fields }]) =>
      entriesOf(kind, { [id]: { ...fields, ...(license && { licenses: { [kind]: license } }) } }),
  );
  const metadata = metadataSchema.parse(
    Object.fromEntries(
      Object.entries(given).map(([id, { needs, tools }]) => {
        const lists = {
          ...(needs && { needs: needs.map(at) }),
          ...(tools && { tools: tools.map(at) }),
        };
        const files = [{ from: 'gitmodules', file: '.gitmodules', ...lists }];
        const record = { source: 'git', fetchedAt: '2026-11-21T02:00:00Z' };
        return [at(id), { ...record, edges: { commit: 'c0ffee00', files } }];
      }),
    ),
  );
  const catalogue = smallCatalogue(entries, { relations: RELATIONS }, metadata);
  const top = catalogue.projects.get('top');
  if (!top) throw new Error('There is no top.');
  const product = productOf(top, catalogue);
  return {
    product,
    answer: answerOf(product.fits),
    ids: product.components.map(({ project, use }) => `${project.id} ${use}`),
    paths: product.steps.map(({ path, component }) =>
      [...path, component].map(({ id }) => id).join(' '),
    ),
    notice: noticeText(product, (path) => `https://open.example${path}`),
  };
}

const onTop = { relations: [{ type: 'runs-on', target: 'top' }] };

describe('the licences of a whole product', () => {
  it('are followed from a board to its firmware and its libraries', () => {
    const { ids, paths, answer } = setUp({
      top: { kind: 'hardware', license: 'CERN-OHL-P-2.0' },
      core: { license: 'MIT', needs: ['bus'], ...onTop },
      bus: { license: 'MIT' },
      driver: { kind: 'software', license: 'MIT', ...onTop, needs: ['bus'] },
    });
    expect(ids).toEqual(['core separate', 'driver separate', 'bus separate']);
    expect(paths).toEqual(['top core', 'top driver', 'top core bus', 'top driver bus']);
    expect(answer).toBe('conditional');
  });

  it('are judged by the weakest answer, also where each single step fits', () => {
    const apart = setUp({
      top: { kind: 'software', license: 'GPL-2.0-only', needs: ['between'] },
      between: { kind: 'software', license: 'MIT', needs: ['library'] },
      library: { kind: 'software', license: 'Apache-2.0' },
    });
    expect(apart.product.steps.map(({ fits }) => fits.verdict)).not.toContain('no');
    expect(apart.product.components.at(-1)?.fits.verdict).toBe('no');
    expect(apart.product.fits.verdict).toBe('no');
  });

  it('stay unknown where one is', () => {
    const { answer, product, notice } = setUp({
      top: { license: 'MIT', needs: ['core', 'other'] },
      core: {},
      other: { license: 'MIT' },
    });
    expect(answer).toBe('ask');
    expect(product.components.map(({ fits }) => fits.verdict)).toEqual(['ask', 'yes']);
    expect(notice).toContain('Licence, Gateware: not stated');
    expect(setUp({ top: { needs: ['core'] }, core: { license: 'MIT' } }).answer).toBe('ask');
  });

  it('do not follow tools, what runs on a core of it elsewhere, and retired projects', () => {
    const { ids } = setUp({
      top: { license: 'MIT', needs: ['core'], tools: ['bench'] },
      core: { license: 'MIT' },
      bench: { license: 'GPL-3.0-only', needs: ['deep'] },
      deep: { license: 'MIT' },
      stranger: { license: 'MIT', relations: [{ type: 'runs-on', target: 'core' }] },
      gone: { license: 'MIT', ...onTop, retired: { date: '2026-01-01', reason: 'It ended.' } },
    });
    expect(ids).toEqual(['core link', 'bench tool']);
  });

  it('count the closest of several uses, and end in circles', () => {
    const { ids, paths } = setUp({
      top: { license: 'MIT', needs: ['core'], tools: ['bus'] },
      core: { license: 'MIT', needs: ['bus'] },
      bus: { license: 'MIT', needs: ['top', 'core'] },
    });
    expect(ids).toEqual(['core link', 'bus link']);
    expect(paths).toEqual(['top core', 'top bus', 'top core bus']);
  });

  it('of a huge graph are cut and judged within two seconds', () => {
    const all = Array.from({ length: 120 }, (_, index) => (index === 0 ? 'top' : `n${index}`));
    const start = performance.now();
    const { product, answer, notice } = setUp(
      Object.fromEntries(all.map((id) => [id, { license: 'MIT', needs: all }])),
    );
    expect(product.steps.length).toBeLessThanOrEqual(1_000);
    expect(performance.now() - start).toBeLessThan(2_000);
    // Nothing is said of what was not followed.
    expect(answer).toBe('ask');
    expect(productRecord(product, 'https://open.example/NOTICE.txt')).toMatchObject({
      answer: 'ask',
      cut: true,
    });
    expect(notice?.replaceAll(/\s+/g, ' ')).toContain(
      'only the nearest 1,000 steps are known here',
    );
  });
});

describe('the notices of a product', () => {
  const { notice = '', product } = setUp({
    top: {
      kind: 'hardware',
      license: 'CERN-OHL-S-2.0',
      title: 'A carrier',
      licensor: 'Harbour lab',
    },
    core: { license: 'CERN-OHL-W-2.0', ...onTop, needs: ['bus'] },
    bus: { license: 'CERN-OHL-P-2.0' },
  });

  it('name every component with its licence and source, and a licensor only where one is stated', () => {
    for (const id of ['top', 'core', 'bus']) expect(notice).toContain(`Source location: ${at(id)}`);
    expect(notice).toContain('Licence, Hardware: CERN-OHL-S-2.0');
    expect(notice).toContain('Licence, Gateware: CERN-OHL-P-2.0');
    expect(notice.match(/^Licensor/gm)).toHaveLength(1);
    expect(notice).toContain(
      'Comes in by: top > core > bus (Read from .gitmodules at c0ffee00, https://git.example.org/core)',
    );
    expect(notice).not.toMatch(/[\u2028\u2029\r]/);
  });

  it('say with their sections what CERN-OHL-S and -W ask for, and nothing of CERN-OHL-P', () => {
    const duties = notice.split('\n').filter((line) => line.startsWith('Asked for'));
    expect(duties).toHaveLength(2);
    expect(duties[0]).toMatch(/CERN-OHL-S v2: .*section 4; the term: 1\.9/);
    expect(duties[1]).toMatch(/CERN-OHL-W v2: .*section 4\.1; the term: 1\.10/);
  });

  it('stand with the same answers in the data', () => {
    const record = productRecord(product, 'https://open.example/projects/top/NOTICE.txt');
    expect(productRecordSchema.safeParse(record).success).toBe(true);
    expect(record?.components.map(({ project }) => project)).toEqual(['core', 'bus']);
    expect(record?.steps.at(-1)?.at).toMatchObject({ file: '.gitmodules', commit: 'c0ffee00' });
  });

  it('are not written where nothing else is in it', () => {
    const alone = setUp({ top: { license: 'MIT' } });
    expect(alone.notice).toBeUndefined();
    expect(productRecord(alone.product, 'https://open.example/')).toBeUndefined();
  });
});
