/** Contributions of the organisation to outside projects, and its own projects related to them. */
import type { Contribution } from '../schemas/office/contribution.ts';

interface Item {
  readonly id: string;
  readonly value: Contribution;
}

/** Contributions that name a project of the catalogue, or an ecosystem. */
export function contributionsWith<Given extends Item>(
  given: readonly Given[],
  id: string,
  list: 'entries' | 'ecosystems' = 'entries',
) {
  return given.filter(({ value }) => value.related?.[list]?.includes(id));
}
