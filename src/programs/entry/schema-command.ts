/** `npm run schema`: writes the JSON Schemas for editors, `catalogue/schema/*.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { publishedSchema, WRITTEN } from '../../exports/json-schema.ts';
import { command } from '../../lib/command.ts';
import { jsonText } from '../../lib/json.ts';
import { loadWords } from './instance-words.ts';
import type { CommandContext } from './context.ts';
import { writeWhole } from '../../instance/write-file.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.schema;

/** Name of the file in the catalogue → its text, the same as the site publishes. */
export function schemaFiles(folder: string): Readonly<Record<string, string>> {
  const { site, vocabularies } = loadWords(folder);
  const base = site.url.replace(/\/$/, '');
  const pairs = WRITTEN.map((name) => {
    const address = `${base}/api/v1/schema/${name}.json`;
    return [`schema/${name}.json`, jsonText(publishedSchema(name, address, vocabularies))];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

export const schemaCommand = command({
  usage: say.usage,
  options: { check: { type: 'boolean' } },
  run: ({ values: { check: isCheck = false } }, context: CommandContext) => {
    const changed = Object.entries(schemaFiles(context.folder)).filter(([name, text]) => {
      const path = join(context.folder, 'catalogue', name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    });
    for (const [name, text] of changed) {
      if (!isCheck) writeWhole(context.folder, `catalogue/${name}`, text);
      context.print((isCheck ? say.outdated : say.written)(`catalogue/${name}`));
    }
    if (changed.length === 0) context.print(say.upToDate);
    return isCheck && changed.length > 0 ? 1 : 0;
  },
});
