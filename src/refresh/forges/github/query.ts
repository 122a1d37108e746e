/**
 * The one query that asks GitHub for many repositories. Values from the catalogue are passed as variables; the text of
 * the query consists of constants and indices only.
 */
import { EDGE_FILES } from '../../../manifests/edges/read.ts';
import { MANIFEST_NAMES } from '../../../manifests/names.ts';

export interface Asked {
  readonly owner: string;
  readonly name: string;
  /** Path of a manifest that the entry names, if it is not one of the usual ones. */
  readonly manifest?: string | undefined;
}

/** The alias of the text of each manifest. */
export const MANIFEST_ALIASES = MANIFEST_NAMES.map(
  (file, index) => [`manifest${index}`, file] as const,
);

/** The alias of the text of each file that names other works. */
export const EDGE_ALIASES = Object.keys(EDGE_FILES).map(
  (file, index) => [`edge${index}`, file] as const,
);

const TEXT = '{ ... on Blob { text isTruncated } }';

const FRAGMENT = `
fragment Facts on Repository {
  nameWithOwner
  url
  visibility
  description
  homepageUrl
  isArchived
  isDisabled
  isFork
  isTemplate
  stargazerCount
  forkCount
  createdAt
  pushedAt
  watchers { totalCount }
  issues(states: OPEN) { totalCount }
  pullRequests(states: OPEN) { totalCount }
  licenseInfo { spdxId }
  repositoryTopics(first: 20) { nodes { topic { name } } }
  languages(first: 20, orderBy: { field: SIZE, direction: DESC }) { edges { size node { name } } }
  latestRelease { tagName publishedAt url }
  tags: refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
    totalCount
    nodes { name target { ... on Commit { committedDate } ... on Tag { target { ... on Commit { committedDate } } } } }
  }
  defaultBranchRef {
    name
    target {
      ... on Commit { oid committedDate history { totalCount } lastYear: history(since: $since) { totalCount } }
    }
  }
  root: object(expression: "HEAD:") { ... on Tree { entries { name } } }
  community: object(expression: "HEAD:.github") { ... on Tree { entries { name } } }
  ${[...MANIFEST_ALIASES, ...EDGE_ALIASES].map(([alias, file]) => `${alias}: object(expression: "HEAD:${file}") ${TEXT}`).join('\n  ')}
}`;

/**
 * Repositories per query. GitHub advises one query with aliases for about as many; larger ones run into its time limit.
 */
export const BATCH = 25;

export function repositoriesQuery(asked: readonly Asked[]): string {
  const parameters = asked.flatMap(({ manifest }, index) => [
    `$owner${index}: String!, $name${index}: String!`,
    ...(manifest === undefined ? [] : [`$manifest${index}: String!`]),
  ]);
  const selections = asked.map(({ manifest }, index) => {
    const own =
      manifest === undefined ? '' : ` manifest: object(expression: $manifest${index}) ${TEXT}`;
    return `r${index}: repository(owner: $owner${index}, name: $name${index}) { ...Facts${own} }`;
  });
  return `query ($since: GitTimestamp!, ${parameters.join(', ')}) {
  rateLimit { limit remaining resetAt }
  ${selections.join('\n  ')}
}
${FRAGMENT}`;
}

/** @param since ISO instant from which `commitsLastYear` counts. */
export function repositoriesVariables(
  asked: readonly Asked[],
  since: string,
): Record<string, string> {
  const rows = asked.flatMap(({ owner, name, manifest }, index) => [
    [`owner${index}`, owner],
    [`name${index}`, name],
    ...(manifest === undefined ? [] : [[`manifest${index}`, `HEAD:${manifest}`]]),
  ]);
  return { since, ...(Object.fromEntries(rows) as Record<string, string>) };
}

/** Asks for several files of one repository, as variables `file0`, `file1` and so on. */
export function filesQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return `query ($owner: String!, $name: String!, ${numbers.map((n) => `$file${n}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    visibility
    ${numbers.map((n) => `file${n}: object(expression: $file${n}) ${TEXT}`).join('\n    ')}
  }
}`;
}

export const TEXT_QUERY = `query ($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { visibility object(expression: $expression) ${TEXT} }
}`;
