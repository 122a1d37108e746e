/** A repository of the fake forge, independent of the kind of forge. */
export interface FakeRepository {
  path: string;
  description: string | null;
  homepage: string | null;
  topics: string[];
  archived: boolean;
  stars: number;
  forks: number;
  openIssues: number;
  createdAt: string;
  pushedAt: string;
  branch: string;
  head: string;
  lastCommitAt: string;
  commits: number;
  /** Hours between two commits. */
  hours: number;
  languages: Record<string, number>;
  license: string | null;
  release: { tag: string; date: string } | null;
  tags: { name: string; date: string }[];
  files: Record<string, string>;
  wiki: Record<string, string>;
  /** GitHub's dependency graph; null where there is none. */
  sbom: unknown;
  /** Visibility: for everybody, or for those with a token that the forge accepts. */
  visibility: 'public' | 'internal' | 'private';
  /** Parts that GitLab shows to members only, such as `repository`. */
  hidden: readonly string[];
  isDeleted: boolean;
  movedTo: string | null;
}

/** A deterministic repository by number, with values that differ between them. */
export function fakeRepository(
  number: number,
  changes: Partial<FakeRepository> = {},
): FakeRepository {
  const day = String((number % 28) + 1).padStart(2, '0');
  return {
    path: `group${number % 7}/project-${number}`,
    description: `Project number ${number}`,
    homepage: null,
    topics: ['board', 'fmc'],
    archived: false,
    stars: number * 3,
    forks: number,
    openIssues: number % 5,
    createdAt: `2019-03-${day}T10:00:00Z`,
    pushedAt: `2026-05-${day}T10:00:00Z`,
    branch: 'main',
    head: number.toString(16).padStart(40, 'a'),
    lastCommitAt: `2026-05-${day}T09:59:00Z`,
    commits: 100 + number,
    hours: 30 * 24,
    languages: { VHDL: 7000, Python: 3000 },
    license: 'Apache-2.0',
    release: { tag: 'v1.0', date: `2025-01-${day}T12:00:00Z` },
    tags: [{ name: 'v1.0', date: `2025-01-${day}T12:00:00Z` }],
    files: { 'README.md': '# Project', LICENSE: 'text' },
    wiki: {},
    sbom: null,
    visibility: 'public',
    hidden: [],
    isDeleted: false,
    movedTo: null,
    ...changes,
  };
}

/** A repository with the path that the request gets to see. */
export type FoundRepository = FakeRepository & { shownPath: string };

/**
 * The repository at a path: a renamed one is found by both paths, and each by its number.
 *
 * @param hasToken whether the request may see what is not public.
 */
export function findRepository(
  repositories: readonly FakeRepository[],
  path: string,
  hasToken: boolean,
): FoundRepository | undefined {
  const found = repositories.find(
    (one, index) =>
      !one.isDeleted &&
      [one.path, one.movedTo, String(index + 1)].some(
        (known) => known?.toLowerCase() === path.toLowerCase(),
      ),
  );
  if (!found || (found.visibility !== 'public' && !hasToken)) return undefined;
  return { ...found, shownPath: found.movedTo ?? found.path };
}

/** A page of the log, the latest first. Three authors alternate. */
export function logOf(
  { head, lastCommitAt, commits, hours }: FakeRepository,
  page: number,
  size: number,
) {
  const start = (page - 1) * size;
  const count = Math.max(0, Math.min(size, commits - start));
  return Array.from({ length: count }, (_, offset) => {
    const index = start + offset;
    return {
      id: index === 0 ? head : index.toString(16).padStart(40, 'b'),
      at: new Date(Date.parse(lastCommitAt) - index * hours * 3_600_000).toISOString(),
      author: `author-${index % 3}@example.org`,
    };
  });
}
