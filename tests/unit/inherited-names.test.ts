/** Names that every object of JavaScript has: in texts of others they are words like any other. */
import { describe, expect, it } from 'vitest';

import { joinProjects } from '../../src/catalogue/catalogue.ts';
import { commentsIn } from '../../src/instance/entry-file/comments.ts';
import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { keysAt } from '../../src/instance/entry-file/order.ts';
import { writeEntry } from '../../src/instance/entry-file/write.ts';
import { importFile } from '../../src/manifests/importers/import.ts';
import { licenseFact } from '../../src/licences/facts.ts';
import { own } from '../../src/lib/records.ts';
import { firstSection } from '../../src/manifests/markdown.ts';
import { assess, nextActivities } from '../../src/features/tools/assessment.ts';

const NAMES = Reflect.ownKeys(Object.prototype).map(String);
const OPTIONS = { topics: [], organisations: [] };
const NOTHING = {
  ecosystems: [],
  vocabularies: { topics: [], organisations: [], interfaces: [], relations: [], outlines: [] },
  metadata: {},
  numbers: {},
};
const json = (value: unknown) => JSON.stringify(value);

describe.each(NAMES)('%s', (name) => {
  it('is held by a record only where somebody wrote it', () => {
    expect(own({}, name)).toBeUndefined();
    expect(own(Object.fromEntries([[name, 'written']]), name)).toBe('written');
  });

  it('is no shelf number of an entry that has none', () => {
    const entries = [{ id: name, kind: 'software', entry: { name } }] as const;
    expect(joinProjects({ ...NOTHING, entries })[0]?.number).toBeUndefined();
  });

  it('is no licence that is known, and no answer that was given', () => {
    expect(licenseFact(name)).toBeUndefined();
    const stages = [{ id: 'first', activities: [name] }];
    expect(assess(stages, {})).toEqual([{ stage: 'first', done: 0, begun: 0, skipped: 0, of: 1 }]);
    expect(nextActivities(stages, {})).toEqual([name]);
  });

  it('stays the key of an entry that it is, with its comment', () => {
    const text = `name: A\n# Why.\n"${name}": b # beside\n`;
    const remarks = commentsIn(text);
    const values = { name: 'A', ...Object.fromEntries([[name, 'b']]) };
    expect(keysAt(ENTRY_ORDER, [name, 'name'])).toEqual([]);
    const isKept = name !== '__proto__';
    if (isKept)
      expect(writeEntry(values, { order: ENTRY_ORDER, ...remarks })).toBe(text.replaceAll('"', ''));
    expect(writeEntry(values, { order: ENTRY_ORDER })).toBe(`name: A\n${name}: b\n`);
  });

  it.each([
    [
      'codemeta.json',
      json(
        Object.fromEntries([
          ['name', 'Tool'],
          [name, 'x'],
        ]),
      ),
    ],
    [
      'package.json',
      json(
        Object.fromEntries([
          ['name', 'tool'],
          [name, 'x'],
        ]),
      ),
    ],
    ['CITATION.cff', `title: Tool\n"${name}": x\n`],
    ['publiccode.yml', `name: Tool\n"${name}": x\ndevelopmentStatus: "${name}"\n`],
    ['.ohwr.yaml', `project:\n  name: Tool\n"${name}": x\n`],
    ['Cargo.toml', `[package]\nname = "tool"\n"${name}" = "x"\n`],
    [
      'pyproject.toml',
      `[project]\nname = "tool"\n[project.urls]\n"${name}" = "https://x.example/"\n`,
    ],
  ])('is left out of %s with words that say why', (file, text) => {
    const { values, dropped } = importFile(file, text, OPTIONS);
    expect(values.links ?? {}).toEqual({});
    expect(dropped.map(({ because }) => typeof because)).not.toContain('function');
    expect(json(dropped)).not.toContain('native code');
  });

  it('is no sign of HTML', () => {
    // Markdown takes the underscores for emphasis.
    const plain = name.replaceAll('__', '');
    expect(firstSection(`One &${name}; two.`)).toBe(`One &${plain}; two.`);
  });
});
