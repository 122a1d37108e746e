/** What a single entry says. One fault at a time in a valid instance: where it is seen, and what is said. */
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { plus, swap } from '../fixtures/validate/overlay.ts';

const BOARD = 'catalogue/hardware/board.yaml';
const CORE = 'catalogue/gateware/core.yaml';
const DRIVER = 'catalogue/software/driver.yaml';
const SITE = 'content/site.yaml';
const GUIDELINE = 'content/guidelines/software/publish.mdx';
const EXTRA = 'catalogue/software/extra.yaml';
const extra = 'name: Extra\nrepositories: [https://git.example.org/things/extra]\n';

const CASES: readonly FaultCase[] = [
  [
    'address/form',
    { [BOARD]: swap('https://git.example.org/things/board', 'git@git.example.org:things/board') },
    `${BOARD}:6:5 address/form \`repositories[0]\`: Write a full web address that starts with https://. For "git@git.example.org:things/board" that is "https://git.example.org/things/board".`,
  ],
  [
    'schema/value',
    { [EXTRA]: `${extra}links: { homepage: 'https://oauth2:secret@example.org/' }\n` },
    `${EXTRA}:3:20 schema/value \`links.homepage\`: Write the address without a user name`,
  ],
  [
    'text/hidden',
    { [GUIDELINE]: plus('\nAn in\u00ADvisible hyphen.\n') },
    `${GUIDELINE}:24:6 text/hidden U+00AD cannot be seen`,
  ],
  [
    'schema/value',
    { [EXTRA]: `${extra}aliases: [${Array.from({ length: 101 }, (_, n) => `old-${n}`).join()}]\n` },
    `${EXTRA}:3:10 schema/value \`aliases\`: Shorten this list to 100 items or fewer.`,
  ],
  [
    'file/name',
    { 'catalogue/software/aux.yaml': extra },
    'catalogue/software/aux.yaml:1:1 file/name Windows keeps the name "aux" for itself',
  ],
  [
    'address/http',
    { [EXTRA]: `${extra}links: { homepage: 'http://example.org/' }\n` },
    `${EXTRA}:3:20 address/http "http://example.org/" is not encrypted.`,
  ],
  [
    'address/http',
    { [GUIDELINE]: plus('\n[Old](http://example.org/)\n') },
    `${GUIDELINE}:24:7 address/http "http://example.org/"`,
  ],
  [
    'address/not-a-repository',
    { [BOARD]: swap('things/board', 'things/board/-/wikis/home') },
    `${BOARD}:6:5 address/not-a-repository This is a page about a repository. Write "https://git.example.org/things/board".`,
  ],
  [
    'address/not-a-repository',
    { [DRIVER]: swap('things/driver', 'things/driver/tree/main/src') },
    `${DRIVER}:3:10 address/not-a-repository This is a page about a repository. Write "https://hub.example.org/things/driver".`,
  ],
  [
    'address/not-a-repository',
    { [DRIVER]: swap('/things/driver', '/things') },
    `${DRIVER}:3:10 address/not-a-repository This address names an owner or a group`,
  ],
  [
    'address/not-raw',
    { [EXTRA]: `${extra}links:\n  newsfeed: https://git.example.org/a/b/blob/main/news.xml\n` },
    `${EXTRA}:4:13 address/not-raw This page shows the file to people. A feed reader needs "https://git.example.org/a/b/raw/main/news.xml".`,
  ],
  [
    'address/not-raw',
    { [EXTRA]: `${extra}harvest: { manifest: 'https://a.example/b/.ohwr.yaml' }\n` },
    `${EXTRA}:3:22 address/not-raw Write the path`,
  ],
  [
    'address/scheme',
    { [EXTRA]: `${extra}links:\n  homepage: javascript:alert(1)\n` },
    `${EXTRA}:4:13 address/scheme`,
  ],
  [
    'address/scheme',
    { [EXTRA]: `${extra}contact: data:text/html,x\n` },
    `${EXTRA}:3:10 address/scheme`,
  ],
  [
    'address/scheme',
    { [EXTRA]: `${extra}description: See [this](javascript:alert).\n` },
    `${EXTRA}:3:14 address/scheme A link must not begin with "javascript:".`,
  ],
  [
    'contact/personal-email',
    { [EXTRA]: `${extra}contact: ada.lovelace@example.org\n` },
    `${EXTRA}:3:10 contact/personal-email "ada.lovelace@example.org" looks like the address of a person.`,
  ],
  [
    'contact/personal-email',
    { [GUIDELINE]: plus('Write to ada.lovelace@example.org\n') },
    `${GUIDELINE}:23:10 contact/personal-email`,
  ],
  [
    'entry/no-source',
    { [EXTRA]: 'name: Extra\n' },
    `${EXTRA}:1:1 entry/no-source Say where the sources are`,
  ],
  [
    'license/case',
    { [BOARD]: swap('CERN-OHL-W-2.0', 'MIT OR cern-ohl-w-2.0') },
    `${BOARD}:4:20 license/case \`licenses.hardware\`: Write "CERN-OHL-W-2.0" with these capitals.`,
  ],
  [
    'license/not-osi-approved',
    { [BOARD]: swap('hardware: CERN-OHL-W-2.0', 'software: CERN-OHL-1.2') },
    `${BOARD}:4:13 license/not-osi-approved`,
  ],
  [
    'license/unknown-id',
    { [SITE]: swap('text: CC-BY-4.0', 'text: CC-BY-4') },
    `${SITE}:9:19 license/unknown-id \`licenses.text\`: "CC-BY-4" is not on the SPDX list.`,
  ],
  [
    'license/unknown-id',
    { [SITE]: swap('data: CC0-1.0', 'data: "CC-0-1.0"') },
    `${SITE}:9:36 license/unknown-id`,
  ],
  [
    'list/duplicate',
    { [BOARD]: swap('[timing]', '[timing, timing]') },
    `${BOARD}:8:18 list/duplicate "timing" is listed twice in \`topics\`.`,
  ],
  [
    'schema/missing',
    { [CORE]: swap('name: Core\n', '') },
    `${CORE}:1:1 schema/missing \`name\` is missing.`,
  ],
  [
    'schema/type',
    { [CORE]: swap('name: Core', 'name: 2026') },
    `${CORE}:1:7 schema/type \`name\`: Write a text: put 2026 in quotes.`,
  ],
  [
    'schema/type',
    { [CORE]: plus('topics: timing\n') },
    `${CORE}:7:9 schema/type \`topics\`: Write a list`,
  ],
  [
    'schema/type',
    { [CORE]: plus('summary:\n') },
    `${CORE}:7:1 schema/type \`summary\`: There is no value.`,
  ],
  [
    'schema/unknown-key',
    { [CORE]: plus('sumary: A core.\n') },
    `${CORE}:7:1 schema/unknown-key There is no key "sumary". Did you mean "summary"?`,
  ],
  [
    'schema/unknown-key',
    { [DRIVER]: swap('for: Linux', 'fro: Linux') },
    `${DRIVER}:4:5 schema/unknown-key There is no key "fro" in \`repositories[0]\`. Did you mean "for"?`,
  ],
  [
    'schema/value',
    { [CORE]: plus('status: actve\n') },
    `${CORE}:7:9 schema/value \`status\`: "actve" is not possible here: write concept, wip, active, inactive, unsupported, suspended, abandoned or moved. Did you mean "active"`,
  ],
  [
    'schema/value',
    { [CORE]: plus(`summary: ${'x'.repeat(170)}\n`) },
    `${CORE}:7:10 schema/value \`summary\`: Shorten this to 160 characters or fewer. It has 170.`,
  ],
  [
    'schema/value',
    { [CORE]: plus('images: [{ file: a.svg, alt: "", credit: Us }]\n') },
    `${CORE}:7:30 schema/value \`images[0].alt\`: Write some text`,
    ['image/missing'],
  ],
];

expectEachFault('what a single entry says', CASES);
