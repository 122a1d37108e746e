/** Ids on pages of the office that are taken: a role or a figure with the same id could not be linked to. */
import { GOALS } from './figure.ts';
import type { OfficeName } from './office/collections.ts';
import { RELATIONS } from './office/partner.ts';

/** In the layout of each page, and in its table of contents. */
const FRAME = ['main', 'main-menu', 'search-dialog-field', 'contents-heading'];

const SECTIONS: Partial<Record<OfficeName, readonly string[]>> = {
  mandate: ['governance', 'sources'],
  roles: ['roles', 'departments', 'sources'],
  partners: RELATIONS,
  impact: [...Object.keys(GOALS), ...Object.values(GOALS).flat(), 'published'],
  report: Array.from({ length: 20 }, (_, index) => `group-${index + 1}`),
  training: [],
  contribution: [],
};

/** Collections whose ids are anchors on one page. */
export const ANCHORED = Object.keys(SECTIONS) as OfficeName[];

/** Each section has ids for its heading, its link and its title. */
export function pageIds(name: OfficeName): ReadonlySet<string> {
  const own = (SECTIONS[name] ?? []).flatMap((id) => [
    id,
    `${id}-heading`,
    `${id}-title`,
    `to-${id}`,
  ]);
  return new Set([...FRAME, ...own]);
}
