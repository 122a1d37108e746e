/** Maps a licence in an expression to the licences of the matrix that it may mean. */
import type { LicenseNode } from '../expression-tree.ts';
import type { ReasonCode } from './answer.ts';
import type { Matrix } from './matrix.ts';

export interface LicenseKey {
  /** As in an expression. */
  readonly label: string;
  /** Ids of the matrix. Several for an ambiguous id; none where it is not known. */
  readonly ids: readonly string[];
  /** An exception that only adds permissions, but is not in the matrix. */
  readonly exception?: string;
  /** The id does not say whether later versions are included. */
  readonly isAmbiguous?: true;
  /** Why there are no ids, unless the matrix just lacks the licence. */
  readonly reason?: ReasonCode;
}

export function labelOf({ id, orLater, exception }: LicenseNode): string {
  return `${id}${orLater ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
}

/** The licences of the matrix. What is not fully understood has no ids, so the answer is never "yes". */
export function licenseKey(matrix: Matrix, node: LicenseNode): LicenseKey {
  const label = labelOf(node);
  const known = (id: string) => matrix.spellings.get(id.toLowerCase());
  const whole = node.exception && known(`${node.id} WITH ${node.exception}`);
  if (whole) return { label, ids: [whole] };
  if (!matrix.isLicense(node.id)) return { label, ids: [], reason: 'not-on-list' };
  if (node.orLater && /-only$/i.test(node.id)) return { label, ids: [], reason: 'contradiction' };
  const base = baseIds(node, known);
  const { exception } = node;
  if (exception && !base.every((id) => matrix.onlyPermits(exception, id))) {
    return { label, ids: [], reason: 'exception' };
  }
  return {
    label,
    ids: base,
    ...(exception && { exception }),
    ...(base.length > 1 && { isAmbiguous: true }),
  };
}

/**
 * For the deprecated `GPL-3.0`, `+` means `-or-later`; without it, later versions are unclear. For other licences `+`
 * adds later versions, of which the matrix has none.
 */
function baseIds(
  { id, orLater }: LicenseNode,
  known: (id: string) => string | undefined,
): string[] {
  const later = known(`${id}-or-later`);
  if (orLater && later) return [later];
  const exact = known(id);
  if (exact) return [exact];
  const only = known(`${id}-only`);
  return only && later ? [only, later] : [];
}
