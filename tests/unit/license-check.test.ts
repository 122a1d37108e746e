import { describe, expect, it } from 'vitest';

import { checkLicenses, pressingChecks } from '../../src/catalogue/license-check.ts';
import { projectPage as say } from '#messages/project-page.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';

const relation = (id: string, joins?: 'link' | 'merge') => ({
  id,
  label: id === 'based-on' ? 'is based on' : id.replace('-', ' '),
  inverse: 'is used by',
  description: 'A relation.',
  from: ['software' as const],
  to: ['software' as const],
  ...(joins && { joins }),
});

function checksOf(driver: Partial<EntryInput>, library?: Partial<EntryInput>) {
  const entries = entriesOf('software', { driver, ...(library && { library }) });
  const catalogue = smallCatalogue(entries, {
    relations: [relation('depends-on', 'link'), relation('based-on', 'merge'), relation('drives')],
  });
  const project = catalogue.projects.get('driver');
  if (!project) throw new Error('The project is missing.');
  return checkLicenses(project, catalogue.connections.get('driver') ?? []);
}

const to = (type: string) => [{ type, target: 'library' }];

describe('licences of a project and what it builds on', () => {
  it('says that a driver under GPL-2.0-only cannot have a library under Apache-2.0 merged into it', () => {
    const [check] = pressingChecks(
      checksOf(
        { licenses: { software: 'GPL-2.0-only' }, relations: to('based-on') },
        { licenses: { software: 'Apache-2.0' } },
      ),
    );
    expect(check).toMatchObject({ use: 'merge', verdict: 'no' });
    expect(check && say.check(check)).toBe(
      'This software is under GPL-2.0-only. library, which it is based on, is under Apache-2.0. Merged into one work: not compatible, so the result cannot go out under GPL-2.0-only alone.',
    );
  });

  it.each([
    ['depends-on', 'MIT', 'Apache-2.0', 'link'],
    ['drives', 'Apache-2.0', 'GPL-2.0-only', 'separate'],
  ])('has nothing to press where %s joins %s to %s', (type, inbound, outbound, use) => {
    const checks = checksOf(
      { licenses: { software: outbound }, relations: to(type) },
      { licenses: { software: inbound } },
    );
    expect(checks).toMatchObject([{ use }]);
    expect(pressingChecks(checks)).toEqual([]);
  });

  it('never says yes where a licence is missing', () => {
    const missing = [
      checksOf({ licenses: { software: 'MIT' }, relations: to('depends-on') }, {}),
      checksOf({ relations: to('depends-on') }, { licenses: { software: 'MIT' } }),
      checksOf({ relations: to('based-on') }, {}),
      checksOf({ licenses: { software: 'MIT' }, relations: to('drives') }, {}),
    ];
    expect(missing.flat().map(({ verdict }) => verdict)).toEqual(['ask', 'ask', 'ask', 'ask']);
    expect(pressingChecks(missing.flat())).toHaveLength(1);
  });

  it('looks at both branches of AND, and takes the better direction', () => {
    const within = (software: string) => checksOf({ licenses: { software } });
    expect(within('GPL-2.0-only AND Apache-2.0')).toMatchObject([{ use: 'merge', verdict: 'no' }]);
    expect(within('MIT AND GPL-3.0-only')).toMatchObject([{ use: 'merge', verdict: 'yes' }]);
    expect(within('MIT OR GPL-3.0-only')).toEqual([]);
    expect(within('(MIT OR GPL-2.0-only) AND Apache-2.0')).not.toMatchObject([{ verdict: 'no' }]);
  });

  it('keeps parts of different kinds apart, and asks nothing of the same licence', () => {
    const parts = { software: 'GPL-3.0-only', documentation: 'CC-BY-4.0' };
    expect(checksOf({ licenses: parts })).toMatchObject([{ use: 'separate' }]);
    expect(checksOf({ licenses: { software: 'MIT', documentation: 'MIT' } })).toEqual([]);
  });
});
