/** `npm run schema`: writes the JSON Schemas that editors read, `catalogue/schema/*.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publishedSchema, WRITTEN } from '../../exports/json-schema.ts';
import { jsonText } from '../../lib/json.ts';
import { loadWords } from './instance-words.ts';
import { orComplain, type ExitCode, type World } from './world.ts';
import { writeWhole } from '../../instance/write-file.ts';

export const SCHEMA_USAGE = `Usage: npm run schema [-- --check]
  --check   writes nothing; exit code 1 if a file is out of date`;

/** Name of the file within the catalogue → its text: the same as what the site publishes. */
export function schemaFiles(folder: string): Readonly<Record<string, string>> {
  const { site, vocabularies } = loadWords(folder);
  const base = site.url.replace(/\/$/, '');
  const pairs = WRITTEN.map((name) => {
    const address = `${base}/api/v1/schema/${name}.json`;
    return [`schema/${name}.json`, jsonText(publishedSchema(name, address, vocabularies))];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

export function schemaCommand(words: readonly string[], world: World): Promise<ExitCode> {
  return orComplain(world, () => {
    const unknown = words.find((word) => word !== '--check');
    if (unknown) throw new Error(`"${unknown}" is no option.\n${SCHEMA_USAGE}`);
    const changed = Object.entries(schemaFiles(world.folder)).filter(([name, text]) => {
      const path = join(world.folder, 'catalogue', name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    });
    const isCheck = words.includes('--check');
    for (const [name, text] of changed) {
      if (!isCheck) writeWhole(world.folder, `catalogue/${name}`, text);
      world.print(`catalogue/${name} ${isCheck ? 'is out of date' : 'written'}`);
    }
    if (changed.length === 0) world.print('The schemas are up to date.');
    return isCheck && changed.length > 0 ? 1 : 0;
  });
}
