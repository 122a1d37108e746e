/**
 * `npm run format:catalogue`: formats every entry, and adds the line that names the schema to every file that has one.
 */
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { command } from '../../lib/command.ts';
import { formatEntry, schemaLineIn, withSchemaLine } from '../../instance/entry-file/format.ts';
import { exists, list, readText } from '../../instance/folder.ts';
import {
  isFolder,
  OFFICE,
  OFFICE_NAMES,
  type OfficeName,
} from '../../schemas/office/collections.ts';
import { KINDS, type Kind } from '../../schemas/words.ts';
import { ECOSYSTEM_FOLDER, entryFolder } from '../../schemas/paths.ts';
import { printable } from '../../instance/validate/hint.ts';
import type { CommandContext } from './context.ts';
import { writeWhole } from '../../instance/write-file.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.format;

interface File {
  /** Path within the instance. */
  readonly file: string;
  /** For entries only; other files just get the line that names their schema. */
  readonly kind?: Kind;
  readonly schema: string;
}

export const formatCommand = command({
  usage: say.usage,
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
  run: ({ values: { check: isCheck = false }, positionals: paths }, context: CommandContext) => {
    const files = filesOf(context, paths);
    const results = files.map((file) => formatFile(file, isCheck, context));
    const changed = results.filter((result) => result === 'changed').length;
    const failed = results.filter((result) => result === 'failed').length;
    context.print(say.done(files.length, changed, failed, isCheck));
    return failed > 0 || (isCheck && changed > 0) ? 1 : 0;
  },
});

function formatFile({ file, kind, schema }: File, isCheck: boolean, context: CommandContext) {
  const shown = printable(relative(context.cwd, join(context.folder, file)));
  const decoded = readText(realpathSync(context.folder), file);
  if (!decoded.ok) {
    context.complain(say.fault(shown, decoded.fault.message));
    return 'failed';
  }
  const { text } = decoded;
  const formatted = kind
    ? formatEntry(text, kind)
    : { text: withSchemaLine(text, schemaLineIn(file, schema)) };
  if ('problem' in formatted) {
    context.complain(say.fault(shown, formatted.problem));
    return 'failed';
  }
  if (formatted.text === text) return 'same';
  if (!isCheck) writeWhole(context.folder, file, formatted.text);
  context.print(shown);
  return 'changed';
}

/** All such files of the instance, or those among the paths. */
function filesOf({ folder, cwd }: CommandContext, paths: readonly string[]): File[] {
  if (!existsSync(join(folder, 'catalogue'))) {
    throw new Error(entryCommandMessages.noInstance(folder));
  }
  const wanted = paths.map((path) => resolve(cwd, path));
  const missing = paths.find((path) => !existsSync(resolve(cwd, path)));
  if (missing) throw new Error(say.noFile(missing));
  const root = realpathSync(folder);
  const all = [
    ...KINDS.flatMap((kind) =>
      yamlFiles(root, entryFolder(kind)).map((file): File => ({ file, kind, schema: kind })),
    ),
    ...yamlFiles(root, ECOSYSTEM_FOLDER).map((file): File => ({ file, schema: 'ecosystem' })),
    ...OFFICE_NAMES.flatMap((name) =>
      collectionFiles(root, name).map((file): File => ({ file, schema: name })),
    ),
  ];
  const isWanted = ({ file }: File) => {
    const path = resolve(folder, file);
    return wanted.length === 0 || wanted.some((one) => path === one || path.startsWith(`${one}/`));
  };
  const files = all.filter(isWanted);
  if (files.length > 0 || wanted.length === 0) return files;
  throw new Error(say.noEntry(paths));
}

function yamlFiles(root: string, place: string): string[] {
  return list(root, place)
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ file }) => file);
}

function collectionFiles(root: string, name: OfficeName): string[] {
  const { place } = OFFICE[name];
  if (isFolder(name)) return yamlFiles(root, place);
  return exists(root, place) ? [place] : [];
}
