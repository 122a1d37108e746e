/** A kind of forge is an entry of one list: from there the compiler leads to all that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { incompleteFiles } from '../support/incomplete-files.ts';

const KINDS = 'src/schemas/forges/forges.ts';
/** Made from the list itself: it follows a new kind without a line. */
const ADAPTERS = 'src/refresh/forges/forges.ts';
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => path.posix.join('src', file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const tables = sources
  .filter(({ file, text }) => file !== KINDS && /Record<\s*(?:ForgeKind|PagesKind)\b/.test(text))
  .map(({ file }) => file);

const incomplete = (text: string) => incompleteFiles(tables, { file: KINDS, text });

describe('a kind of forge', { timeout: 120_000 }, () => {
  const text = readFileSync(KINDS, 'utf8');
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const section = /^## Add a kind of forge$(.*?)^## /ms.exec(guide)?.[1] ?? '';

  it('is known everywhere today', () => {
    expect(incomplete(text)).toEqual([]);
  });

  it('that is new is asked for by the compiler in the files that CONTRIBUTING names, and in no other', () => {
    const withAnother = text.replace('  forgejo,\n', '  forgejo,\n  another: forgejo,\n');
    expect(withAnother).not.toBe(text);
    const named = [...section.matchAll(/`(src\/[\w/-]+\.ts)`/g)].map(([, file]) => file);
    expect([KINDS, ...incomplete(withAnother)].toSorted()).toEqual(named.toSorted());
    expect(tables.filter((file) => file !== ADAPTERS)).toEqual(incomplete(withAnother));
  });

  it('is told apart by its record, never by its name', () => {
    const byName = sources.filter(({ text: code }) =>
      /[!=]==\s*'(?:github|gitlab|forgejo)'/.test(code),
    );
    expect(byName.map(({ file }) => file)).toEqual([]);
  });

  it('has a place in no table that may lack it', () => {
    const partial = sources.filter(({ text: code }) =>
      /Partial<\s*Record<\s*(?:ForgeKind|PagesKind)\b/.test(code),
    );
    expect(partial.map(({ file }) => file)).toEqual([]);
  });
});
