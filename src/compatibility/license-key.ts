/** From a licence in an expression to the licences of the matrix that it may mean. */
import type { LicenseNode } from '../licences/expression-tree.ts';
import type { Matrix } from './matrix.ts';

export interface LicenseKey {
  /** As a person would write it. */
  readonly label: string;
  /** Ids of the matrix. Several where an old id leaves open which is meant; none where nothing is known. */
  readonly ids: readonly string[];
  /** An exception that the matrix knows nothing of. */
  readonly exception?: string;
  /** The id does not say whether later versions count. */
  readonly isAmbiguous?: true;
}

export function labelOf({ id, orLater, exception }: LicenseNode): string {
  return `${id}${orLater ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
}

/** What the matrix calls a licence. */
export function licenseKey(matrix: Matrix, node: LicenseNode): LicenseKey {
  const label = labelOf(node);
  const known = (id: string) => matrix.spellings.get(id.toLowerCase());
  const whole = node.exception && known(`${node.id} WITH ${node.exception}`);
  if (whole) return { label, ids: [whole] };
  const base = baseIds(node, known);
  return {
    label,
    ids: base,
    ...(node.exception && { exception: node.exception }),
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
  const later = known(`${id.replace(/-only$/i, '')}-or-later`);
  if (orLater && later) return [later];
  const exact = known(id);
  if (exact) return [exact];
  const only = known(`${id}-only`);
  return only && later ? [only, later] : [];
}
