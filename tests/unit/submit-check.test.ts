/** What the form says of an entry is what `npm run validate` says of its file. */
import { describe, expect, it } from 'vitest';

import { CODES, type Code } from '../../src/instance/validate/codes.ts';
import { createChecker } from '../../src/features/submit/check.ts';
import { linksIn } from '../../src/instance/validate/description-links.ts';
import type { Candidate } from '../../src/features/submit/findings.ts';
import { board, byValidator, known, saidOf } from './submit-setup.ts';

const VALUES = board?.value as Record<string, unknown>;
const GIT = 'https://git.example.org/things';

interface Case {
  readonly code: Code;
  /** Keys of the valid entry that are written otherwise. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly as?: Partial<Candidate>;
  /** Where the form shows it. */
  readonly at: string;
}

const license = (code: Code, hardware: string): Case => ({
  code,
  values: { licenses: { hardware } },
  at: 'licenses.hardware',
});
const relation = (code: Code, type: string, target: string, at = 'relations.0.target'): Case => ({
  code,
  values: { relations: [{ type, target }] },
  at,
});

const CASES: readonly Case[] = [
  { code: 'address/form', values: { repositories: ['git.example.org/x/y'] }, at: 'repositories.0' },
  {
    code: 'address/http',
    values: { links: { homepage: 'http://a.example/' } },
    at: 'links.homepage',
  },
  {
    code: 'address/not-a-repository',
    values: { repositories: [`${GIT}/board/-/tree/main`] },
    at: 'repositories.0',
  },
  {
    code: 'address/not-raw',
    values: { links: { newsfeed: `${GIT}/board/-/blob/main/news.md` } },
    at: 'links.newsfeed',
  },
  { code: 'address/scheme', values: { description: '[x](javascript:alert)' }, at: 'description' },
  { code: 'alias/clash', values: { aliases: ['core'] }, at: 'aliases.0' },
  { code: 'alias/self', values: { aliases: ['board'] }, at: 'aliases.0' },
  { code: 'contact/personal-email', values: { contact: 'jane.doe@example.org' }, at: 'contact' },
  { code: 'entry/no-source', values: { repositories: undefined }, at: '' },
  { code: 'file/name', as: { id: 'Board_2' }, at: 'id' },
  { code: 'id/duplicate', as: { id: 'core' }, at: 'id' },
  license('license/absent', 'NONE'),
  license('license/case', 'cern-ohl-w-2.0'),
  license('license/deprecated-id', 'GPL-3.0'),
  license('license/exception-as-license', 'SHL-2.1'),
  license('license/incomplete', 'CERN-OHL'),
  license('license/name', 'MIT License'),
  license('license/not-a-license', 'proprietary'),
  {
    code: 'license/not-osi-approved',
    values: { licenses: { software: 'TAPR-OHL-1.0' } },
    at: 'licenses.software',
  },
  license('license/operator', 'MIT and Apache-2.0'),
  license('license/or-later', 'MIT-or-later'),
  license('license/parenthesis', '(MIT'),
  license('license/separator', 'MIT/Apache-2.0'),
  license('license/unknown-exception', 'MIT WITH Nothing-1.0'),
  license('license/unknown-id', 'CERN-OHL-X-9.0'),
  license('license/unsuited', 'CC-BY-4.0'),
  { code: 'list/duplicate', values: { topics: ['timing', 'timing'] }, at: 'topics.1' },
  {
    code: 'relation/duplicate',
    as: { id: 'other', kind: 'software' },
    values: {
      repositories: [`${GIT}/other`],
      relations: [
        { type: 'drives', target: 'board' },
        { type: 'drives', target: 'board' },
      ],
    },
    at: 'relations.1',
  },
  relation('relation/kinds', 'drives', 'core', 'relations.0.type'),
  relation('relation/self', 'runs-on', 'board'),
  {
    code: 'relation/stated-twice',
    values: { relations: [{ type: 'runs-on', target: 'core' }] },
    at: 'relations.0',
  },
  relation('relation/unknown-target', 'runs-on', 'bord'),
  { code: 'repository/duplicate', values: { repositories: [`${GIT}/core`] }, at: 'repositories.0' },
  {
    code: 'retired/loop',
    values: { retired: { date: '2026-11-21', reason: 'Gone.', successor: 'board' } },
    at: 'retired.successor',
  },
  {
    code: 'retired/unknown-successor',
    values: { retired: { date: '2026-11-21', reason: 'Gone.', successor: 'bord' } },
    at: 'retired.successor',
  },
  { code: 'schema/missing', values: { name: undefined }, at: 'name' },
  { code: 'schema/type', values: { topics: 'timing' }, at: 'topics' },
  { code: 'schema/unknown-key', values: { nmae: 'x' }, at: 'nmae' },
  { code: 'schema/value', values: { summary: 'x'.repeat(161) }, at: 'summary' },
  { code: 'vocabulary/unknown-id', values: { topics: ['timng'] }, at: 'topics.0' },
];

/** An own id means a new entry; else the board is updated. */
function candidateOf({ values = {}, as = {} }: Case): Candidate {
  const all = Object.entries({ ...VALUES, ...values }).filter(([, value]) => value !== undefined);
  return { id: 'board', kind: 'hardware', values: Object.fromEntries(all), ...as };
}

const check = createChecker(known, linksIn, 'board');

describe('the form says', () => {
  it.each(CASES)('$code, as the validator does, at its field', (item) => {
    const candidate = candidateOf(item);
    const found = check(candidate);
    expect(saidOf(found)).toEqual(byValidator(candidate));
    const wanted = found.find(({ code }) => code === item.code);
    expect(wanted?.path.join('.')).toBe(item.at);
    expect(wanted?.severity).toBe(CODES[item.code]);
    // A person reads it who knows no file and no code.
    expect(wanted?.said).not.toMatch(/`|\.yaml|\bkeys?\b|[a-z]+\/[a-z-]+ /);
  });

  it('nothing of an entry that is right', () => {
    expect(check(candidateOf({ code: 'entry/no-source', at: '' }))).toEqual([]);
  });

  it('that a new id is the former one of another', () => {
    const candidate = { id: 'old-driver', kind: 'hardware', values: VALUES } as const;
    expect(check(candidate)).toMatchObject([{ code: 'alias/clash', path: ['id'] }]);
  });
});

describe('the table', () => {
  it('has every code that an entry can get', () => {
    const ofEntries =
      /^(address|alias|contact|entry|id|license|list|relation|repository|retired|schema)\//;
    const codes = Object.keys(CODES).filter((code) => ofEntries.test(code));
    const tried: readonly string[] = CASES.map(({ code }) => code);
    expect(codes.filter((code) => !tried.includes(code))).toEqual([]);
  });
});
