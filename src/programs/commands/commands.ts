/** Every command of the program: `ospo-portal <name>`, and `npm run <name>` in its repository. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { commandMessages as say } from '#messages/commands.ts';
import { siteValue } from '../../instance/language.ts';
import type { ExitCode } from '../../lib/command.ts';
import { nearest } from '../../lib/distance.ts';

type Name = keyof typeof say.summaries;

interface Command {
  /** Its file in `scripts/`. */
  readonly script: string;
  /** Works without an instance. */
  readonly isAlone?: true;
  /** Runs Astro, which finds packages only from the current folder. */
  readonly builds?: true;
}

export const COMMANDS: Readonly<Record<Name, Command>> = {
  init: { script: 'init', isAlone: true },
  start: { script: 'start', builds: true },
  dev: { script: 'dev', builds: true },
  build: { script: 'build', builds: true },
  validate: { script: 'validate' },
  new: { script: 'new' },
  import: { script: 'import' },
  'format:catalogue': { script: 'format-catalogue' },
  number: { script: 'number' },
  schema: { script: 'schema' },
  review: { script: 'review' },
  issues: { script: 'take-issues' },
  refresh: { script: 'refresh' },
  nightly: { script: 'nightly' },
  drift: { script: 'drift' },
  outreach: { script: 'outreach' },
  figures: { script: 'figures' },
  contributions: { script: 'contributions' },
  inventory: { script: 'inventory' },
  board: { script: 'board', isAlone: true },
  check: { script: 'check', isAlone: true },
  verify: { script: 'verify' },
  provenance: { script: 'provenance' },
  upgrade: { script: 'upgrade' },
};

/** What to do: run a script after printing `said`, or print and exit. */
export type Choice =
  | { readonly script: string; readonly builds?: true; readonly said?: string }
  | { readonly exitCode: ExitCode; readonly said: string };

export interface Surroundings {
  /** Version of the program. */
  readonly version: string;
  /** The folder of the instance, which need not exist. */
  readonly folder: () => string;
  /** Whether `OSPO_INSTANCE` is set. */
  readonly isNamed: boolean;
}

export function chooseCommand(words: readonly string[], around: Surroundings): Choice {
  const [name, ...rest] = words;
  if (name === undefined) return { exitCode: 2, said: usage() };
  if (name === '--help' || name === 'help') return { exitCode: 0, said: usage() };
  if (name === '--version') return { exitCode: 0, said: around.version };
  if (!isCommand(name))
    return { exitCode: 2, said: say.unknown(name, nearest(name, Object.keys(COMMANDS))) };
  const { isAlone, ...command } = COMMANDS[name];
  if (isAlone || rest.includes('--help')) return command;
  const folder = around.folder();
  if (!isInstance(folder)) return { exitCode: 2, said: say.noInstance(folder) };
  return { ...command, said: say.instance(titleOf(folder), folder, around.isNamed) };
}

function usage(): string {
  const rows = Object.entries(say.summaries);
  const width = Math.max(...rows.map(([name]) => name.length));
  return say.usage(rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`).join('\n'));
}

function isCommand(name: string): name is Name {
  return Object.hasOwn(COMMANDS, name);
}

function isInstance(folder: string): boolean {
  return ['content', 'catalogue'].some((name) => existsSync(join(folder, name)));
}

/** Unchecked: the command itself reports a faulty file. */
function titleOf(folder: string): string | undefined {
  const { title } = siteValue(folder);
  return typeof title === 'string' ? title : undefined;
}
