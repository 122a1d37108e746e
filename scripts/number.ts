/** `npm run number`: gives a shelf number to each entry of the catalogue that has none of its kind. */
import { realpathSync } from 'node:fs';

import { addNumbers, assignNumbers, renderNumbers } from '../src/catalogue/shelf-number.ts';
import { KINDS } from '../src/schemas/entry.ts';
import type { Kind } from '../src/schemas/entry.ts';
import { numbersSchema } from '../src/schemas/numbers.ts';
import type { Numbers } from '../src/schemas/numbers.ts';
import { isId } from '../src/schemas/patterns.ts';
import { writeWhole } from '../src/instance/write-file.ts';
import { jsonDocument } from '../src/instance/document.ts';
import { exists, list, readText } from '../src/instance/folder.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { orComplain, terminal } from '../src/lib/command.ts';
import { MAX_GENERATED_BYTES } from '../src/instance/read.ts';

const root = instanceFolder();
const FILE = 'catalogue/numbers.json';

/** Ids by the names of the files; a file whose name is no id is the validator's to report. */
function idsOf(kind: Kind): string[] {
  return list(realpathSync(root), `catalogue/${kind}`)
    .filter(({ name, isFolder }) => !isFolder && name.endsWith('.yaml'))
    .map(({ name }) => name.slice(0, -'.yaml'.length))
    .filter((id) => isId(id));
}

function readNumbers(): Numbers {
  if (!exists(root, FILE)) return {};
  const { value, faults } = jsonDocument(
    FILE,
    readText(realpathSync(root), FILE, MAX_GENERATED_BYTES),
  );
  const numbers = numbersSchema.safeParse(value);
  if (numbers.success && faults.length === 0) return numbers.data;
  throw new Error(`${FILE} is not a list of shelf numbers. Restore it from the git history.`);
}

function main(): 0 {
  if (!exists(root, 'catalogue')) throw new Error(`There is no catalogue/ in ${root}.`);
  const numbers = readNumbers();
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, idsOf(kind)])) as Record<
    Kind,
    string[]
  >;
  const given = assignNumbers(numbers, ids);
  const rows = Object.entries(given);
  if (rows.length > 0) writeWhole(root, FILE, renderNumbers(addNumbers(numbers, given)));
  for (const [id, number] of rows) console.log(`${number}  ${id}`);
  console.log(rows.length > 0 ? `Numbered ${rows.length}.` : 'Every entry has its number.');
  return 0;
}

process.exitCode = await orComplain(terminal, main);
