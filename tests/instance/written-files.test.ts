/** What programs write into the instance stands there as they would write it today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { schemaFiles } from '../../src/programs/entry/schema-command.ts';
import { parseSnapshot, renderSnapshot } from '../../src/refresh/snapshot.ts';

const root = instanceFolder();
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The words of the vocabularies are suggestions, which may be a little older. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'examples' ? 0 : value)),
  );
}

it.each(Object.entries(schemaFiles(root)))('catalogue/%s is up to date', (name, text) => {
  const known = JSON.parse(read(`catalogue/${name}`)) as unknown;
  expect(withoutWords(known), 'Run: npm run schema').toEqual(withoutWords(JSON.parse(text)));
});

it('the metadata are in the one rendering', () => {
  const text = read('catalogue/metadata.json');
  expect(renderSnapshot(parseSnapshot(text))).toBe(text);
});
