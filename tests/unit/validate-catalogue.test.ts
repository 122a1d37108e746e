/** Projects among each other: ids, relations, families, words. One fault at a time in a valid instance: where it is seen, and what is said. */
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { plus, swap } from '../fixtures/validate/overlay.ts';

const BOARD = 'catalogue/hardware/board.yaml';
const CORE = 'catalogue/gateware/core.yaml';
const DRIVER = 'catalogue/software/driver.yaml';
const FAMILY = 'catalogue/ecosystems/family.yaml';
const ORGANISATIONS = 'catalogue/vocabularies/organisations.yaml';
const EXTRA = 'catalogue/software/extra.yaml';
const extra = 'name: Extra\nrepositories: [https://git.example.org/things/extra]\n';

const CASES: readonly FaultCase[] = [
  [
    'alias/clash',
    { [CORE]: plus('aliases: [board]\n') },
    `${CORE}:7:11 alias/clash "board" is the id of ${BOARD}`,
  ],
  [
    'alias/clash',
    { [CORE]: plus('aliases: [old-driver]\n') },
    `${DRIVER}:8:11 alias/clash "old-driver" is an alias in ${CORE} already.`,
  ],
  [
    'alias/self',
    { [CORE]: plus('aliases: [core]\n') },
    `${CORE}:7:11 alias/self This is the id of the project itself.`,
  ],
  [
    'ecosystem/duplicate-member',
    { [FAMILY]: swap('core, driver', 'board') },
    `${FAMILY}:6:22 ecosystem/duplicate-member "board" is a member already.`,
  ],
  [
    'ecosystem/unknown-member',
    { [FAMILY]: swap('core, driver', 'cores') },
    `${FAMILY}:6:22 ecosystem/unknown-member There is no project "cores". Did you mean "core"?`,
  ],
  [
    'id/duplicate',
    { 'catalogue/software/board.yaml': extra },
    'catalogue/software/board.yaml:1:1 id/duplicate catalogue/hardware/board.yaml has the id "board" already.',
    ['numbers/kind', 'relation/kinds'],
  ],
  [
    'relation/duplicate',
    { [CORE]: plus('  - { type: runs-on, target: board }\n') },
    `${CORE}:7:5 relation/duplicate This relation is stated twice here.`,
  ],
  [
    'relation/kinds',
    { [BOARD]: plus('relations:\n  - { type: drives, target: core }\n') },
    `${BOARD}:16:13 relation/kinds "drives" leads from software to hardware or gateware, not from hardware to gateware.`,
  ],
  [
    'relation/kinds',
    { [BOARD]: plus('relations:\n  - { type: drives, target: driver }\n') },
    `${BOARD}:16:13 relation/kinds "drives" leads from software to hardware or gateware, not from hardware to software. State it in ${DRIVER} instead.`,
    ['relation/stated-twice'],
  ],
  [
    'relation/self',
    { [CORE]: swap('target: board', 'target: core') },
    `${CORE}:6:13 relation/self A project cannot be related to itself.`,
  ],
  [
    'relation/stated-twice',
    {
      [EXTRA]: `${extra}relations: [{ type: runs-on, target: core }]\n`,
      [CORE]: plus('  - { type: runs-on, target: extra }\n'),
    },
    `${EXTRA}:3:13 relation/stated-twice ${CORE} states the opposite.`,
  ],
  [
    'relation/unknown-target',
    { [CORE]: swap('target: board', 'target: bord') },
    `${CORE}:6:13 relation/unknown-target There is no project "bord". Did you mean "board"?`,
  ],
  [
    'relation/unknown-target',
    { [CORE]: swap('target: board', 'target: family') },
    `${CORE}:6:13 relation/unknown-target There is no project "family". It is an ecosystem`,
  ],
  [
    'relation/unknown-target',
    { [CORE]: swap('target: board', 'target: old-driver') },
    `${CORE}:6:13 relation/unknown-target There is no project "old-driver". It is called "driver" now.`,
  ],
  [
    'package/duplicate',
    { [EXTRA]: `${extra}packages: [pkg:pypi/thing, pkg:pypi/thing]\n` },
    `${EXTRA}:3:28 package/duplicate pkg:pypi/thing stands above already.`,
  ],
  [
    'repository/duplicate',
    { [EXTRA]: extra.replace('things/extra', 'Things/board.git/') },
    `${EXTRA}:2:16 repository/duplicate https://git.example.org/Things/board stands in ${BOARD} already.`,
  ],
  [
    'retired/loop',
    { [EXTRA]: `${extra}retired: { date: 2026-01-01, reason: Old., successor: extra }\n` },
    `${EXTRA}:3:55 retired/loop`,
  ],
  [
    'retired/unknown-successor',
    { [EXTRA]: `${extra}retired: { date: 2026-01-01, reason: Old., successor: drivr }\n` },
    `${EXTRA}:3:55 retired/unknown-successor There is no project "drivr". Did you mean "driver"?`,
  ],
  [
    'review/no-sources',
    { [EXTRA]: `${extra}review: { state: sourced, sources: [] }\n` },
    `${EXTRA}:3:18 review/no-sources Name the addresses under`,
  ],
  [
    'vocabulary/duplicate-id',
    { [ORGANISATIONS]: (text) => text + text },
    `${ORGANISATIONS}:2:9 vocabulary/duplicate-id There are two terms "institute".`,
  ],
  [
    'vocabulary/loop',
    { [ORGANISATIONS]: swap('institute,', 'institute, parent: institute,') },
    `${ORGANISATIONS}:1:28 vocabulary/loop`,
  ],
  [
    'vocabulary/unknown-id',
    { [BOARD]: swap('[timing]', '[timming]') },
    `${BOARD}:8:10 vocabulary/unknown-id There is no topic "timming". Did you mean "timing"?`,
    ['vocabulary/unused'],
  ],
  [
    'vocabulary/unused',
    { [BOARD]: swap('topics: [timing]\n', '') },
    'catalogue/vocabularies/topics.yaml:1:9 vocabulary/unused No project uses the topic "timing".',
  ],
];

expectEachFault('projects among each other: ids, relations, families, words', CASES);
