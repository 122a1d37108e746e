/** `npm run number`: assigns a shelf number to each entry without one for its kind. */
import { addNumbers, assignNumbers, renderNumbers } from '../src/catalogue/shelf-number.ts';
import { KINDS } from '../src/schemas/entry.ts';
import type { Kind } from '../src/schemas/entry.ts';
import { numbersSchema } from '../src/schemas/numbers.ts';
import { isId } from '../src/schemas/patterns.ts';
import { writeWhole } from '../src/instance/write-file.ts';
import { exists } from '../src/instance/folder.ts';
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { orComplain, terminal } from '../src/lib/command.ts';
import { type Instance, readInstance } from '../src/instance/read.ts';
import { fittingValue } from '../src/instance/values.ts';
import { entryCommandMessages as say } from '#messages/entry-commands.ts';

const root = instanceFolder();
const FILE = 'catalogue/numbers.json';

/** Files that cannot be read, or whose name is no id, are reported by the validator. */
function idsOf(kind: Kind, { entries }: Pick<Instance, 'entries'>): string[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.value !== undefined && isId(entry.id))
    .map(({ id }) => id);
}

function main(): 0 {
  if (!exists(root, 'catalogue')) throw new Error(say.noCatalogue(root));
  const instance = readInstance(root, ['entries', 'numbers']);
  const numbers = instance.numbers ? fittingValue(numbersSchema, instance.numbers) : {};
  const ids = Object.fromEntries(KINDS.map((kind) => [kind, idsOf(kind, instance)])) as Record<
    Kind,
    string[]
  >;
  const given = assignNumbers(numbers, ids);
  const rows = Object.entries(given);
  if (rows.length > 0) writeWhole(root, FILE, renderNumbers(addNumbers(numbers, given)));
  for (const [id, number] of rows) console.log(`${number}  ${id}`);
  console.log(rows.length > 0 ? say.number.given(rows.length) : say.number.none);
  return 0;
}

process.exitCode = await orComplain(terminal, main);
