/** To which addresses the pages of an office may link: what a file adds to them, and what goes without it. */
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { addressesOf } from '../../src/instance/validate/addresses.ts';
import { createContext } from '../../src/instance/validate/context.ts';
import { inCopy, plus, swap, type Changes } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const BOARD = 'catalogue/hardware/board.yaml';
const CORE = 'catalogue/gateware/core.yaml';
const DRIVER = 'catalogue/software/driver.yaml';
const FAMILY = 'catalogue/ecosystems/family.yaml';
const BOARDS = 'catalogue/media/board/boards.json';
const METADATA = 'catalogue/metadata.json';

const helpers = { linksIn: () => [], suggestId: (name: string) => name };
const addresses = (changes: Changes) =>
  inCopy(changes, (folder) => addressesOf(createContext(readInstance(folder), helpers)));

const difference = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one.difference(other)].sort();

const news = '---\ntags: [boards, 7]\n---\n';
const boards = (...list: object[]) => JSON.stringify({ boards: list });
const languages = (key: string, sizes: object) =>
  JSON.stringify({ 'https://git.example.org/things/board': { [key]: sizes } });

describe('may be linked to because of it, and not without:', () => {
  it.each<[what: string, changes: Changes, ...added: string[]]>([
    [
      'news with tags',
      { 'content/news/2026-a.mdx': news },
      ...['/feeds/news.json', '/feeds/news.xml', '/news/', '/news/2026-a/', '/news/tags/boards/'],
    ],
    [
      'an event with a tag',
      { 'content/events/fair.yaml': 'tags: [talk]' },
      ...['/events/', '/events/calendar.ics', '/events/fair/', '/news/tags/talk/'],
    ],
    [
      'a report',
      { 'content/reports/2025.yaml': 'title: A' },
      ...['/reports/', '/reports/2025/', '/reports/2025/figures.csv', '/reports/2025/figures.json'],
    ],
    [
      'a contribution',
      { 'content/contributions/kicad.yaml': 'name: KiCad' },
      '/impact/contributions/',
    ],
    ['a mandate', { 'content/mandate.yaml': 'a: 1' }, '/about/mandate/'],
    ['roles', { 'content/roles.yaml': 'a: 1' }, '/about/people/'],
    ['partners', { 'content/partners.yaml': 'a: 1' }, '/about/partners/'],
    ['training', { 'content/training.yaml': 'a: 1' }, '/about/training/'],
    [
      'a chooser of licences',
      { 'content/licence-chooser.yaml': 'a: 1' },
      ...['/licences/choose/', '/licences/chooser.json'],
    ],
    [
      'a plan of releases',
      { 'content/tools/release.yaml': 'a: 1' },
      ...['/tools/', '/tools/release.json', '/tools/release/'],
    ],
    ...['which-way', 'self-assessment', 'metrics'].map(
      (name): [string, Changes, string, string] => [
        name,
        { [`content/tools/${name}.yaml`]: 'a: 1' },
        ...(['/tools/', `/tools/${name}/`] as const),
      ],
    ),
    ['a page', { 'content/pages/terms.mdx': '---\na: 1\n---\n' }, '/about/terms/'],
    ['a page in French', { 'content/pages/about.fr.mdx': '---\na: 1\n---\n' }],
    [
      'catalogues of others',
      { [SITE]: plus('federation: [{ url: "https://a.example" }]\n') },
      ...['/about/catalogues/', '/api/v1/foreign.json', '/catalogue/foreign.json'],
    ],
    [
      'a service',
      { 'catalogue/inventory/logbook.yaml': 'name: A' },
      '/inventory/services/logbook/',
    ],
    [
      'a service, where the inventory is switched off',
      {
        'catalogue/inventory/logbook.yaml': 'name: A',
        [SITE]: plus('inventory: false\n'),
      },
    ],
    ['a use of a project', { [BOARD]: plus('uses: [{ what: A }]\n') }, '/impact/uses/'],
    ['a use of an ecosystem', { [FAMILY]: plus('uses: [{ what: A }]\n') }, '/impact/uses/'],
    [
      'a vendor',
      { [BOARD]: plus('availability: [{ by: A }, { vendor: "Bits & Sons" }]\n') },
      ...['/makers/', '/makers/bits-sons/'],
    ],
    [
      'a vendor of what is retired',
      { [BOARD]: plus('availability: [{ vendor: B }]\nretired: { date: 2026 }\n') },
    ],
    [
      'tools of a project',
      { [CORE]: plus('tools: [VHDL, "", 7]\n') },
      ...['/languages/', '/languages/vhdl/'],
    ],
    ['tools of what is retired', { [CORE]: plus('tools: [VHDL]\nretired: { date: 2026 }\n') }],
    [
      'the code of a repository, of which it is a large share',
      { [METADATA]: languages('languageBytes', { C: 900, Tcl: 95, Make: 5 }) },
      ...['/languages/', '/languages/c/', '/languages/tcl/'],
    ],
    [
      'shares that a forge has counted',
      { [METADATA]: languages('languages', { VHDL: 60, C: 40 }) },
      ...['/languages/', '/languages/c/', '/languages/vhdl/'],
    ],
    [
      'licences that a project alone has',
      {
        [BOARD]: swap(
          'hardware: CERN-OHL-W-2.0',
          'hardware: (LicenseRef-A OR MIT) AND Foo-1.0 WITH Bar',
        ),
      },
      ...['/licences/Foo-1.0-WITH-Bar/', '/licences/LicenseRef-A/'],
    ],
    [
      'drawings of a board',
      { [BOARDS]: boards({ slug: 'main', drawings: {} }, { slug: 'none', refused: 'x' }) },
      '/projects/board/boards/main/',
    ],
    [
      'parts of a board',
      { [BOARDS]: boards({ slug: 'main', parts: [{}] }, { slug: 7, parts: [{}] }) },
      ...['/parts/', '/parts/index.json', '/projects/board/boards/main/'],
    ],
    ['a board without both', { [BOARDS]: boards({ slug: 'main', parts: [] }) }],
    ['a former name', { [CORE]: plus('aliases: [old-core]\n') }, '/projects/old-core/'],
    [
      'a project of a new kind',
      { 'catalogue/documentation/manual.yaml': 'name: Manual' },
      ...['/catalogue/documentation/', '/projects/manual/'],
    ],
    [
      'a topic',
      { 'catalogue/vocabularies/topics.yaml': plus('- { id: radio }\n- { id: 7 }\n') },
      '/topics/radio/',
    ],
  ])('%s', (_what, changes, ...added) => {
    const [before, after] = [addresses({}), addresses(changes)];
    expect(difference(after, before)).toEqual(added);
  });

  it.each<[what: string, changes: Changes, ...gone: string[]]>([
    ['a page', { 'content/pages/about.mdx': null }, '/about/'],
    [
      'the only guideline',
      { 'content/guidelines/software/publish.mdx': null },
      ...['/feeds/handbook.xml', '/guidelines/', '/guidelines/changes/'],
      '/guidelines/software/publish/',
    ],
    [
      'the only ecosystem',
      { [FAMILY]: null },
      '/ecosystems/',
      '/ecosystems/family/',
      '/projects/family/',
    ],
    [
      'the list of topics',
      { 'catalogue/vocabularies/topics.yaml': null },
      ...['/topics/', '/topics/timing/'],
    ],
    [
      'the list of organisations',
      { 'catalogue/vocabularies/organisations.yaml': null },
      ...['/organisations/', '/organisations/institute/'],
    ],
    [
      'the list of interfaces',
      { 'catalogue/vocabularies/interfaces.yaml': null },
      ...['/interfaces/', '/interfaces/slot/'],
    ],
    [
      'the inventory',
      { [SITE]: plus('inventory: false\n') },
      ...['/inventory/', '/inventory/components.csv', '/inventory/components/'],
      ...['/inventory/licences/', '/inventory/services.csv', '/inventory/survey.csv'],
      ...['/inventory/survey/', '/sbom.json'],
    ],
    [
      'the only gateware, as it retires',
      { [CORE]: plus('retired: { date: 2026 }\n') },
      '/catalogue/gateware/',
    ],
  ])('%s', (_what, changes, ...gone) => {
    const [before, after] = [addresses({}), addresses(changes)];
    expect(difference(before, after)).toEqual(gone);
    expect(difference(after, before)).toEqual([]);
  });

  it('a catalogue with projects, of which figures are counted', () => {
    const isList = (place: string) => place.startsWith('/impact/lists/');
    const empty = addresses({ [BOARD]: null, [CORE]: null, [DRIVER]: null });
    expect([...empty].filter((place) => isList(place) || !place.startsWith('/'))).toEqual([]);
    expect([...addresses({})].filter(isList)).toContain('/impact/lists/archived/');
  });
});
