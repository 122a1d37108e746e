/** What is given to others is checked where it is written. */
import { describe, expect, it } from 'vitest';

import { problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const FILE = 'content/contributions/pump.yaml';

const pump = (time: string, commits = '') => `name: Pump
parts:
  - what: The valve was drawn anew.
${time}    source: { title: Log of the pump, url: 'https://example.org/log' }
${commits}`;
const faultsOf = (text: string) => problemsOf({ [FILE]: text }).map(shortened);

describe('a contribution', () => {
  it.each([
    ['    since: 2019\n    until: 2019-03\n'],
    ['    since: 2019-03\n    until: 2019\n'],
    ['    until: 2021-03-04\n'],
    [''],
  ])('may have the time %j', (time) => {
    expect(faultsOf(pump(time))).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(faultsOf(pump('    since: 2019-03\n    until: 2019-02-01\n'))).toEqual([
      `${FILE}:5:12 schema/value \`parts[0].until\`: It ends before it begins: correct one of the two.`,
    ]);
  });

  it('names its source', () => {
    const [fault] = faultsOf(pump('').replace(/ {4}source.*\n/, ''));
    expect(fault).toContain(`${FILE}:3:5 schema/missing`);
  });

  it('has no more commits than there are', () => {
    const commits = (count: number) => `commits:
  count: ${count}
  of: 5
  authors: 1
  domain: example.org
  counted: 2026-11-02
  commit: ${'a1'.repeat(20)}
`;
    expect(faultsOf(pump('', commits(5)))).toEqual([]);
    const [fault] = faultsOf(pump('', commits(6)));
    expect(fault).toContain(`${FILE}:6:10 schema/value`);
  });
});
