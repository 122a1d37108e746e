/** One site documents where its board is used, the other has nothing to tell. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');

describe('use elsewhere', () => {
  it('has no page, filter or link where none is documented', () => {
    expect(existsSync(join(school.folder, 'impact/uses'))).toBe(false);
    const traces = 'a[href*="/impact/uses/"], [name="used"]';
    const telling = readPages(school).filter(({ root }) => root.querySelector(traces));
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('is told by field of work, with its source, who says so, and when', () => {
    const { root } = readPage(small, 'impact/uses');
    expect(root.querySelectorAll('main h2').map(textOf)).toEqual([
      'Weather',
      'Öffentliche Sicherheit',
    ]);
    const gates = root.querySelector('#offentliche-sicherheit');
    expect(textOf(gates?.querySelector('dl') ?? null)).toBe(
      'Tide board Flood gates. Gates on time , according to the harbour, Jun 2025',
    );
    expect(gates?.querySelector('dl a[href="https://gates.example/time"]')).not.toBeNull();
    expect(textOf(root.querySelector('#weather dl'))).toContain('Tide gauge family of projects');
  });

  it('leads from each field to exactly its projects in the catalogue', () => {
    const { root } = readPage(small, 'impact/uses');
    const links = root.querySelectorAll('main header a[href*="?used="]');
    const rail = readPage(small, 'catalogue').root;
    const counted = links.map((link) => {
      const id = link.getAttribute('href')?.split('=')[1] ?? '';
      return textOf(rail.querySelector(`label:has([name="used"][value="${id}"])`));
    });
    expect(counted).toEqual(['Weather 1', 'Öffentliche Sicherheit 1']);
  });

  it('stands on the page of the project and of its family, and in the table', () => {
    expect(textOf(readPage(small, 'projects/tide-board').root.querySelector('#uses'))).toContain(
      'according to the harbour, Jun 2025',
    );
    const family = textOf(readPage(small, 'ecosystems/tide-gauge').root.querySelector('#uses'));
    expect(family).toContain('A network of gauges.');
    expect(family).toContain('Tide board : Flood gates.');
    const table = readFileSync(join(small.folder, 'api/v1/catalogue.csv'), 'utf8');
    expect(table).toContain('weather; offentliche-sicherheit');
  });
});
