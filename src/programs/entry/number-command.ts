/** `npm run number`: assigns a shelf number to each entry without one for its kind. */
import { addNumbers, assignNumbers, renderNumbers } from '../../catalogue/shelf-number.ts';
import { exists } from '../../instance/folder.ts';
import { type Instance, readInstance } from '../../instance/read.ts';
import { fittingValue } from '../../instance/values.ts';
import { writeWhole } from '../../instance/write-file.ts';
import { type ExitCode, orComplain, type Terminal } from '../../lib/command.ts';
import { type Kind, KINDS } from '../../schemas/entry.ts';
import { numbersSchema } from '../../schemas/numbers.ts';
import { isId } from '../../schemas/patterns.ts';
import { entryCommandMessages as say } from '#messages/entry-commands.ts';

const FILE = 'catalogue/numbers.json';

/**
 * Exit codes: 0 done, 2 could not run.
 *
 * @param root folder of the instance.
 */
export function numberCommand(root: string, terminal: Terminal): Promise<ExitCode> {
  return orComplain(terminal, () => number(root, terminal));
}

function number(root: string, { print }: Terminal): 0 {
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
  for (const [id, shelfNumber] of rows) print(`${shelfNumber}  ${id}`);
  print(rows.length > 0 ? say.number.given(rows.length) : say.number.none);
  return 0;
}

/** Files that cannot be read, or whose name is no id, are reported by the validator. */
function idsOf(kind: Kind, { entries }: Pick<Instance, 'entries'>): string[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.value !== undefined && isId(entry.id))
    .map(({ id }) => id);
}
