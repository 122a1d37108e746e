/** Ecosystems grouped by the kind of most of their members, the largest first. */
import { KINDS, type Kind } from '../schemas/entry.ts';
import { type Catalogue, ecosystemMembers, type EcosystemRecord } from './catalogue.ts';

export interface EcosystemGroup {
  readonly kind: Kind;
  readonly ecosystems: readonly EcosystemRecord[];
}

export function ecosystemsByKind({
  ecosystems,
  projects,
}: Pick<Catalogue, 'ecosystems' | 'projects'>): EcosystemGroup[] {
  const kindOf = ({ ecosystem }: EcosystemRecord): Kind => {
    const kinds = ecosystemMembers(ecosystem).flatMap((id) => projects.get(id)?.kind ?? []);
    const amount = (kind: Kind) => kinds.filter((each) => each === kind).length;
    return KINDS.reduce((most, kind) => (amount(kind) > amount(most) ? kind : most));
  };
  const size = ({ ecosystem }: EcosystemRecord) => ecosystemMembers(ecosystem).length;
  const groups = Map.groupBy(ecosystems, kindOf);
  return KINDS.flatMap((kind) => {
    const group = groups.get(kind)?.toSorted((a, b) => size(b) - size(a));
    return group ? [{ kind, ecosystems: group }] : [];
  });
}
