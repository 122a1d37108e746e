/** The fields that are read of Forgejo's answers, against its own description. GitHub's query and GitLab's answers have tests of their own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { FORGES } from '../../src/refresh/forges/forges.ts';

/** Interface → field → its type, as the client that is generated from Forgejo's description declares them. */
function declared(): Map<string, Map<string, string>> {
  const file = createRequire(import.meta.url)
    .resolve('forgejo-js')
    .replace(/index\.\w+$/, 'index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, Map<string, string>>();
  ts.forEachChild(source, (node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const fields = node.members.filter(ts.isPropertySignature).map((member) => {
      const type = member.type?.getText(source) ?? '';
      return [member.name.getText(source).replaceAll("'", ''), type.replace(/\[\]$/, '')] as const;
    });
    interfaces.set(node.name.text, new Map(fields));
  });
  return interfaces;
}

/** Path of the API → the interface of its answer, or of an item. */
const FORGEJO: Readonly<Record<string, string>> = {
  '/repos/{owner}/{repo}': 'Repository',
  '/repos/{owner}/{repo}/releases': 'Release',
  '/repos/{owner}/{repo}/tags': 'Tag',
  '/repos/{owner}/{repo}/commits': 'Commit',
  '/repos/{owner}/{repo}/contents': 'ContentsResponse',
  '/repos/{owner}/{repo}/contents/{filepath}': 'ContentsResponse',
  '/repos/{owner}/{repo}/git/blobs': 'GitBlobResponse',
};

/** Gitea detects licences; Forgejo does not, and its description has no such field. */
const NOT_OF_FORGEJO = ['/repos/{owner}/{repo} licenses'];

describe('what is read of Forgejo', () => {
  const interfaces = declared();
  const isThere = (name: string, [first = '', ...rest]: readonly string[]): boolean => {
    const type = interfaces.get(name)?.get(first);
    return type !== undefined && (rest.length === 0 || isThere(type, rest));
  };

  it('stands in its description, as the client forgejo-js has it', () => {
    const read = Object.entries(FORGES.forgejo.answers ?? {}).filter(
      ([, [first]]) => first !== '*',
    );
    expect(read.map(([place]) => place).toSorted()).toEqual(Object.keys(FORGEJO).toSorted());
    const unknown = read.flatMap(([place, fields]) =>
      fields
        .filter((field) => !isThere(FORGEJO[place] ?? '', field.split('.')))
        .map((field) => `${place} ${field}`),
    );
    expect(unknown).toEqual(NOT_OF_FORGEJO);
  });

  it('would be missed if it were misspelt', () => {
    expect(isThere('Repository', ['stars_count'])).toBe(true);
    expect(isThere('Repository', ['star_count'])).toBe(false);
    expect(isThere('Commit', ['commit', 'author', 'email'])).toBe(true);
    expect(isThere('Commit', ['commit', 'author', 'mail'])).toBe(false);
  });
});
