/** `ospo-portal init <folder>`: creates an instance. Never overwrites anything. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { initMessages as say } from '#messages/init.ts';
import { command, UsageError } from '../../lib/command.ts';
import { printable } from '../../instance/validate/hint.ts';
import { answerAll, type NewContext } from '../entry/question.ts';
import { instanceFiles } from './files.ts';
import { officeOf, QUESTIONS } from './questions.ts';

export interface CommandContext extends Omit<NewContext, 'folder'> {
  /** Folder of the program. */
  readonly program: string;
  /** The tarball that the program was installed from, or its address; undefined for a checkout. */
  readonly source: string | undefined;
  /** Packs a checkout of the program into a folder. @returns name of the tarball. */
  readonly pack: (folder: string) => string;
}

const texts = QUESTIONS.map(({ field }) => [field, { type: 'string' }]);
const NAMED = 20;

export const initCommand = command({
  usage: say.usage,
  options: Object.fromEntries(texts) as Record<string, { type: 'string' }>,
  allowPositionals: true,
  run: async ({ values, positionals: [target, ...rest] }, context: CommandContext) => {
    if (target === undefined || rest.length > 0) throw new UsageError(say.nameFolder);
    const folder = resolve(context.cwd, target);
    refuseUsed(folder);
    const answers = await answerAll(QUESTIONS, values, { ...context, folder });
    mkdirSync(folder, { recursive: true });
    const templates = join(context.program, 'templates/instance');
    const files = instanceFiles(templates, officeOf(answers), programFor(folder, context));
    for (const { file, text } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text, { flag: 'wx' });
    }
    context.print(
      say.done(
        target,
        files.map(({ file }) => file),
      ),
    );
    return 0 as const;
  },
});

/** A fresh, empty clone is accepted. */
function refuseUsed(folder: string): void {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name !== '.git');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new Error(say.noFolder(folder), { cause: error });
  }
  if (names.length > 0)
    throw new Error(say.used(folder, names.slice(0, NAMED).map(printable), names.length > NAMED));
}

/** The dependency for the new package.json. A tarball is copied into the instance, so that CI finds it. */
function programFor(folder: string, { source, pack }: CommandContext): string {
  if (source?.startsWith('https:')) return source;
  const packed = join(folder, 'program');
  mkdirSync(packed, { recursive: true });
  if (source === undefined) return `file:program/${pack(packed)}`;
  copyFileSync(source, join(packed, basename(source)));
  return `file:program/${basename(source)}`;
}
