/** Names that files of an office use of each other: all that is said where one is wrong. */
import { describe, expect, it } from 'vitest';

import { type Changes, plus, swap } from '../fixtures/validate/overlay.ts';
import { EXTRA, extra, retired, said } from './validate-setup.ts';

const SITE = 'content/site.yaml';
const BOARD = 'catalogue/hardware/board.yaml';
const CORE = 'catalogue/gateware/core.yaml';
const DRIVER = 'catalogue/software/driver.yaml';
const FAMILY = 'catalogue/ecosystems/family.yaml';
const PAGE = 'content/guidelines/software/publish.mdx';
const RELATIONS = 'catalogue/vocabularies/relations.yaml';
const ORGANISATIONS = 'catalogue/vocabularies/organisations.yaml';
const OUTLINES = 'catalogue/vocabularies/outlines.yaml';

describe('is said with what to do:', () => {
  it.each<[what: string, changes: Changes, ...faults: string[]]>([
    [
      'terms that nobody has defined',
      {
        [EXTRA]: extra(
          'topics: [zebra]\norganisations: [zebra]\ninterfaces: { uses: [zebra], provides: [slto] }\nrelations: [{ type: zebra, target: core }]',
        ),
      },
      `${EXTRA}:3:10 vocabulary/unknown-id There is no topic "zebra". The ids stand in catalogue/vocabularies/topics.yaml.`,
      `${EXTRA}:4:17 vocabulary/unknown-id There is no organisation "zebra". The ids stand in catalogue/vocabularies/organisations.yaml.`,
      `${EXTRA}:5:22 vocabulary/unknown-id There is no interface "zebra". The ids stand in catalogue/vocabularies/interfaces.yaml.`,
      `${EXTRA}:5:41 vocabulary/unknown-id There is no interface "slto". Did you mean "slot"?`,
      `${EXTRA}:6:21 vocabulary/unknown-id There is no relation type "zebra". The ids stand in catalogue/vocabularies/relations.yaml.`,
    ],
    [
      'terms that nobody uses',
      {
        [BOARD]: (text) => text.replace(/organisations.*\n|topics.*\n|interfaces:\n.*\n/g, ''),
        [DRIVER]: swap('relations:\n  - type: drives\n    target: board\n', ''),
      },
      'catalogue/vocabularies/interfaces.yaml:1:9 vocabulary/unused No project uses the interface "slot".',
      'catalogue/vocabularies/organisations.yaml:1:9 vocabulary/unused No project uses the organisation "institute".',
      'catalogue/vocabularies/relations.yaml:7:7 vocabulary/unused No project uses the relation type "drives".',
      'catalogue/vocabularies/topics.yaml:1:9 vocabulary/unused No project uses the topic "timing".',
    ],
    [
      'a parent and a connector that are not there',
      {
        [ORGANISATIONS]: swap('institute,', 'institute, parent: zebra,'),
        [OUTLINES]: '- { id: a, connectors: [{ interface: zebra }] }\n- { id: a }\n',
      },
      `${ORGANISATIONS}:1:28 vocabulary/unknown-id There is no organisation "zebra". The ids stand in catalogue/vocabularies/organisations.yaml.`,
      `${OUTLINES}:1:38 vocabulary/unknown-id There is no interface "zebra". The ids stand in catalogue/vocabularies/interfaces.yaml.`,
      `${OUTLINES}:2:9 vocabulary/duplicate-id There are two terms "a".`,
    ],
    [
      'parents in a circle, and one that only leads there',
      {
        [ORGANISATIONS]: () =>
          ['institute, parent: one', 'one, parent: two', 'two, parent: one']
            .map((text) => `- { id: ${text}, label: A, description: B. }\n`)
            .join(''),
      },
      `${ORGANISATIONS}:2:22 vocabulary/loop Following the parents of "one" leads back to it.`,
      `${ORGANISATIONS}:3:22 vocabulary/loop Following the parents of "two" leads back to it.`,
    ],
    [
      'redirects in a circle, and one that only leads there',
      { [SITE]: plus('  /a/: /b/\n  /b: /c/\n  /c/: /b\n') },
      `${SITE}:36:7 redirect/loop Following the redirects from "/b/" leads back to it.`,
      `${SITE}:37:8 redirect/loop Following the redirects from "/c/" leads back to it.`,
    ],
    [
      'an address that is redirected twice',
      { [SITE]: plus('  /a/: /catalogue/\n  /a: /catalogue/\n') },
      `${SITE}:36:3 redirect/clash "/a/" is redirected twice.`,
    ],
    [
      'a successor that nobody knows, and one by a former name',
      {
        [EXTRA]: retired('zebra'),
        'catalogue/software/more.yaml': retired('old-driver').replace('extra', 'more'),
      },
      `${EXTRA}:3:55 retired/unknown-successor There is no project "zebra".`,
      'catalogue/software/more.yaml:3:55 retired/unknown-successor There is no project "old-driver".',
    ],
    [
      'successors in a circle, and one that only leads there',
      {
        [EXTRA]: retired('one'),
        'catalogue/software/one.yaml': retired('two').replace('extra', 'one'),
        'catalogue/software/two.yaml': retired('one').replace('extra', 'two'),
      },
      'catalogue/software/one.yaml:3:55 retired/loop Following the successors from "one" leads back to it.',
      'catalogue/software/two.yaml:3:55 retired/loop Following the successors from "two" leads back to it.',
    ],
    [
      'a relation that both state in the same words',
      {
        [RELATIONS]: plus(
          '- { id: beside, label: { en: beside, fr: avec }, inverse: { en: beside, fr: autre }, description: A., from: [software, gateware], to: [software, gateware] }\n',
        ),
        [CORE]: plus('  - { type: beside, target: driver }\n'),
        [DRIVER]: swap('relations:\n', 'relations:\n  - { type: beside, target: core }\n'),
      },
      `${DRIVER}:6:5 relation/stated-twice This is stated in ${CORE} too. State it in one place: it shows on both pages.`,
    ],
    [
      'a relation to what has become an ecosystem',
      {
        [FAMILY]: swap('[family]', '[family, old-board]'),
        [CORE]: swap('target: board', 'target: old-board'),
      },
      `${CORE}:6:13 relation/unknown-target There is no project "old-board". It has become the ecosystem "family", and only projects can stand here.`,
    ],
    [
      'a former name that two have, or one twice',
      {
        [CORE]: plus('aliases: [old-core, old-core, family]\n'),
        [DRIVER]: swap('[old-driver]', '[old-core]'),
      },
      `${FAMILY}:3:11 alias/clash "family" is an alias in ${CORE} already.`,
      `${CORE}:7:21 alias/clash "old-core" is an alias above already.`,
      `${DRIVER}:8:11 alias/clash "old-core" is an alias in ${CORE} already.`,
    ],
    [
      'three files with one id',
      {
        'catalogue/software/core.yaml': extra(''),
        'catalogue/documentation/core.yaml': extra('').replace('extra', 'b'),
      },
      'catalogue/documentation/core.yaml:1:1 id/duplicate catalogue/gateware/core.yaml has the id "core" already. Rename one of the two files.',
      'catalogue/software/core.yaml:1:1 id/duplicate catalogue/gateware/core.yaml has the id "core" already. Rename one of the two files.',
    ],
    [
      'a repository in three places',
      {
        [EXTRA]: extra('').replace(
          '[https://git.example.org/things/extra]',
          '[https://GIT.example.org/things/core, https://git.example.org/things/core.git]',
        ),
      },
      `${EXTRA}:2:16 repository/duplicate https://git.example.org/things/core stands in ${CORE} already. A repository belongs to one project.`,
      `${EXTRA}:2:53 repository/duplicate https://git.example.org/things/core stands in ${CORE} already. A repository belongs to one project.`,
    ],
    [
      'a package in two entries',
      { [EXTRA]: extra('packages: [pkg:pypi/a]'), [CORE]: plus('packages: [pkg:pypi/a]\n') },
      `${EXTRA}:3:12 package/duplicate pkg:pypi/a stands in ${CORE} already. A package belongs to one project.`,
    ],
    [
      'what stands twice in a list',
      {
        [EXTRA]: extra(
          'tools: [A, A]\nseeking: [help, help]\ninterfaces: { provides: [slot, slot], uses: [slot, slot] }\norganisations: [institute, institute]',
        ),
      },
      `${EXTRA}:3:12 list/duplicate "A" is listed twice in \`tools\`.`,
      `${EXTRA}:4:17 list/duplicate "help" is listed twice in \`seeking\`.`,
      `${EXTRA}:5:32 list/duplicate "slot" is listed twice in \`interfaces.provides\`.`,
      `${EXTRA}:5:52 list/duplicate "slot" is listed twice in \`interfaces.uses\`.`,
      `${EXTRA}:6:28 list/duplicate "institute" is listed twice in \`organisations\`.`,
    ],
    [
      'sources that a page names and nobody lists',
      {
        [PAGE]: swap(
          '  - id: house-rules\n    place: Section 1\n',
          '  - id: house-rules\n    place: Section 1\n  - zebra\nrules: [{ source: house-ruels, place: A }]\n',
        ),
      },
      `${PAGE}:15:5 source/unknown-id There is no source "zebra". List it in content/sources.yaml.`,
      `${PAGE}:16:19 source/unknown-id There is no source "house-ruels". Did you mean "house-rules"?`,
    ],
    [
      'a first page with what is not there',
      {
        [SITE]: swap(
          '  ecosystem: family\n  projects: [board, driver]',
          '  ecosystem: famliy\n  projects: [board, zebra]',
        ),
      },
      `${SITE}:20:14 site/unknown-id There is no ecosystem "famliy". Did you mean "family"?`,
      `${SITE}:21:21 site/unknown-id There is no project "zebra".`,
    ],
  ])('%s', (_what, changes, ...faults) => {
    expect(said(changes).filter((text) => !/ (?:schema|numbers|language)\//.test(text))).toEqual(
      faults,
    );
  });
});
