/** What was counted goes into the file of the outside project, and nothing else of it changes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { cloneSetup, HERE } from './contributions-setup.ts';

describe('npm run contributions -- --write', () => {
  const text = `# yaml-language-server: $schema=../../catalogue/schema/contribution.json
# Ask the harbour master.
name: Tide # as they write it
parts:
  - what: Work on the pump.
    since: 2013
    source: { title: Log of the pump, url: 'https://pump.example/log', date: 2013-04-05 }
# The end.
`;
  const begun = () => {
    const clone = cloneSetup();
    clone.begin();
    clone.commit(HERE);
    mkdirSync(join(clone.folder, 'content/contributions'), { recursive: true });
    return { ...clone, file: join(clone.folder, 'content/contributions/tide.yaml') };
  };

  it('puts the numbers into the file, and again in place of the old ones', async () => {
    const { file, commit, count } = begun();
    writeFileSync(file, text);
    expect(await count('--project', 'tide', '--write')).toBe(0);
    const first = readFileSync(file, 'utf8');
    for (const row of text.split('\n').filter((line) => !line.includes('source')))
      expect(first).toContain(row);
    expect(first).toContain('      date: 2013-04-05\n');
    expect(first).toContain('commits:\n  count: 1\n  of: 1\n');
    commit(HERE);
    expect(await count('--project', 'tide', '--write')).toBe(0);
    const second = readFileSync(file, 'utf8');
    expect(second).toContain('  count: 2\n  of: 2\n');
    expect(second.split('\n')).toHaveLength(first.split('\n').length);
    expect(second).toContain('# as they write it');
  });

  it('proposes where there is no file, and touches none that does not fit', async () => {
    const { file, count, output, complaints } = begun();
    expect(await count('--project', 'tide', '--write')).toBe(2);
    expect(output()).toContain('  count: 1\n');
    expect(complaints[0]).toContain('There is no content/contributions/tide.yaml yet.');
    writeFileSync(file, 'name: Tide\n');
    expect(await count('--project', 'tide', '--write')).toBe(2);
    expect(complaints[1]).toContain('does not fit its schema');
    expect(readFileSync(file, 'utf8')).toBe('name: Tide\n');
  });
});
