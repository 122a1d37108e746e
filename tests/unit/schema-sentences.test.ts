/** What the validator says of values that a schema refuses. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { findings } from '../../src/instance/validate/schema-issue.ts';
import { createHinter, printable } from '../../src/instance/validate/hint.ts';
import { newProblems } from '../../src/instance/validate/changed.ts';
import type { Problem } from '../../src/instance/validate/problem.ts';

const said = (schema: z.ZodType, value: unknown) =>
  findings(schema, value).map(({ code, path, message }) => `${path.join('.')} ${code} ${message}`);

describe('a value that does not fit', () => {
  const schema = z.strictObject({
    text: z.string().min(1).max(5).optional(),
    list: z.array(z.string()).min(1).max(2).optional(),
    count: z.int().min(1).max(9).optional(),
    day: z.iso.date().optional(),
    uuid: z.uuid().optional(),
    page: z.url({ protocol: /^https$/ }).optional(),
    either: z.union([z.url(), z.array(z.string())]).optional(),
    map: z.record(z.string(), z.strictObject({ name: z.string() })).optional(),
    items: z.array(z.strictObject({ name: z.string() })).optional(),
    big: z.bigint().optional(),
  });

  it.each<[value: object, expected: RegExp]>([
    [{ text: 'longer' }, /^text schema\/value .*\b5\b.*\b6\b/],
    [{ text: '' }, /^text schema\/value /],
    [{ list: ['a', 'b', 'c'] }, /^list schema\/value .*\b2\b/],
    [{ list: [] }, /^list schema\/value .*\b1\b/],
    [{ count: 10 }, /^count schema\/value .*\b9\b/],
    [{ count: 0 }, /^count schema\/value .*\b1\b/],
    [{ count: 'x' }, /^count schema\/type /],
    [{ text: 1.1 }, /^text schema\/type .*put 1\.1 in quotes/],
    [{ text: null }, /^text schema\/type /],
    [{ text: new Date() }, /^text schema\/type /],
    [{ day: 'yesterday' }, /^day schema\/value /],
    [{ uuid: 'x' }, /^uuid schema\/value /],
    [{ big: 'x' }, /^big schema\/type .*bigint/],
    [{ page: 'git@forge.example:team/tool.git' }, /https:\/\/forge\.example\/team\/tool\.git/],
    [{ page: 'ssh://git@forge.example/team/tool' }, /https:\/\/forge\.example\/team\/tool/],
    [{ page: 'forge.example' }, /^page address\/form .*"forge\.example"/],
    [{ page: 'ftp://forge.example' }, /^page address\/scheme /],
    [{ either: 'forge' }, /^either address\/form /],
    [{ map: { a: { nmae: 'x' } } }, /"nmae".*"name"/],
    [{ items: [{ name: 'x', nmae: 'y' }] }, /^items\.0\.nmae schema\/unknown-key .*"name"/],
    [{ txet: 'x' }, /^txet schema\/unknown-key .*"text"/],
  ])('%j', (value, expected) => {
    expect(said(schema, value).join('\n')).toMatch(expected);
  });

  it('is said to be missing where it is asked for', () => {
    expect(said(z.strictObject({ name: z.string() }), {})[0]).toMatch(/^name schema\/missing /);
    expect(said(z.strictObject({}), 7)[0]).toMatch(/^ schema\/type /);
  });

  it('of many unknown keys names twenty', () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, 1]));
    expect(said(z.strictObject({}), keys)).toHaveLength(20);
  });
});

describe('a hint', () => {
  it('is given again at once, and not looked for where that would take long', () => {
    const hint = createHinter();
    const few = new Set(['alpha', 'beta']);
    expect(hint('alpah', few)).toContain('"alpha"');
    const many = new Set(Array.from({ length: 100_000 }, (_, index) => `word-${index}`));
    expect(hint('word-x', many)).toBe('');
    expect(hint('alpah', few)).toContain('"alpha"');
  });

  it('shows a sign of a name that nobody sees', () => {
    expect(printable('a\u202Eb\u{E0001}.yaml')).toBe('a\\u202eb\\ue0001.yaml');
  });
});

describe('what a change brings', () => {
  const problem = (message: string, line: number): Problem =>
    ({
      severity: 'error',
      code: 'schema/value',
      file: 'a.yaml',
      message,
      line,
      column: 1,
    }) as const;

  it('is a problem more than before, and none that only moved', () => {
    const before = [problem('One.', 1), problem('One.', 2)];
    const after = [problem('One.', 7), problem('One.', 8), problem('One.', 9), problem('Two.', 1)];
    expect(newProblems(after, before)).toEqual([problem('One.', 9), problem('Two.', 1)]);
    expect(newProblems(before, after)).toEqual([]);
    expect(newProblems(after.slice(0, 3), [])).toEqual(after.slice(0, 3));
    const elsewhere = { ...problem('One.', 1), file: 'b.yaml' };
    const otherwise = { ...problem('One.', 1), code: 'schema/type' } as const;
    expect(newProblems([elsewhere, otherwise], before)).toEqual([elsewhere, otherwise]);
  });
});
