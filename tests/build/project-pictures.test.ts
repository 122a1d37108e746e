/** What pages of a made-up office show of two boards: pictures of one, the outline of the standard of the other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { projectRecordSchema } from '../../src/exports/schemas/project-record.ts';
import { readPage, textOf } from '../support/pages.ts';

const site = inject('small');
const root = (path: string) => readPage(site, path).root;

describe('a board without a picture', () => {
  const figure = root('projects/buoy').querySelector('.plate .outline, .plate-side .outline');
  const rectangles = figure?.querySelectorAll('rect') ?? [];

  it('shows the outline of its standard in millimetres', () => {
    expect(rectangles[0]?.attributes).toEqual({ width: '120', height: '80.5' });
    expect(figure?.querySelector('svg')?.getAttribute('aria-label')).toContain('120 × 80.5 mm');
    expect(figure?.querySelector('path')?.getAttribute('d')).toContain('h10');
    expect(textOf(figure?.querySelector('text') ?? null)).toBe('10 mm');
  });

  it('has the connectors alone that its entry states', () => {
    expect(rectangles).toHaveLength(2);
    expect(rectangles[1]?.attributes).toMatchObject({ x: '10', y: '5', width: '20', height: '4' });
  });

  it('says that it is the standard that is drawn, with its source', () => {
    expect(textOf(figure ?? null)).toContain('not drawn from files of this board');
    const source = figure?.querySelector('figcaption a');
    expect(source?.getAttribute('href')).toBe('https://harbour.example/standards/1');
  });
});

describe('a board with pictures', () => {
  const page = root('projects/tide-board');

  it('shows the first on its plate and the others below, and no outline', () => {
    const pictures = page.querySelectorAll('.plate picture img');
    expect(pictures).toHaveLength(3);
    expect(pictures[0]?.getAttribute('loading')).toBe('eager');
    expect(pictures[1]?.getAttribute('loading')).toBe('lazy');
    expect(page.querySelector('.outline')).toBeNull();
  });

  it('has its first in previews of its link, and says so', () => {
    const about = (property: string) =>
      page.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
    expect(about('og:image:alt')).toContain('The front of the board');
    const { pathname } = new URL(about('og:image'));
    const png = readFileSync(join(site.folder, pathname.slice(site.base.length)));
    expect(png.length).toBeLessThanOrEqual(60_000);
  });
});

describe('the record of a project', () => {
  const record = (id: string) =>
    projectRecordSchema.parse(
      JSON.parse(readFileSync(join(site.folder, `api/v1/projects/${id}.json`), 'utf8')),
    );

  it('has its pictures, each with addresses of files that are there', () => {
    const { pictures = [] } = record('tide-board');
    expect(pictures.map(({ alt }) => alt)).toHaveLength(3);
    expect(pictures[0]).toMatchObject({
      credit: 'Harbour laboratory, CC-BY-4.0',
      from: { file: 'front.png' },
    });
    const files = pictures.flatMap(({ sources }) =>
      sources.map(({ address }) => new URL(address).pathname.slice(site.base.length)),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(site.folder, file)))).toEqual([]);
  });

  it('has no key for them where there are none', () => {
    expect(record('buoy')).not.toHaveProperty('pictures');
  });
});

describe('a page of projects of which none has a picture', () => {
  it('has no markup of pictures', () => {
    const { html } = readPage(site, 'projects/tide-core');
    expect(html).not.toMatch(/<picture|class="(thumb|pictures|gallery|outline)"/);
  });
});
