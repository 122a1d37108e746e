/** `npm run validate`: reads the arguments, checks the instance, prints the report. */
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

import { type Instance, readInstance } from '../read.ts';
import { changedSince } from './changed.ts';
import { formatGitlab } from './format-gitlab.ts';
import { formatHuman } from './format-human.ts';
import { formatJson } from './format-json.ts';
import { countErrors, narrow, relocate, validateInstance, type Report } from './report.ts';

export interface Outcome {
  /** 0 no errors, 1 errors, 2 could not run. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
}

type Read = (root: string) => Instance;

const FORMATS = {
  human: formatHuman,
  json: formatJson,
  gitlab: formatGitlab,
} as const satisfies Record<string, (report: Report, seconds: number) => string>;

type Format = keyof typeof FORMATS;

const USAGE =
  'Usage: npm run validate -- [paths…] [--changed <commit>] [--format human|json|gitlab]';

/**
 * Runs the command.
 *
 * @param folder the instance.
 * @param cwd what paths are relative to.
 * @param now a clock in milliseconds.
 * @param read reads the instance; a caller that needs it afterwards keeps it.
 */
export function validateCommand(
  args: readonly string[],
  folder: string,
  cwd: string,
  now: () => number,
  read: Read = readInstance,
): Outcome {
  const started = now();
  const wish = readArguments(args);
  if ('output' in wish) return wish;
  if (!isInstance(folder)) return cannotRun(noInstance(folder));
  const root = realpathSync(folder);
  const paths = wish.paths.map((path) => within(root, resolve(cwd, path)));
  const wrong = wish.paths.find((_, index) => paths[index] === undefined);
  if (wrong !== undefined) return cannotRun(`There is no "${wrong}" in the instance ${folder}.`);
  const known = paths.filter((path) => path !== undefined);
  try {
    const wanted = narrow(reportOn(read(root), wish.changed), known);
    const report = relocate(wanted, (file) => slashed(relative(cwd, join(folder, file))));
    const output = FORMATS[wish.format](report, (now() - started) / 1000);
    return { exitCode: countErrors(report) > 0 ? 1 : 0, output };
  } catch (error) {
    if (wish.changed === undefined) throw error;
    return cannotRun(error instanceof Error ? error.message : String(error));
  }
}

function reportOn(instance: Instance, changed: string | undefined): Report {
  const report = validateInstance(instance);
  return changed === undefined ? report : changedSince(report, instance.root, changed);
}

interface Wish {
  readonly format: Format;
  readonly paths: readonly string[];
  /** A commit: only what changed since then is wanted. */
  readonly changed: string | undefined;
}

function readArguments(args: readonly string[]): Wish | Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'human' },
        changed: { type: 'string' },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.help) return { exitCode: 0, output: USAGE };
    const { format } = values;
    if (!isFormat(format)) return cannotRun(`There is no format "${format}". ${USAGE}`);
    return { format, paths: positionals, changed: values.changed };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return cannotRun(`${said}. ${USAGE}`);
  }
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(FORMATS, text);
}

function isInstance(folder: string): boolean {
  return ['content', 'catalogue'].some((name) => existsSync(join(folder, name)));
}

function noInstance(folder: string): string {
  return `${folder} is no instance: it has neither content/ nor catalogue/. Set OSPO_INSTANCE to one.`;
}

/** The path within the instance, or nothing when it is not in there. */
function within(root: string, path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const way = relative(root, realpathSync(path));
  return way === '..' || way.startsWith(`..${sep}`) ? undefined : slashed(way);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function cannotRun(output: string): Outcome {
  return { exitCode: 2, output };
}
