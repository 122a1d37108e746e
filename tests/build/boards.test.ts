/** Boards that were read from design files: their pages, their data, and no trace where there is none. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, inject, it } from 'vitest';

import { projectRecordSchema } from '../../src/exports/schemas/project-record.ts';
import { readPage, readPages, textOf } from '../support/pages.ts';

const site = inject('small');
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const BOARD = 'projects/tide-board/boards/tide-board';
const page = readPage(site, BOARD);
const { root } = page;
const section = (id: string) => textOf(root.querySelector(`#${id}`));

describe('the page of a board', () => {
  it('shows both sides with a title, a text and a scale, and gives them out', () => {
    const drawings = root.querySelectorAll('svg.pcb-drawing');
    expect(drawings).toHaveLength(2);
    for (const [index, side] of ['top', 'bottom'].entries()) {
      const drawing = drawings[index];
      expect(drawing?.getAttribute('role')).toBe('img');
      expect(textOf(drawing?.querySelector(`#${side}-title`) ?? null)).toBe(
        `Tide board, ${side} side`,
      );
      expect(textOf(drawing?.querySelector(`#${side}-text`) ?? null)).toContain('40 × 30 mm');
    }
    expect(root.querySelectorAll('.pcb-scale text').map(textOf)).toEqual(['10 mm', '10 mm']);
    const bars = root.querySelectorAll('.pcb-scale rect').map((bar) => bar.getAttribute('width'));
    // Of 40 mm and a margin of 1 mm at both sides.
    expect(bars).toEqual(['23.81%', '23.81%']);
    const files = root.querySelectorAll('.pcb a[download]');
    expect(files).toHaveLength(2);
    for (const file of files) {
      const place = file.getAttribute('href')?.replace(site.base, '') ?? '';
      expect(read(place)).toMatch(/^<svg /);
    }
  });

  it('holds each id once, so that each side has its own layers', () => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const use of root.querySelectorAll('.pcb use')) {
      expect(ids).toContain(use.getAttribute('href')?.slice(1));
    }
  });

  it('has a box for each layer, and every layer is drawn', () => {
    const boxes = root
      .querySelectorAll('.pcb-layers input')
      .map((box) => box.getAttribute('value'));
    expect(boxes).toEqual(['outline', 'copper', 'mask', 'silkscreen', 'drills']);
    for (const layer of ['body', 'edge', 'covered', 'exposed', 'bare', 'silk', 'drills', 'vias']) {
      expect(root.querySelectorAll(`.pcb .board-${layer}`)).toHaveLength(2);
    }
  });

  it('says what was counted, in which file, at which commit and when', () => {
    const facts = section('facts');
    for (const words of ['Size 40 × 30 mm', 'Copper layers 2', 'Pads 26', 'Vias 3']) {
      expect(facts).toContain(words);
    }
    expect(facts).toContain('Smallest drill 0.3 mm');
    expect(facts).toContain('5f3c1d2');
    expect(facts).toContain('2 Nov 2026');
    const file = root.querySelector('#facts a');
    expect(textOf(file)).toBe('hardware/tide-board.kicad_pcb');
    expect(file?.getAttribute('href')).toBe(
      'https://forge.harbour.example/open/tide-board/src/commit/5f3c1d2a9b8e7f60514233241506978869788a9b/hardware/tide-board.kicad_pcb',
    );
  });

  it('lists its parts, and gives the list out as a table and as CycloneDX', () => {
    const rows = root.querySelectorAll('.parts-table tbody tr').map(textOf);
    expect(rows).toContain('C1 C2 2 100n GRM188R71C104KA01D Own:0603');
    expect(rows.some((row) => row.startsWith('C3 (not fitted) 1 10u'))).toBe(true);
    expect(read(`${BOARD}/parts.csv`)).toContain('C1; C2,2,100n,Own:0603,GRM188R71C104KA01D,');
    expect(JSON.parse(read(`${BOARD}/parts.cdx.json`))).toMatchObject({
      specVersion: '1.6',
      components: expect.arrayContaining([
        expect.objectContaining({ name: 'AD7745ARUZ', manufacturer: { name: 'Analog Devices' } }),
      ]) as unknown,
    });
  });

  it('weighs 12 kB at most without its drawing', () => {
    const bare = page.html.replaceAll(/<svg class="pcb-drawing"[\s\S]*?<\/svg>/g, '');
    expect(bare.length).toBeLessThan(page.html.length);
    expect(gzipSync(bare).length).toBeLessThanOrEqual(12_000);
  });

  it('is found by the number of a part, and stands in the sitemap', () => {
    const main = root.querySelector('main');
    expect(main?.getAttribute('data-pagefind-body')).toBe('');
    expect(section('parts')).toContain('AD7745ARUZ');
    expect(read('sitemap-0.xml')).toContain(`/open/${BOARD}/`);
    expect(read('pagefind/names.json')).toContain(`/${BOARD}/`);
  });
});

describe('the project of a board', () => {
  const project = readPage(site, 'projects/tide-board').root;

  it('leads to it with a small drawing', () => {
    const link = project.querySelector(`a[href$="/${BOARD}/"]:has(img)`);
    const picture = link?.querySelector('img');
    expect(picture?.getAttribute('src')).toMatch(/^\/open\/media\/tide-board\/.+-top\.svg$/);
    expect(picture?.getAttribute('alt')).toBe('Top of the circuit board of Tide board');
    expect(Number(picture?.getAttribute('width'))).toBeGreaterThan(0);
  });

  it('says beside what is stated what was read, and where', () => {
    const rows = project.querySelectorAll('#characteristics tbody tr').map(textOf);
    expect(rows).toContain('Range 12 m');
    expect(rows).toContain('Copper layers 2 read from hardware/tide-board.kicad_pcb at 5f3c1d2');
  });

  it('has it in the record for programs, by its schema', () => {
    const record: unknown = JSON.parse(read('api/v1/projects/tide-board.json'));
    expect(projectRecordSchema.parse(record).boards).toMatchObject([
      {
        slug: 'tide-board',
        page: `https://open.harbour.example/open/${BOARD}/`,
        facts: { size: { width: 40, height: 30 } },
        parts: { count: 7, csv: `https://open.harbour.example/open/${BOARD}/parts.csv` },
      },
    ]);
    const [head = '', ...rows] = read('api/v1/catalogue.csv').split('\r\n');
    expect(head.split(',')).toContain('boards');
    expect(rows.find((row) => row.startsWith('tide-board,'))).toContain(`/${BOARD}/`);
  });

  it('tells those who look after it what was not drawn, and why', () => {
    const care = textOf(readPage(site, 'projects/tide-board/care').root.querySelector('#boards'));
    expect(care).toContain('from before KiCad 6');
    expect(care).toContain('case/float.PcbDoc A file of Altium');
    expect(existsSync(join(site.folder, 'projects/tide-board/boards/first-try'))).toBe(false);
  });
});

describe('the parts of all boards', () => {
  it('stand in lists by their first sign, without a script', () => {
    const start = readPage(site, 'parts').root;
    const lists = start.querySelectorAll('.part-lists a').map((link) => link.getAttribute('href'));
    expect(lists).toContain('/open/parts/a/');
    expect(start.querySelector('part-finder form')?.hasAttribute('hidden')).toBe(true);
    const list = readPage(site, 'parts/a').root;
    expect(textOf(list.querySelector('#ad7745aruz'))).toBe(
      'AD7745ARUZ AD7745, Analog Devices Tide board × 1',
    );
    expect(list.querySelector('#ad7745aruz a')?.getAttribute('href')).toBe(`/open/${BOARD}/`);
  });

  it('are led to from the catalogue and from each board', () => {
    for (const path of ['catalogue', BOARD]) {
      expect(readPage(site, path).root.querySelector('a[href="/open/parts/"]')).not.toBeNull();
    }
  });
});

describe('a site without a board', () => {
  const other = inject('school');

  it('has no page, no file and no link of one', () => {
    const files = globSync(['parts/**', 'projects/*/boards/**'], { cwd: other.folder });
    expect(files).toEqual([]);
    const traces = [`a[href^="${other.base}parts/"]`, 'a[href*="/boards/"]', '.pcb'].join();
    const telling = readPages(other).filter((one) => one.root.querySelector(traces));
    expect(telling.map(({ path }) => path)).toEqual([]);
    expect(readFileSync(join(other.folder, 'sitemap-0.xml'), 'utf8')).not.toContain('/parts/');
  });
});
