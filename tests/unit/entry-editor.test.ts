/** What an editor offers while somebody writes an entry: the language server that editors use, offline. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'yaml-language-server';

import { schemaFiles } from '../../src/programs/entry/schema-command.ts';
import { schemaLine } from '../../src/instance/entry-file/write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const asked: string[] = [];

const catalogue = join(temporaryFolder('editor'), 'catalogue');
for (const [name, text] of Object.entries(schemaFiles('tests/fixtures/small'))) {
  mkdirSync(dirname(join(catalogue, name)), { recursive: true });
  writeFileSync(join(catalogue, name), text);
}

const service = getLanguageService({
  schemaRequestService: (address) => {
    asked.push(address);
    return readFile(fileURLToPath(address), 'utf8');
  },
  workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
} as Parameters<typeof getLanguageService>[0]);
service.configure({ validate: true, completion: true, hover: true, schemas: [], customTags: [] });

type Document = Parameters<typeof service.doValidation>[0];

let version = 0;

/** A new program with its schema in the first line; `|` stands for the cursor. */
function open(body: string) {
  const file = pathToFileURL(join(catalogue, 'software/new-tool.yaml')).href;
  const text = `${schemaLine('software')}\n${body}`;
  const document = TextDocument.create(file, 'yaml', (version += 1), text.replace('|', ''));
  return { document: document as Document, position: document.positionAt(text.indexOf('|')) };
}

async function offered(body: string): Promise<string[]> {
  const { document, position } = open(body);
  const { items } = await service.doComplete(document, position, false);
  return items.map(({ label }) => label);
}

describe('a list in an entry', () => {
  it.each(Object.entries(schemaFiles('tests/fixtures/small')))('has an end: %s', (_, text) => {
    const endless: string[] = [];
    JSON.parse(text, function (this: unknown, key, value: unknown) {
      if (value === 'array' && key === 'type' && !Object.hasOwn(this as object, 'maxItems')) {
        endless.push(JSON.stringify(this));
      }
      return value;
    });
    expect(endless).toEqual([]);
  });
});

describe('an editor', () => {
  it.each<[where: string, body: string, some: string[]]>([
    ['a key', 'na|', ['name', 'summary', 'licenses', 'repositories']],
    ['a key below another', 'name: X\nlicenses:\n  h|', ['hardware', 'documentation']],
    ['a fixed word', 'name: X\nstatus: |', ['concept', 'wip', 'active']],
    ['a topic', 'name: X\ntopics: [|]', ['sensing']],
    ['a relation of this kind', 'name: X\nrelations:\n  - type: |', ['drives']],
  ])('offers %s', async (_, body, some) => {
    expect(await offered(body)).toEqual(expect.arrayContaining(some));
  });

  it('says what a key is for', async () => {
    const { document, position } = open('name: X\nmatur|ity: 5\n');
    const hover = await service.doHover(document, position);
    expect(JSON.stringify(hover?.contents)).toContain('Technology readiness level, 1 to 9.');
  });

  it('marks a wrong key and a wrong word, and no new topic', async () => {
    const { document } = open('name: X\nmaturty: 5\nstatus: good\ntopics: [brand-new]\n|');
    const found = await service.doValidation(document, false);
    expect(found.map(({ range }) => range.start.line).toSorted()).toEqual([2, 3]);
  });

  it('reads the schema from the disk and asks for nothing else', () => {
    const schema = pathToFileURL(join(catalogue, 'schema/software.json')).href;
    expect([...new Set(asked)]).toEqual([schema]);
  });
});
