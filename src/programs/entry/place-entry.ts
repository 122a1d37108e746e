/** Writes a new entry, checked as by `npm run validate` before. */
import type { ExitCode } from '../../lib/command.ts';
import { repositoryKey } from '../../schemas/repository-url.ts';
import { writeEntry } from '../../instance/entry-file/write.ts';
import { ENTRY_ORDER } from '../../instance/entry-file/entry-order.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import { yamlDocument } from '../../instance/document.ts';
import type { EntryDocument, Instance } from '../../instance/read.ts';
import type { Kind } from '../../schemas/words.ts';
import { entryFile } from '../../schemas/paths.ts';
import type { CommandContext } from './context.ts';
import { placeFile, type PlaceOptions } from './place-file.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.place;

export interface NewEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly values: DraftValues;
  readonly comments?: Readonly<Record<string, string>>;
}

/** Writes nothing if the entry has a fault. */
export function placeEntry(
  { id, kind, values, comments }: NewEntry,
  instance: Instance,
  options: PlaceOptions,
  context: CommandContext,
): ExitCode {
  const file = entryFile({ id, kind });
  const text = writeEntry(values, { kind, order: ENTRY_ORDER, ...(comments && { comments }) });
  const taken = takenBy(id, kind, values, instance);
  if (taken) {
    context.complain(taken);
    return 1;
  }
  const others = instance.entries.filter((one) => one.file !== file);
  const document: EntryDocument = { id, kind, ...yamlDocument(file, { ok: true, text }) };
  const changed = { ...instance, entries: [...others, document] };
  return placeFile(file, text, changed, options, context);
}

/** An id is unique across kinds, and a repository belongs to one entry. */
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
