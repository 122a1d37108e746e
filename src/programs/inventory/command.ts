/** `npm run inventory -- import <survey.csv>`: writes files of services, and overwrites none. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { schemaLineIn } from '../../instance/entry-file/format.ts';
import { readInstance } from '../../instance/read.ts';
import { valueOf } from '../../instance/values.ts';
import { writeWhole } from '../../instance/write-file.ts';
import { decodeText } from '../../instance/yaml/decode.ts';
import { command, UsageError, type ExitCode, type Terminal } from '../../lib/command.ts';
import { yamlText } from '../../lib/yaml.ts';
import { OFFICE } from '../../schemas/office/collections.ts';
import { serviceSchema } from '../../schemas/office/service.ts';
import { continued } from './continued.ts';
import { readSurvey } from './survey.ts';
import { inventoryCommandMessages as say } from '#messages/inventory-command.ts';

export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** Folder to which relative paths refer. */
  readonly cwd: string;
  readonly today: Date;
}

const MAX_MEGABYTES = 5;

/** Exit codes: 0 all written; 1 faults in the table, or files that exist; 2 could not be read. */
export const inventoryCommand = command({
  usage: say.usage,
  options: { year: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
  run: ({ values: { year, out }, positionals: [verb, name] }, context: CommandContext) => {
    if (verb !== 'import' || name === undefined) throw new UsageError(say.noFile);
    const asked = year ?? String(context.today.getUTCFullYear());
    if (!/^(?:19|20)\d\d$/.test(asked)) throw new UsageError(say.badYear(asked));
    return importSurvey(name, Number(asked), out, context);
  },
});

function importSurvey(
  name: string,
  year: number,
  out: string | undefined,
  { folder, cwd, print, complain }: CommandContext,
): ExitCode {
  const { office, entries, root } = readInstance(folder, ['root', 'office', 'entries']);
  const ids = new Set(entries.map(({ id }) => id));
  const { services, faults } = readSurvey(textOf(resolve(cwd, name), name), year, (id) =>
    ids.has(id),
  );
  if (faults.length > 0) {
    for (const { line, column, message } of faults)
      complain(say.fault(name, line, column, message));
    complain(say.nothingWritten(faults.length));
    return 1;
  }
  const { place } = OFFICE.service;
  const target = out === undefined ? join(root, place) : resolve(cwd, out);
  let code: ExitCode = 0;
  for (const service of services) {
    const file = join(target, `${service.id}.yaml`);
    const shown = relative(cwd, file);
    if (existsSync(file)) {
      complain(say.stays(shown));
      code = 1;
      continue;
    }
    const document = office.service.find(({ id }) => id === service.id);
    const known = document && valueOf(serviceSchema, document);
    const value = known ? continued(known, service) : service.value;
    const own = `${place}/${service.id}.yaml`;
    const head = out === undefined ? `${schemaLineIn(own, 'service')}\n` : '';
    const text = head + yamlText(value);
    mkdirSync(target, { recursive: true });
    writeWhole(target, `${service.id}.yaml`, text);
    print(say.written(shown));
  }
  print(say.then);
  return code;
}

function textOf(path: string, name: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isFile()) throw new Error(say.unreadable(name));
  if (status.size > MAX_MEGABYTES * 1024 * 1024) throw new Error(say.tooLarge(name, MAX_MEGABYTES));
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) throw new Error(`${name}: ${decoded.fault.message}`);
  return decoded.text;
}
