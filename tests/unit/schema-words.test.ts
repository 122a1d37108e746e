/** What schemas say is wrong has a sentence in each language that has its own. */
import { globSync, readFileSync } from 'node:fs';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { schemaFault } from '../../src/messages/fr/schema-faults.ts';

const SENTENCE = /^["A-Z<$].* .*\.$/s;

/** What documents a schema has one language. */
const DOCUMENTS = new Set(['describe', 'meta']);

/** Texts of sentences in the schemas, with a word for each value in them. */
function sentencesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (DOCUMENTS.has(node.expression.name.text)) return visit(node.expression);
    }
    if (ts.isStringLiteralLike(node)) said.push(node.text);
    if (ts.isTemplateExpression(node)) {
      said.push(
        node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(''),
      );
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return said.filter((text) => SENTENCE.test(text));
}

/** They document the codes of problems, or speak of the program's own settings. */
const DOCUMENTED = ['src/schemas/manifest/problem.ts', 'src/schemas/publication.ts'];
const files = globSync('src/schemas/**/*.ts').filter((file) => !DOCUMENTED.includes(file));

describe('what a schema says is wrong', () => {
  it.each(
    files.map((file) => [file, sentencesOf(file)] as const).filter(([, said]) => said.length > 0),
  )('in %s is said in French', (_file, said) => {
    expect(said.filter((text) => schemaFault(text) === text)).toEqual([]);
  });
});
