/** The checklist before a release, from the guidelines that each kind needs. */
import { KINDS, type Kind } from '../../schemas/entry.ts';
import type { Proof, ReleasePlan } from '../../schemas/tools.ts';
import { type Item, itemsOf } from '../../instance/checklist.ts';

export interface ReleaseItem extends Item {
  readonly proof?: { readonly by: Proof; readonly all: boolean };
}

export interface ReleaseGroup {
  readonly guideline: string;
  readonly title: string;
  readonly items: readonly ReleaseItem[];
}

export interface Page {
  readonly id: string;
  readonly title: string;
  /** In the language of the office, in which the plan names points. */
  readonly body: string;
  /** In that of the site's pages. Its points are shown if there are as many. */
  readonly translation?: string | undefined;
}

/**
 * One list of groups for each kind of the plan, in order.
 *
 * @throws if the plan names a guideline that is missing or has no checklist, or a point that it does not have.
 */
export function releaseLists(
  plan: ReleasePlan,
  pages: readonly Page[],
): readonly { readonly kind: Kind; readonly groups: readonly ReleaseGroup[] }[] {
  const groups = new Map<string, ReleaseGroup>();
  const points = new Map<string, readonly Item[]>();
  for (const id of new Set(KINDS.flatMap((kind) => plan.guidelines[kind] ?? []))) {
    const page = pages.find((candidate) => candidate.id === id);
    const items = itemsOf(page?.body ?? '');
    if (!page || items.length === 0) throw new Error(`${id} has no checklist.`);
    groups.set(id, {
      guideline: id,
      title: page.title,
      items: inWords(
        items.map((item) => withProof(plan, id, item)),
        page.translation,
      ),
    });
    points.set(id, items);
  }
  checkProofs(plan, points);
  return KINDS.flatMap((kind) => {
    const ids = plan.guidelines[kind];
    return ids ? [{ kind, groups: ids.flatMap((id) => groups.get(id) ?? []) }] : [];
  });
}

function withProof({ proofs }: ReleasePlan, guideline: string, item: Item): ReleaseItem {
  const proof = proofs.find((one) => one.guideline === guideline && one.item === item.text);
  return proof ? { ...item, proof: { by: proof.by, all: proof.proves === 'all' } } : item;
}

/** The same points in the words of the translation. */
function inWords(items: readonly ReleaseItem[], translation = ''): ReleaseItem[] {
  const words = itemsOf(translation);
  return items.map((item, index) => {
    const point = words.length === items.length ? words[index] : undefined;
    return { ...item, ...(point && { text: point.text, pieces: point.pieces }) };
  });
}

/** Fails when a guideline rewords a point, so that the plan is updated. */
function checkProofs({ proofs }: ReleasePlan, points: ReadonlyMap<string, readonly Item[]>): void {
  for (const { guideline, item } of proofs) {
    const found = points.get(guideline)?.some(({ text }) => text === item);
    if (!found) throw new Error(`${guideline} has no point "${item}".`);
  }
}
