/** The parts of all boards, for pages. */
import { listBoards, listParts } from '../features/parts/list-parts.ts';
import { getCatalogue } from './catalogue.ts';
import { onceABuild } from './once-a-build.ts';

/** Empty where no board was read: then no page, link or file mentions parts. */
export const getParts = onceABuild(() => listParts(listBoards(getCatalogue().listed)));

export function countParts(): number {
  return getParts().reduce((sum, { items }) => sum + items.length, 0);
}

export function countBoards(): number {
  return listBoards(getCatalogue().listed).length;
}
