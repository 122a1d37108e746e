/** Checklists and planners: what they gather, count and hand over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { splitFrontMatter } from '../../src/instance/front-matter.ts';
import { PROOFS } from '../../src/schemas/tools.ts';
import { whichWaySchema } from '../../src/schemas/which-way.ts';
import { assess, nextActivities } from '../../src/features/tools/assessment.ts';
import { itemsOf } from '../../src/instance/checklist.ts';
import { evidenceOf } from '../../src/features/tools/evidence.ts';
import { findProject } from '../../src/features/tools/find-project.ts';
import { mailto } from '../../src/features/tools/mailto.ts';
import { table, taskList } from '../../src/features/tools/markdown.ts';
import { readTool } from '../../src/features/tools/read.ts';
import { releaseLists } from '../../src/features/tools/release.ts';

const GUIDELINES = 'content/guidelines';
const pages = readdirSync(GUIDELINES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const parts = splitFrontMatter(readFileSync(join(GUIDELINES, file), 'utf8'));
    return { id: file.slice(0, -'.mdx'.length), title: file, body: parts.ok ? parts.body : '' };
  });

describe('the points of a checklist', () => {
  it.each([
    ['none', 'Text\n\n- not a point\n', []],
    ['one line each', '<Checklist>\n\n- One\n- Two\n\n</Checklist>\n', ['One', 'Two']],
    ['over two lines', '<Checklist>\n\n- One\n  and more\n\n</Checklist>', ['One and more']],
    [
      'a dash within',
      '<Checklist>\n- A well-known - point\n</Checklist>',
      ['A well-known - point'],
    ],
    ['with an asterisk', '<Checklist>\n* A\n* B\n</Checklist>', ['A', 'B']],
    ['none in an example', '```mdx\n<Checklist>\n- A\n</Checklist>\n```\n', []],
    ['two lists', '<Checklist>\n- A\n</Checklist>\n<Checklist>\n- B\n</Checklist>', ['A', 'B']],
  ])('%s', (_name, body, texts) => {
    expect(itemsOf(body).map(({ text }) => text)).toEqual(texts);
  });

  it('shows code as code, a link by its words, and no marks of emphasis', () => {
    const [item] = itemsOf(
      '<Checklist>\n- `README` of [a page](/there/) **says** "x"\n</Checklist>',
    );
    expect(item?.pieces).toEqual([
      { text: 'README', code: true },
      { text: ' of a page says “x”', code: false },
    ]);
  });

  it('has an id of its own within each guideline', () => {
    for (const { id, body } of pages) {
      const ids = itemsOf(body).map((item) => item.id);
      expect([id, new Set(ids).size]).toEqual([id, ids.length]);
    }
  });
});

describe('the release lists', () => {
  const plan = readTool('release');
  it('hold every point of the guidelines that they name, and each proof', () => {
    if (!plan) throw new Error('There is no plan.');
    const lists = releaseLists(plan, pages);
    const proofs = lists.flatMap(({ groups }) =>
      groups.flatMap(({ guideline, items }) =>
        items.filter(({ proof }) => proof).map(({ text }) => `${guideline}: ${text}`),
      ),
    );
    expect(new Set(proofs).size).toBe(plan.proofs.length);
    for (const { groups } of lists) {
      for (const { guideline, items } of groups) {
        const page = pages.find(({ id }) => id === guideline);
        expect(items.map(({ text }) => text)).toEqual(
          itemsOf(page?.body ?? '').map(({ text }) => text),
        );
      }
    }
  });

  it('refuse a proof of a point that has been reworded', () => {
    if (!plan) throw new Error('There is no plan.');
    const proof = {
      guideline: 'software/publish',
      item: 'Gone',
      by: 'entry',
      proves: 'all',
    } as const;
    expect(() => releaseLists({ ...plan, proofs: [proof] }, pages)).toThrow('no point "Gone"');
  });
});

describe('the evidence of a project', () => {
  const tool = { id: 'a', kind: 'software', entry: { name: 'A' }, pictures: [] } as const;
  const month = (iso: string) => iso.slice(0, 7);
  const metadata = {
    source: 'git',
    fetchedAt: '2026-08',
    hygiene: { license: true, readme: false },
    latestTag: { tag: 'v2.1' },
  } as const;

  it('names what was found and when, and never what was not', () => {
    expect(evidenceOf({ ...tool, metadata }, month)).toEqual({
      entry: 'It has an entry in the catalogue',
      license: 'LICENSE found in 2026-08',
      release: 'v2.1 seen in 2026-08',
    });
  });

  it('claims nothing of a repository that was not read', () => {
    expect(Object.keys(evidenceOf(tool, month))).toEqual(['entry']);
  });

  it('uses only names that a plan may use', () => {
    const entry = { name: 'A', licenses: { software: 'MIT' }, topics: ['t'], relations: [] };
    const evidence = evidenceOf({ ...tool, entry, metadata }, month);
    expect(Object.keys(evidence).filter((name) => !PROOFS.some((one) => one === name))).toEqual([]);
    expect(evidence).not.toHaveProperty('relations');
  });
});

describe('finding a project', () => {
  const spec = {
    id: 'spec',
    name: 'SPEC',
    kind: 'hardware',
    repositories: ['https://ohwr.example/project/Spec'],
    evidence: {},
  } as const;
  it.each([
    ['spec', 'spec'],
    [' Spec ', 'spec'],
    ['https://ohwr.example/project/spec.git', 'spec'],
    ['http://ohwr.example/project/spec/', 'spec'],
    ['https://ohwr.example/project', undefined],
    ['', undefined],
  ])('"%s" is %s', (asked, id) => {
    expect(findProject([spec], asked)?.id).toBe(id);
  });
});

describe('what the tools hand over', () => {
  it('a task list with a heading for each guideline, and evidence beside its point', () => {
    const items = [
      { text: '`LICENSE` is there', ticked: true, evidence: 'found in Aug 2026' },
      { text: 'Two', ticked: false },
    ];
    const groups = [{ label: 'Publish', url: 'https://a.example/p/', items }];
    expect(taskList('Ready', groups)).toBe(
      '## Ready\n\n### [Publish](https://a.example/p/)\n\n- [x] `LICENSE` is there (found in Aug 2026)\n- [ ] Two',
    );
  });

  it('a table in which a bar ends no cell', () => {
    expect(table(['A', 'B'], [['a|b', 'c']])).toBe('| A | B |\n| --- | --- |\n| a\\|b | c |');
  });

  it('a letter that a mail program can open', () => {
    const address = mailto('office@a.example', { subject: 'A & B', body: ['One:', 'Two?'] });
    const { searchParams, pathname } = new URL(address);
    expect(pathname).toBe('office@a.example');
    expect(searchParams.get('subject')).toBe('A & B');
    expect(searchParams.get('body')).toBe('One:\r\n\r\nTwo?');
  });
});

describe('the self-assessment', () => {
  const stages = [
    { id: 'first', activities: ['a', 'b', 'c'] },
    { id: 'second', activities: ['d'] },
  ];
  it.each([
    ['nothing', {}, [0, 0, 3], ['a', 'b', 'c', 'd']],
    ['begun comes first', { c: 'begun' }, [0, 1, 3], ['c', 'a', 'b', 'd']],
    ['done is not open', { a: 'done', b: 'no' }, [1, 0, 3], ['b', 'c', 'd']],
    ['not for us does not count', { a: 'skip', b: 'done' }, [1, 0, 2], ['c', 'd']],
  ])('%s', (_name, answers, [done, begun, of], next) => {
    expect(assess(stages, answers)[0]).toMatchObject({ done, begun, of });
    expect(nextActivities(stages, answers)).toEqual(next);
  });

  it('has each activity once', () => {
    const ids = readTool('self-assessment')?.stages.flatMap(({ activities }) =>
      activities.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids?.length);
  });
});

describe('the way of a disclosure', () => {
  const way = readTool('which-way');
  it('ends for each answer with somebody to write to', () => {
    if (!way) throw new Error('There is no way.');
    const endsOf = (question: string): string[] =>
      (way.questions[question]?.answers ?? []).flatMap(({ next, end }) =>
        next ? endsOf(next) : [end ?? 'nowhere'],
      );
    const ends = endsOf(way.first);
    expect(new Set(ends)).toEqual(new Set(Object.keys(way.ends)));
    for (const { contacts } of Object.values(way.ends)) {
      for (const { email, url } of contacts) expect(email ?? url).toBeDefined();
    }
  });

  it.each([
    ['an end', { end: 'nowhere' }],
    ['a question', { next: 'nowhere' }],
    ['itself', { next: 'made' }],
  ])('refuses an answer that leads to %s that is not there', (_name, to) => {
    const answers = [
      { id: 'a', label: 'A', ...to },
      { id: 'b', label: 'B', end: 'software' },
    ];
    const questions = { ...way?.questions, made: { ask: 'What?', answers } };
    expect(whichWaySchema.safeParse({ ...way, questions }).success).toBe(false);
  });
});
