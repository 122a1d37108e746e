/** What looks like a fault, and is none. */
import { describe, expect, it } from 'vitest';

import { type Changes, plus, swap } from '../fixtures/validate/overlay.ts';
import { EXTRA, extra, retired, said } from './validate-setup.ts';

const SITE = 'content/site.yaml';
const BOARD = 'catalogue/hardware/board.yaml';
const CORE = 'catalogue/gateware/core.yaml';
const PAGE = 'content/guidelines/software/publish.mdx';
const ORGANISATIONS = 'catalogue/vocabularies/organisations.yaml';

describe('is no fault:', () => {
  it.each<[what: string, changes: Changes]>([
    [
      'a place of designs instead of a repository',
      { [EXTRA]: 'name: Extra\nlinks: { design: "https://a.example/b" }\n' },
    ],
    ['an ecosystem as successor', { [EXTRA]: retired('family') }],
    [
      'a successor of a successor',
      {
        [EXTRA]: retired('newer'),
        'catalogue/software/newer.yaml': retired('driver').replaceAll('extra', 'newer'),
      },
    ],
    [
      'a relation between two of which one says it',
      {
        [EXTRA]: extra(
          'relations: [{ type: runs-on, target: core }, { type: drives, target: core }]',
        ),
      },
    ],
    ['a redirect to a redirect', { [SITE]: plus('  /a/: /b/\n  /b/: /catalogue/\n') }],
    ['a redirect to another site', { [SITE]: plus('  /a/: https://a.example/\n') }],
    [
      'two numbers, of which one is of its kind',
      { 'catalogue/numbers.json': swap('"S-0001"', '["H-0007", "S-0001"]') },
    ],
    [
      'a number whose project has another, too',
      { 'catalogue/numbers.json': swap('"S-0001"', '["S-0001", "S-0009"]') },
    ],
    [
      'an organisation in another',
      {
        [ORGANISATIONS]: plus(
          '- { id: group, label: Group, description: A group., parent: institute }\n',
        ),
        [CORE]: plus('organisations: [group]\n'),
      },
    ],
    ...['rule', 'recommendation'].map((use): [string, Changes] => [
      `a recommendation of a source that may carry a ${use}`,
      {
        [PAGE]: swap('good-practice', 'recommended'),
        'content/sources.yaml': swap('[rule, recommendation]', `[${use}]`),
      },
    ]),
    [
      'a site that shows nothing on its first page',
      { [SITE]: swap('  ecosystem: family\n  projects: [board, driver]\n', '') },
    ],
    [
      'a licence in words of another part',
      { [BOARD]: plus('licensesSeen: [{ part: other, license: MTI, where: README }]\n') },
    ],
  ])('%s', (_what, changes) => {
    expect(said(changes).filter((text) => !text.includes(' schema/'))).toEqual([]);
  });
});
