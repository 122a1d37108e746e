/** Relations that files of repositories state, on pages and in data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, inject, it } from 'vitest';

import { readPage, textOf } from '../support/pages.ts';

const site = inject('small');
const section = (id: string) => readPage(site, `projects/${id}`).root.querySelector('#works-with');

it('shows what a file says apart from what is stated, with the file at its commit', () => {
  const part = section('tide-driver');
  expect(textOf(part)).toContain(
    'Read from files is made with Tide core Read from .gitmodules at 4b1d0c2 , Manifest.py at 4b1d0c2 , hdl/Manifest.py at 4b1d0c2 and 1 further file',
  );
  expect(textOf(part)).toContain('is used in Constructor Read from CMakeLists.txt at 9c0ffee');
  const links = part
    ?.querySelectorAll('.read-from small a')
    .map((link) => link.getAttribute('href'));
  expect(links?.[0]).toMatch(/^https:\/\/forge\.harbour\.example\/open\/tide-driver/);
  expect(textOf(part)).not.toContain('elsewhere');
});

it('lists what stands on a core, over any number of steps', () => {
  expect(textOf(section('tide-core'))).toContain(
    'What stands on this Tide driver C++ Constructor through Tide driver C++',
  );
  expect(textOf(section('tide-driver'))).not.toContain('What stands on this');
});

it('draws what was read with a line of its own, which the key explains', () => {
  const figure = section('tide-driver')?.querySelector('.trace-figure');
  expect(figure?.querySelectorAll('.trace-net.is-read').length).toBeGreaterThan(0);
  expect(textOf(figure?.querySelector('.trace-legend .is-read') ?? null)).toBe(
    'read from a file of the repository',
  );
});

it('gives the same as data', () => {
  const file = join(site.folder, 'api/v1/projects/tide-core.json');
  const { reads } = JSON.parse(readFileSync(file, 'utf8')) as { reads: { at: object[] }[] };
  expect(reads[0]?.at).toHaveLength(4);
  expect(reads).toEqual([
    {
      direction: 'in',
      project: 'tide-driver',
      way: 'needs',
      at: [
        {
          source: 'gitmodules',
          file: '.gitmodules',
          repository: 'https://forge.harbour.example/open/tide-driver',
          commit: '4b1d0c2e5f60718293a4b5c6d7e8f90123456789',
        },
        ...Array.from({ length: 3 }, () => expect.objectContaining({ source: 'hdlmake' })),
      ],
    },
  ]);
});

it('checks the licences of the whole product, and gives its notices and data', () => {
  const part = readPage(site, 'projects/constructor').root.querySelector('#licence .whole-product');
  expect(textOf(part)).toContain('Tide driver C++ › Tide core');
  expect(textOf(part)).toContain('By the weakest answer: not known');
  const [notices] = part?.querySelectorAll('a[href$="NOTICE.txt"]') ?? [];
  expect(notices?.getAttribute('href')).toBe('/open/projects/constructor/NOTICE.txt');
  const text = readFileSync(join(site.folder, 'projects/constructor/NOTICE.txt'), 'utf8');
  expect(text).toContain('Source location: https://forge.harbour.example/open/tide-core');
  expect(text).toContain(
    'Constructor > Tide driver C++ > Tide core (Read from .gitmodules at 4b1d0c2e',
  );
  const file = join(site.folder, 'api/v1/projects/constructor.json');
  const { product } = JSON.parse(readFileSync(file, 'utf8')) as { product: { notice: string } };
  expect(product).toMatchObject({
    answer: 'ask',
    notice: 'https://open.harbour.example/open/projects/constructor/NOTICE.txt',
    components: [{ project: 'tide-driver' }, { project: 'tide-core' }],
  });
  expect(readPage(site, 'projects/buoy').root.querySelector('.whole-product')).toBeNull();
});
