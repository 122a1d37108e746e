/** From a licence in an expression to the licences of the matrix that it may mean. */
import type { LicenseNode } from '../expression-tree.ts';
import type { ReasonCode } from './answer.ts';
import type { Matrix } from './matrix.ts';

export interface LicenseKey {
  /** As a person would write it. */
  readonly label: string;
  /** Ids of the matrix. Several where an old id leaves open which is meant; none where nothing is known. */
  readonly ids: readonly string[];
  /** An exception that only gives permissions; which, the matrix does not know. */
  readonly exception?: string;
  /** The id does not say whether later versions count. */
  readonly isAmbiguous?: true;
  /** Why there are no ids, where it is not that the matrix lacks the licence. */
  readonly reason?: ReasonCode;
}

export function labelOf({ id, orLater, exception }: LicenseNode): string {
  return `${id}${orLater ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
}

/** What the matrix calls a licence. What is not understood to the last word has no ids, so it is never a yes. */
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
 * `GPL-3.0` is an old id: with `+` it means `-or-later`, without it leaves the versions open. For other licences
 * `+` adds later versions of which the matrix knows none.
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
