/** `npm run validate`: reads the arguments, checks the instance, prints the report. */
import { validateMessages as say } from '#messages/validate.ts';
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { command, UsageError, type Terminal } from '../../lib/command.ts';
import { type Instance, readInstance } from '../read.ts';
import type { Rule } from './context.ts';
import { changedSince } from './changed.ts';
import { formatGitlab } from './format-gitlab.ts';
import { formatHuman } from './format-human.ts';
import { formatJson } from './format-json.ts';
import { countErrors, narrow, relocate, validateInstance, type Report } from './report.ts';

export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** Folder to which relative paths refer. */
  readonly cwd: string;
  /** Clock in milliseconds. */
  readonly now: () => number;
  /** Replaces the reader, so that a caller can keep the instance. */
  readonly read?: (root: string) => Instance;
  /** Rules from higher rooms. */
  readonly rules?: readonly Rule[];
}

const FORMATS = {
  human: formatHuman,
  json: formatJson,
  gitlab: formatGitlab,
} as const satisfies Record<string, (report: Report, seconds: number) => string>;

type Format = keyof typeof FORMATS;

/** Exit codes: 0 no errors, 1 errors, 2 could not run. */
export const validateCommand = command({
  usage: say.usage,
  options: { format: { type: 'string', default: 'human' }, changed: { type: 'string' } },
  allowPositionals: true,
  run: ({ values: { format, changed }, positionals }, context: CommandContext) => {
    const { folder, cwd, now, read = readInstance, rules } = context;
    const started = now();
    if (!isFormat(format)) throw new UsageError(say.noFormat(format));
    if (!isInstance(folder)) throw new Error(say.noInstance(folder));
    const root = realpathSync(folder);
    const paths = positionals.map((path) => within(root, resolve(cwd, path)));
    const wrong = positionals.find((_, index) => paths[index] === undefined);
    if (wrong !== undefined) throw new Error(say.notInInstance(wrong, folder));
    const known = paths.filter((path) => path !== undefined);
    const wanted = narrow(reportOn(read(root), changed, rules), known);
    const report = relocate(wanted, (file) => slashed(relative(cwd, join(folder, file))));
    context.print(FORMATS[format](report, (now() - started) / 1000));
    return countErrors(report) > 0 ? 1 : 0;
  },
});

function reportOn(
  instance: Instance,
  changed: string | undefined,
  rules: readonly Rule[] | undefined,
): Report {
  const report = validateInstance(instance, undefined, rules);
  return changed === undefined ? report : changedSince(report, instance.root, changed);
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(FORMATS, text);
}

function isInstance(folder: string): boolean {
  return ['content', 'catalogue'].some((name) => existsSync(join(folder, name)));
}

/** The path within the instance, or undefined when it is outside. */
function within(root: string, path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const way = relative(root, realpathSync(path));
  return way === '..' || way.startsWith(`..${sep}`) ? undefined : slashed(way);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
