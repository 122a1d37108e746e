/** Whether the entry of an issue could be added to the catalogue. Writes nothing, and runs nothing of it. */
import { isMapping } from '../../lib/is-mapping.ts';
import { isDeepStrictEqual } from 'node:util';

import { repositoryKey } from '../../schemas/repository-url.ts';
import { writeEntry } from '../../instance/entry-file/write.ts';
import { ENTRY_ORDER } from '../../instance/entry-file/entry-order.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import { entryFile } from '../../schemas/paths.ts';
import { yamlDocument } from '../../instance/document.ts';
import type { EntryDocument, Instance } from '../../instance/read.ts';
import { newProblems } from '../../instance/validate/changed.ts';
import type { Problem } from '../../instance/validate/problem.ts';
import { validateInstance, type Report } from '../../instance/validate/report.ts';
import { repositoriesOf } from '../../instance/validate/rules/repository.ts';
import type { Block } from './block.ts';

export type Checked =
  /** Valid. `text` is the file, formatted anew from the parsed values. */
  | {
      readonly what: 'fits';
      readonly file: string;
      readonly text: string;
      readonly name: string;
      /** The project is in the catalogue; this changes its entry. */
      readonly isUpdate: boolean;
    }
  /** Problems; lines are those of the block. */
  | { readonly what: 'faulty'; readonly file: string; readonly problems: readonly Problem[] }
  /** The id is taken: by another project, by this one as another kind, or by this one with the same content. */
  | { readonly what: 'exists'; readonly existing: EntryDocument; readonly isSame: boolean };

/**
 * Parses the block, adds the entry to the instance, and validates the whole.
 *
 * @param report of the instance without it.
 */
export function checkBlock(instance: Instance, report: Report, block: Block): Checked {
  const { id, kind } = block;
  const file = entryFile(block);
  const entry = { ...yamlDocument(file, { ok: true, text: block.text }), id, kind };
  const existing = instance.entries.find((one) => one.id === id);
  const isSame = existing !== undefined && shareRepository(entry, existing);
  if (
    existing &&
    !(isSame && existing.kind === kind && !isDeepStrictEqual(entry.value, existing.value))
  )
    return { what: 'exists', existing, isSame };
  const others = instance.entries.filter((one) => one !== existing);
  const extended = { ...instance, entries: [...others, entry] };
  const problems = newProblems(validateInstance(extended).problems, report.problems).filter(
    ({ severity }) => severity === 'error',
  );
  if (problems.length > 0 || !isMapping(entry.value)) return { what: 'faulty', file, problems };
  // The validator found no fault, so it has the shape of an entry.
  const text = writeEntry(entry.value as DraftValues, { kind, order: ENTRY_ORDER });
  return { what: 'fits', file, text, name: String(entry.value['name']), isUpdate: isSame };
}

function shareRepository(one: EntryDocument, other: EntryDocument): boolean {
  const keys = new Set(repositoriesOf(other).map(({ value }) => repositoryKey(value)));
  return repositoriesOf(one).some(({ value }) => keys.has(repositoryKey(value)));
}
