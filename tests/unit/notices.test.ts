/** Licences and copyright of what a site hands out, from a bundle that Vite makes of made-up packages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { noticesOf } from '../../src/site/notices/notices-of.ts';
import { packageNotice } from '../../src/site/notices/package-notice.ts';
import { publishedFiles } from '../../src/site/notices/published-files.ts';
import { renderNotices } from '../../src/site/notices/render-notices.ts';

const root = mkdtempSync(join(tmpdir(), 'notices-'));
const ids = new Set<string>();

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

function install(name: string, license: string | undefined, files: Record<string, string>): void {
  const folder = `node_modules/${name}`;
  const manifest = { name, version: '1.2.3', type: 'module', license, exports: './lib/index.js' };
  write({ [`${folder}/package.json`]: JSON.stringify(manifest) });
  write(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text])),
  );
}

beforeAll(async () => {
  write({
    'package.json': JSON.stringify({ name: 'harbour', version: '4.5.6', type: 'module' }),
    'REUSE.toml': `version = 1
[[annotations]]
path = "**"
SPDX-FileCopyrightText = "2026 The harbour"
SPDX-License-Identifier = "0BSD"
[[annotations]]
path = ["**/tide*.woff2"]
SPDX-FileCopyrightText = "2020 The tide"
SPDX-License-Identifier = "OFL-1.1"`,
    'LICENSES/0BSD.txt': 'The text of 0BSD.',
    'LICENSES/OFL-1.1.txt': 'The text of the OFL.',
    'fonts/tide.woff2': 'a font',
    'main.js': `import 'sheet/lib/sheet.css';
      import { left } from 'left'; import font from './fonts/tide.woff2?url';
      console.log(left, font); import('./later.js');`,
    'later.js': `import { right } from '@quay/right'; console.log(right);`,
  });
  install('left', 'MIT', {
    LICENSE: 'Copyright Left',
    NOTICE: 'Left holds a part of Other.',
    'lib/package.json': '{ "type": "module" }',
    'lib/index.js': `export const left = Math.random();`,
  });
  install('@quay/right', 'CC-BY-3.0', {
    'README.md': '# right\n\n## Licensing\n\nBy Right.\n\n### More\n\nAsk.\n\n## Thanks\n\nMany.',
    'lib/index.js': `import 'unused'; export const right = Math.random();`,
  });
  install('unused', 'MIT', { 'lib/index.js': `export const unused = 1;` });
  install('sheet', 'MIT', {
    'COPYING.txt': 'Copyright Sheet',
    'lib/sheet.css': 'p { color: red }',
  });
  write({
    'node_modules/sheet/package.json': JSON.stringify({
      name: 'sheet',
      version: '1.2.3',
      license: 'MIT',
    }),
    'node_modules/unused/package.json': JSON.stringify({
      name: 'unused',
      version: '1.2.3',
      license: 'MIT',
      sideEffects: false,
      exports: './lib/index.js',
    }),
  });
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { rolldownOptions: { input: join(root, 'main.js') }, assetsInlineLimit: 0 },
    plugins: [publishedFiles(root, ids)],
  });
}, 30_000);

afterAll(() => rmSync(root, { recursive: true }));

const find = (name: string) => resolve('node_modules', name, 'index.js');
const notices = (from: Iterable<string> = ids) => noticesOf(from, root, find);
const textOf = (work: string) => notices().find((notice) => notice.work === work)?.text;

describe('the notices of a bundle', () => {
  it('name the program, each font, each package that is in it and the bundler, and no other', () => {
    const works = [...new Set(notices().map(({ work }) => work.replace(/^vite .*/, 'vite')))];
    expect(works.toSorted()).toEqual([
      '@quay/right 1.2.3',
      'harbour 4.5.6',
      'left 1.2.3',
      'sheet 1.2.3',
      'tide.woff2',
      'vite',
    ]);
  });

  it('say nothing of what stands in the folder of the office, though that is a package too', () => {
    const office = mkdtempSync(join(tmpdir(), 'office-'));
    writeFileSync(join(office, 'package.json'), '{ "name": "office", "version": "1.0.0" }');
    expect(notices([join(office, 'content/pages/picture.png')])).toEqual([]);
    rmSync(office, { recursive: true });
  });

  it('hold all licence files, or what the README says of the licence', () => {
    expect(textOf('left 1.2.3')).toBe('Copyright Left\n\nLeft holds a part of Other.');
    expect(textOf('sheet 1.2.3')).toBe('Copyright Sheet');
    expect(textOf('@quay/right 1.2.3')).toBe('By Right.\n\n### More\n\nAsk.');
  });

  it('hold copyright and licence of own files and fonts as REUSE.toml states them', () => {
    expect(textOf('harbour 4.5.6')).toBe('Copyright 2026 The harbour\n\nThe text of 0BSD.');
    expect(textOf('tide.woff2')).toBe('Copyright 2020 The tide\n\nThe text of the OFL.');
  });

  it('of a helper of the bundler leave out what only the bundler holds', () => {
    const vite = notices().find(({ work }) => work.startsWith('vite '))?.text;
    expect(vite).toContain('Permission is hereby granted');
    expect(vite).not.toContain('bundled dependencies');
  });

  it('are the same text in whatever order the bundler had its modules', () => {
    const text = renderNotices('These are the works.', notices());
    expect(renderNotices('These are the works.', notices([...ids].toReversed()))).toBe(text);
    expect(text).toContain('left 1.2.3\nLicence: MIT, https://spdx.org/licenses/MIT.html\n');
  });

  it('name works with the same text together, and each once', () => {
    const notice = { license: 'MIT', text: 'The text.' };
    const text = renderNotices('Works.', [
      { work: 'b 1', ...notice },
      { work: 'a 1', ...notice },
      { work: 'b 1', ...notice },
    ]);
    expect(text).toContain('=\na 1\nb 1\nLicence: MIT');
    expect(text.match(/The text\./g)).toHaveLength(1);
  });
});

describe('a package without the text of its licence', () => {
  it.each([
    [
      'silent',
      'MIT',
      { 'README.md': '# silent\n\nUnder a licence.' },
      'holds no text of its licence',
    ],
    ['unnamed', undefined, { LICENSE: 'Do as you like.' }, 'names no licence'],
  ])('%s is refused', (name, license, files, fault) => {
    install(name, license, files);
    const folder = join(root, 'node_modules', name);
    expect(() => packageNotice(folder)).toThrow(
      `${name} 1.2.3 is published with the site, but ${folder} ${fault}.`,
    );
    expect(() => notices([join(folder, 'lib/index.js')])).toThrow(fault);
  });
});
