/** From the values of a new entry to its file: checked as `npm run validate` does before anything is written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { ExitCode } from '../../lib/command.ts';
import { repositoryKey } from '../../schemas/repository-url.ts';
import { writeEntry } from '../../instance/entry-file/write.ts';
import { ENTRY_ORDER } from '../../instance/entry-file/entry-order.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import { yamlDocument } from '../../instance/document.ts';
import type { EntryDocument, Instance } from '../../instance/read.ts';
import type { Kind } from '../../schemas/words.ts';
import { entryFile } from '../../schemas/paths.ts';
import type { Problem } from '../../instance/validate/problem.ts';
import { narrow, validateInstance } from '../../instance/validate/report.ts';
import type { CommandContext } from './context.ts';
import { writeWhole } from '../../instance/write-file.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.place;

export interface NewEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly values: DraftValues;
  readonly comments?: Readonly<Record<string, string>>;
}

export interface PlaceOptions {
  /** Replaces a file that is there. */
  readonly force: boolean;
  /** Prints the file in place of writing it. */
  readonly dryRun: boolean;
}

/** Nothing is written as long as something is wrong with it. */
export function placeEntry(
  { id, kind, values, comments }: NewEntry,
  instance: Instance,
  { force, dryRun }: PlaceOptions,
  { folder, print, complain }: CommandContext,
): ExitCode {
  const file = entryFile({ id, kind });
  const path = join(folder, file);
  const text = writeEntry(values, { kind, order: ENTRY_ORDER, ...(comments && { comments }) });
  const taken = takenBy(id, kind, values, instance);
  if (taken) return refuse(complain, taken);
  if (existsSync(path) && !force && !dryRun) {
    return refuse(complain, say.exists(file));
  }
  const document: EntryDocument = { id, kind, ...yamlDocument(file, { ok: true, text }) };
  const problems = problemsWith(document, instance);
  for (const problem of problems) complain(shown(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (dryRun) print(text);
  if (errors > 0) return refuse(complain, say.faulty(file));
  if (!dryRun) {
    writeWhole(folder, file, text);
    print(say.written(file));
  }
  return 0;
}

function refuse(complain: CommandContext['complain'], message: string): ExitCode {
  complain(message);
  return 1;
}

/** An id is unique across kinds, and a repository stands in one entry. */
function takenBy(
  id: string,
  kind: Kind,
  { repositories = [] }: DraftValues,
  { entries }: Instance,
): string | undefined {
  const others = entries.filter((one) => one.id !== id || one.kind !== kind);
  const sameId = others.find((one) => one.id === id);
  if (sameId) return say.takenId(sameId.file, id);
  const wanted = new Set(
    repositories.map((one) => repositoryKey(typeof one === 'string' ? one : one.url)),
  );
  const same = others.find(({ value }) => addressesIn(value).some((url) => wanted.has(url)));
  return same && say.takenRepository(same.file);
}

function addressesIn(value: unknown): string[] {
  const listed: unknown = (value as { repositories?: unknown } | undefined)?.repositories;
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((item: unknown) => {
    const url = typeof item === 'string' ? item : (item as { url?: unknown } | null)?.url;
    return typeof url === 'string' ? [repositoryKey(url)] : [];
  });
}

/** What `npm run validate` would say of the file, if it were there. */
function problemsWith(document: EntryDocument, instance: Instance): readonly Problem[] {
  const entries = instance.entries.filter(({ file }) => file !== document.file);
  const report = validateInstance({ ...instance, entries: [...entries, document] });
  return narrow(report, [document.file]).problems;
}

function shown({ file, line, column, severity, code, message }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}
