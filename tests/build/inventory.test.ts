/** What services stand on, as pages and tables of a small office. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, textOf } from '../support/pages.ts';

const site = inject('small');
const section = (path: string, id: string) =>
  textOf(readPage(site, path).root.querySelector(`#${id}`));
const file = (path: string) => readFileSync(join(site.folder, path), 'utf8');

describe('the inventory', () => {
  it.each([
    ['inventory', 'services', 'Chart server'],
    ['inventory', 'services', 'Harbour operations'],
    ['inventory', 'hurt', 'Weight: critical 3, important 2, supporting 1'],
    ['inventory', 'nobody', 'Sign fonts'],
    ['inventory', 'one', 'Tide driver C++'],
    ['inventory', 'ended', 'Old driver'],
    ['inventory', 'vulnerabilities', 'Some known 1 None known 1'],
    ['inventory', 'vulnerabilities', 'As of 4 Mar 2026.'],
    ['inventory', 'vulnerabilities', 'versions of components to api.osv.dev, and nothing else'],
    ['inventory/services/chart-server', 'components', 'None known'],
    ['inventory/services/chart-server', 'components', 'Cannot be asked'],
    ['inventory/services/berth-board', 'components', 'Not asked'],
    ['inventory/services/berth-board', 'components', 'As of 4 Mar 2026.'],
    ['inventory/components/d', 'django', 'GHSA-2222-tide-7777'],
    ['inventory', 'years', '2025'],
    ['inventory/services/chart-server', 'components', 'sqlparse'],
    ['inventory/services/chart-server', 'licences', 'GPL-3.0-only'],
    ['inventory/services/this-site', 'components', 'astro'],
    ['inventory/components/d', 'django', 'Berth board 4.2'],
    ['inventory/survey', 'component', 'In which version'],
  ])('says on %s, under %s, "%s"', (path, id, text) => {
    expect(section(path, id)).toContain(text);
  });

  it('has the component that would hurt most first', () => {
    const [first] = readPage(site, 'inventory').root.querySelectorAll('#hurt tbody th');
    expect(textOf(first ?? null)).toContain('Old driver');
  });

  it('leads from each vulnerability to what OSV says of it', () => {
    const links = readPage(site, 'inventory').root.querySelectorAll('#vulnerabilities td a.use');
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      'https://osv.dev/vulnerability/PYSEC-2026-1',
    );
  });

  it('says on the page about privacy what is sent, where something is', () => {
    const text = (built: typeof site, path: string) =>
      textOf(readPage(built, path).root.querySelector('main'));
    expect(text(site, 'about/privacy')).toContain('package URLs and versions');
    expect(text(inject('cern'), 'about/privacy')).not.toContain('package URLs and versions');
    expect(text(inject('cern'), 'inventory')).not.toContain('vulnerabilities');
  });

  it('shows names of a bill of materials as text', () => {
    const { root } = readPage(site, 'inventory/services/chart-server');
    expect(root.querySelector('#components b')).toBeNull();
    expect(textOf(root.querySelector('#components'))).toContain('<b>tables</b>');
  });

  it('comes as tables, and the site itself as a bill of materials', () => {
    expect(file('inventory/services.csv')).toContain('chart-server,Chart server');
    expect(file('inventory/components.csv')).toContain('pkg:pypi/django@5.1');
    expect(JSON.parse(file('sbom.json'))).toMatchObject({ specVersion: '1.6' });
  });
});

describe('an inventory that is switched off', () => {
  const { folder } = inject('school');
  // A style sheet may be left over; no page asks for it.
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/(?:^|\/)_astro/.test(path),
  );

  it('has no page and no file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => /(?:^|\/)(?:inventory|sbom)/.test(path))).toEqual([]);
  });

  it('is named by no page, sitemap, list of files or description of the interface', () => {
    const read = files.filter((path) => /\.(?:html|xml|txt|json|csv|ics)$|^_/.test(path));
    expect(read.some((path) => path.endsWith('.xml'))).toBe(true);
    const telling = read.filter((path) =>
      /\/inventory\/|sbom\.json/.test(readFileSync(join(folder, path), 'utf8')),
    );
    expect(telling).toEqual([]);
  });
});
