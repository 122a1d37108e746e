/** Our files by the schemas that their standards publish, where those lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'astro/zod';
import { load } from 'js-yaml';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';

import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { cffText } from '../../src/exports/cff.ts';
import { codemetaFile } from '../../src/exports/codemeta.ts';
import { exportedProject } from '../../src/exports/exported-project.ts';
import { readInstance } from '../../src/instance/read.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '../shared/schemas');

const read = (file: string) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
const { catalogue } = loadCatalogue(readInstance(root), { onFault: 'throw' });
const subjects = [...catalogue.projects.values()].map((project) =>
  exportedProject(project, catalogue, (path) => `https://site.example${path}`),
);

describe.skipIf(!existsSync(folder))('the files of every project, beside ../shared', () => {
  it('CITATION.cff fits the schema of CFF 1.2.0', () => {
    // The file leaves out the "#" by which zod knows the draft.
    const schema = z.fromJSONSchema({
      ...read('cff-1.2.0.schema.json'),
      $schema: 'http://json-schema.org/draft-07/schema#',
    });
    expect(schema.safeParse({ title: 'No authors' }).success).toBe(false);
    const faulty = subjects.filter((subject) => {
      const text = cffText(subject, ['Somebody']);
      return !text || !schema.safeParse(load(text)).success;
    });
    expect(faulty.map(({ project }) => project.id)).toEqual([]);
  });

  it('codemeta.json says nothing that the context of CodeMeta does not know', async () => {
    const options = {
      safe: true,
      documentLoader: (url: string) =>
        Promise.resolve({ documentUrl: url, document: read('codemeta.jsonld') }),
    } as jsonld.Options.Expand;
    const unknown = { ...codemetaOf(0), colour: 'green' };
    await expect(jsonld.expand(unknown, options)).rejects.toThrow();
    for (const index of subjects.keys()) {
      expect(await jsonld.expand(codemetaOf(index), options)).toHaveLength(1);
    }
  });
});

function codemetaOf(index: number): jsonld.JsonLdDocument & object {
  const [subject] = subjects.slice(index, index + 1);
  if (!subject) throw new Error(`There is no project ${index}.`);
  return codemetaFile(subject) as unknown as jsonld.JsonLdDocument & object;
}
