/** Everything derived from the form: the entry, problems, the file and the row on the shelf. */
import { writeEntry } from '../../instance/entry-file/write.ts';
import type { Order } from '../../instance/entry-file/order.ts';
import type { Candidate, Finding } from '../../features/submit/findings.ts';
import { listAt, textAt, type Values } from '../../features/submit/paths.ts';
import type { Submission } from '../../features/submit/hand-in.ts';
import { readForm, showCounts, showKind } from './submit-fields.ts';
import { showCard, showState, showYaml } from './submit-preview.ts';
import { placeAll, type Placed, showFaults } from './submit-problems.ts';
import { noteRows, readKind, readSession } from './submit-session.ts';
import { entryFile } from '../../schemas/paths.ts';

export interface Typed {
  readonly values: Values;
  readonly submission: Submission;
  /** Undefined while the rules are loading. */
  readonly placed: Placed[] | undefined;
}

interface Reading {
  /** Values without a field. */
  readonly base: Values;
  /** Id of the entry that is being updated. */
  readonly id: string | undefined;
  /** The comment at the top of its file. */
  readonly head: string | undefined;
  /** Order of the keys in the file. */
  readonly order: Order;
  readonly find: (candidate: Candidate) => Finding[] | undefined;
}

export function readTyped(
  root: HTMLElement,
  { base, id: updated, head, order, find }: Reading,
): Typed {
  const kind = readKind(root);
  showKind(root, kind);
  const values = readForm(root, base);
  const { id } = readSession(root);
  // Without a name there is no id yet, so its absence is not reported.
  const hasId = id !== '' || 'name' in values;
  const found = find({ id, kind: kind ?? 'software', values })?.filter(
    ({ path }) => hasId || path[0] !== 'id',
  );
  const submission: Submission = {
    id: id || '<id>',
    kind: kind ?? '<kind>',
    name: textAt(values, 'name'),
    yaml: writeEntry(values, { kind, order, comments: head ? { '': head } : {} }),
    pictures: listAt(values, 'images').flatMap((image) => textAt(image as Values, 'file') || []),
    notes: noteRows(root),
    isUpdate: updated !== undefined,
  };
  return { values, submission, placed: found && placeAll(root, kind, found) };
}

/**
 * @param shown findings to show now; undefined as long as nothing was checked.
 * @param number shelf number.
 */
export function showTyped(
  root: HTMLElement,
  { values, submission, placed = [] }: Typed,
  shown: readonly Placed[] | undefined,
  number: string | undefined,
): void {
  showFaults(root, shown ?? []);
  showYaml(
    root,
    entryFile(submission),
    submission.yaml,
    shown?.map(({ finding }) => finding),
  );
  const passes = placed.every(({ finding }) => finding.severity !== 'error');
  showState(
    root,
    shown?.map(({ finding }) => finding),
    passes,
  );
  showCard(root, readKind(root), values, number);
  showCounts(root);
}
