import { NEARNESS, nearness } from '../search/nearness.ts';
import { closeNames } from '../search/suggest.ts';

/** A project as somebody may name it. */
export interface NamedProject {
  readonly id: string;
  readonly name: string;
}

export interface FoundByName {
  /** The single match. */
  readonly sure?: NamedProject | undefined;
  /** Without a single match, the candidates, nearest first. */
  readonly perhaps: readonly NamedProject[];
  /** True if the candidates contain the words of the query; false if they are only spelt similarly. */
  readonly isNamed: boolean;
}

const MOST_SHOWN = 6;

/** Finds a project by its id or name, by words of the name, or by a misspelling. */
export function findProject(asked: string, projects: readonly NamedProject[]): FoundByName {
  const pages = projects.map((project) => ({ type: 'project' as const, ...project }));
  const near = pages
    .map((page) => ({ page, distance: nearness(page, asked) }))
    .filter(({ distance }) => distance < NEARNESS.text)
    .toSorted((a, b) => a.distance - b.distance || a.page.name.length - b.page.name.length);
  const sure = near.filter(({ page, distance }, _, all) =>
    all.length === 1 ? true : distance === NEARNESS.exact || page.id === asked,
  );
  const [first] = sure;
  if (first && sure.length === 1) return { sure: first.page, perhaps: [], isNamed: true };
  const named = near.map(({ page }) => page);
  if (named.length > 0) return { perhaps: named.slice(0, MOST_SHOWN), isNamed: true };
  const close = closeNames(asked, pages).flatMap((name) =>
    pages.filter((page) => nearness(page, name) <= NEARNESS.word),
  );
  return { perhaps: [...new Set(close)].slice(0, MOST_SHOWN), isNamed: false };
}
