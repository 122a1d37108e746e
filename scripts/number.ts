/** `npm run number`: gives a shelf number to each entry of the catalogue that has none. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { assignNumbers, renderNumbers } from '../src/catalogue/shelf-number.ts';
import { KINDS } from '../src/schemas/entry.ts';
import type { Kind } from '../src/schemas/entry.ts';
import { numbersSchema } from '../src/schemas/numbers.ts';
import type { Numbers } from '../src/schemas/numbers.ts';
import { ID_PATTERN } from '../src/schemas/text.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';

const catalogue = join(instanceFolder(), 'catalogue');
const file = join(catalogue, 'numbers.json');

/** Ids by the names of the files; a file whose name is no id is the validator's to report. */
function idsOf(kind: Kind): string[] {
  const folder = join(catalogue, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => entry.name.slice(0, -'.yaml'.length))
    .filter((id) => ID_PATTERN.test(id));
}

function readNumbers(): Numbers {
  if (!existsSync(file)) return {};
  try {
    return numbersSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} is not a list of shelf numbers. Restore it from the git history.`, {
      cause,
    });
  }
}

/** Renamed into place, so that a run that is killed leaves either the old file or the new one. */
function writeNumbers(numbers: Numbers): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, renderNumbers(numbers));
  renameSync(temporary, file);
}

function main(): void {
  if (!existsSync(catalogue)) throw new Error(`There is no catalogue at ${catalogue}.`);
  const numbers = readNumbers();
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, idsOf(kind)])) as Record<
    Kind,
    string[]
  >;
  const given = assignNumbers(numbers, ids);
  const rows = Object.entries(given);
  if (rows.length > 0) writeNumbers({ ...numbers, ...given });
  for (const [id, number] of rows) console.log(`${number}  ${id}`);
  console.log(rows.length > 0 ? `Numbered ${rows.length}.` : 'Every entry has its number.');
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
