/** A kind of forge is an entry of one list: from there the compiler leads to all that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const KINDS = 'src/schemas/forges/forges.ts';
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => path.posix.join('src', file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const tables = sources
  .filter(({ file, text }) => file !== KINDS && /Record<\s*(?:ForgeKind|PagesKind)\b/.test(text))
  .map(({ file }) => file);

/** Files that lack a kind. Other imports are left out: they would take longer, and say nothing. */
function incomplete(kinds: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noResolve: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === KINDS
      ? ts.createSourceFile(file, kinds, ts.ScriptTarget.ESNext)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([KINDS, ...tables], options, host);
  /** "Property … is missing", alone or where `satisfies` asks for it. */
  const missing = new Set([2741, 2739, 1360]);
  return tables.filter((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .some(({ code }) => missing.has(code)),
  );
}

describe('a kind of forge', { timeout: 60_000 }, () => {
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
    expect(tables).toEqual(incomplete(withAnother));
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
