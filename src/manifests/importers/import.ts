/** Imports a file that describes a project as a draft of an entry. Runs in browsers too. */
import { importReasons as because } from '#messages/importers.ts';
import { rootItem, type Notes } from '../../schemas/manifest/node.ts';
import { parseManifest } from '../parse.ts';
import { accountFor } from './crosswalk.ts';
import { type Draft, type ImportOptions, missingIn } from '../../schemas/draft.ts';
import { importEntry, isEntryText } from './entry.ts';
import { settle } from './resolve-draft.ts';
import type { Source } from './source.ts';
import { sourceOf } from './sources.ts';
import { unsettledLicense } from './unsettled-license.ts';

/** Limit of the report. */
const MOST_NOTES = 500;

/**
 * Imports a manifest, a package's own file or an entry. Never throws, adds nothing that the file does not state, and
 * reports every key that was left out. Values are valid, except for those of an entry, which stay as they are.
 *
 * @param name of the file; empty for pasted text, whose format is detected.
 */
export function importFile(name: string, text: string, options: ImportOptions = {}): Draft {
  const source = sourceOf(name, text);
  if (source) return importSource(source, name, text, options);
  if (isEntryText(text)) return importEntry(name, text, options);
  const dropped = [{ field: '', because: because.unknownFile }];
  return { values: {}, kind: options.kind, origins: {}, dropped, missing: missingIn({}) };
}

function importSource(source: Source, name: string, text: string, options: ImportOptions): Draft {
  const notes: Notes = { file: name || source.label, problems: [], most: MOST_NOTES };
  return importValue(source, parseManifest(text, source.syntax, notes), notes, options);
}

/** The same for a parsed value. */
export function importValue(
  source: Pick<Source, 'read'>,
  value: unknown,
  notes: Notes,
  options: ImportOptions,
): Draft {
  const root = rootItem(value ?? {}, notes);
  const taking = source.read(root, options);
  const kind = options.kind ?? taking.kind;
  const { values, refused } = settle(taking, kind);
  const { origins, dropped } = accountFor(taking, values, refused, notes.problems);
  const unsettled = unsettledLicense(root.value, taking, refused, notes.problems);
  const isEmpty = dropped.length === 0 && Object.keys(values).length === 0;
  return {
    values,
    kind,
    origins: Object.fromEntries(
      Object.entries(origins).map(([field, key]) => [field, `${notes.file}: ${key}`]),
    ),
    dropped: isEmpty ? [{ field: '', because: because.empty }] : dropped,
    missing: missingIn(values),
    ...(unsettled && {
      unsettled: { ...unsettled, origin: `${notes.file}: ${unsettled.origin}` },
    }),
  };
}
