/**
 * `npm run contributions`: counts the commits of a domain in a repository, prints the result, and writes it where
 * asked.
 */
import { resolve } from 'node:path';

import { z } from 'astro/zod';

import { contributionMessages } from '#messages/contributions.ts';
import { orderOf } from '../../instance/entry-file/entry-order.ts';
import { withValue } from '../../instance/entry-file/format.ts';
import { writeEntry } from '../../instance/entry-file/write.ts';
import { exists, readText } from '../../instance/folder.ts';
import { writeWhole } from '../../instance/write-file.ts';
import { parseYaml } from '../../instance/yaml/document.ts';
import { command, type ExitCode, UsageError, type Terminal } from '../../lib/command.ts';
import { defined } from '../../lib/defined.ts';
import { OFFICE } from '../../schemas/office/collections.ts';
import { type Commits, contributionSchema } from '../../schemas/office/contribution.ts';
import { isId } from '../../schemas/patterns.ts';
import { countCommits, type Counted, type CountFault } from './count.ts';

const say = contributionMessages.command;
const ORDER = orderOf(contributionSchema) ?? {};

export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** Folder to which relative paths refer. */
  readonly cwd: string;
  /** `2026-11-21` */
  readonly today: string;
}

const FAULTS: Readonly<Record<CountFault, (folder: string) => string>> = {
  'no-repository': say.noRepository,
  shallow: say.shallow,
  'no-commit': say.noCommit,
  slow: () => say.slow,
  failed: say.failed,
};

/** Exit codes: 0 counted, and written where asked; 2 could not. */
export const contributionsCommand = command({
  usage: say.usage,
  options: {
    domain: { type: 'string' },
    project: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
  run: async (
    { values, positionals: [clone, ...more] },
    context: CommandContext,
  ): Promise<ExitCode> => {
    if (clone === undefined || more.length > 0) throw new UsageError(say.oneFolder);
    const domain = domainOf(values.domain);
    const file = fileOf(values.project);
    if (values.write && !file) throw new UsageError(say.writeNeedsProject);
    const end = await countCommits(resolve(context.cwd, clone), domain);
    if ('fault' in end) throw new Error(FAULTS[end.fault](clone));
    const { count, of, authors } = end.counted;
    const commits = proposed(end.counted, domain, context.today);
    context.print(say.summary(count, of, authors, domain));
    if (file) context.print(say.place(file));
    context.print(writeEntry({ commits } as object, { order: ORDER }).trimEnd());
    if (file && values.write) write(context, file, commits);
    return 0;
  },
});

function domainOf(text: string | undefined): string {
  if (text === undefined) throw new UsageError(say.noDomain);
  if (!z.regexes.domain.test(text)) throw new UsageError(say.badDomain);
  return text.toLowerCase();
}

function fileOf(project: string | undefined): string | undefined {
  if (project === undefined) return undefined;
  if (!isId(project)) throw new UsageError(say.badProject);
  return `${OFFICE.contribution.place}/${project}.yaml`;
}

function proposed({ coAuthored, ...counted }: Counted, domain: string, today: string): Commits {
  const given = coAuthored ? { coAuthored } : {};
  return defined({ ...counted, ...given, domain, counted: today }) as Commits;
}

/** @throws one sentence for the user; the file is unchanged then. */
function write({ folder, print }: CommandContext, file: string, commits: Commits): void {
  if (!exists(folder, file)) throw new Error(say.noFile(file));
  const read = readText(folder, file);
  const { value, faults } = read.ok ? parseYaml(read.text) : { value: undefined, faults: [] };
  if (!read.ok || faults.length > 0 || !contributionSchema.safeParse(value).success)
    throw new Error(say.unfit(file));
  const formatted = withValue(read.text, 'commits', commits, ORDER);
  if ('problem' in formatted) throw new Error(say.unwritten(file, formatted.problem));
  writeWhole(folder, file, formatted.text);
  print(say.written(file));
}
