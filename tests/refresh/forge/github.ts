/** GitHub's GraphQL, executed against its published schema. */
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql';

import { findRepository, type FakeRepository, type FoundRepository } from './repository.ts';

let built: GraphQLSchema | undefined;

/** Built once, since it takes a second. */
export function githubSchema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValid: true });
  return built;
}

export async function answerGraphql(
  repositories: readonly FakeRepository[],
  body: string,
  now: Date,
): Promise<string> {
  const { query, variables } = JSON.parse(body) as {
    query: string;
    variables: Record<string, unknown>;
  };
  const result = await graphql({
    schema: githubSchema(),
    source: query,
    variableValues: variables,
    rootValue: rootOf(repositories, now),
  });
  const errors = result.errors?.map((error) => ({
    ...error.toJSON(),
    type: error.extensions['type'],
  }));
  return JSON.stringify({ ...(result.data && { data: result.data }), ...(errors && { errors }) });
}

/** The dependency graph, by REST. */
export function answerSbom(
  repositories: readonly FakeRepository[],
  { pathname }: URL,
): { status: number; body: string } | undefined {
  const [, path] = /^\/repos\/(.+)\/dependency-graph\/sbom$/.exec(pathname) ?? [];
  if (path === undefined) return undefined;
  const sbom = findRepository(repositories, path, true)?.sbom ?? null;
  return { status: sbom === null ? 404 : 200, body: JSON.stringify(sbom ?? {}) };
}

function rootOf(repositories: readonly FakeRepository[], now: Date) {
  return {
    rateLimit: {
      limit: 5000,
      remaining: 4900,
      resetAt: new Date(now.getTime() + 3_600_000).toISOString(),
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const path = `${owner}/${name}`;
      const found = findRepository(repositories, path, true);
      if (!found) {
        const message = `Could not resolve to a Repository with the name '${path}'.`;
        throw new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
      }
      if (found.topics.includes('sso')) {
        throw new GraphQLError('Resource protected by organization SAML enforcement.', {
          extensions: { type: 'FORBIDDEN' },
        });
      }
      return shown(found);
    },
  };
}

function shown(repository: FoundRepository) {
  const { license, release, tags, languages } = repository;
  return {
    nameWithOwner: repository.shownPath,
    url: `https://github.com/${repository.shownPath}`,
    visibility: repository.visibility.toUpperCase(),
    description: repository.description,
    homepageUrl: repository.homepage,
    isArchived: repository.archived,
    isDisabled: false,
    isFork: false,
    isTemplate: false,
    stargazerCount: repository.stars,
    forkCount: repository.forks,
    createdAt: repository.createdAt,
    pushedAt: repository.pushedAt,
    watchers: { totalCount: 2 },
    issues: { totalCount: repository.openIssues },
    pullRequests: { totalCount: 1 },
    licenseInfo: license && { spdxId: license },
    repositoryTopics: { nodes: repository.topics.map((name) => ({ topic: { name } })) },
    languages: () => {
      if (repository.topics.includes('no-languages'))
        throw new GraphQLError('Something is missing.');
      return { edges: Object.entries(languages).map(([name, size]) => ({ size, node: { name } })) };
    },
    latestRelease: release && {
      tagName: release.tag,
      publishedAt: release.date,
      url: 'https://github.com/r',
    },
    refs: {
      totalCount: tags.length,
      nodes: tags.slice(0, 1).map(({ name, date }) => ({
        name,
        target: { __typename: 'Commit', committedDate: date },
      })),
    },
    defaultBranchRef: repository.commits > 0 ? branchOf(repository) : null,
    object: ({ expression }: { expression: string }) => objectOf(repository.files, expression),
  };
}

function branchOf({ branch, head, lastCommitAt, commits }: FakeRepository) {
  const history = ({ since }: { since?: string }) => ({
    totalCount: since ? Math.floor(commits / 10) : commits,
  });
  return {
    name: branch,
    target: { __typename: 'Commit', oid: head, committedDate: lastCommitAt, history },
  };
}

function objectOf(files: Readonly<Record<string, string>>, expression: string) {
  const path = expression.slice(expression.indexOf(':') + 1);
  const text = files[path];
  if (text !== undefined) return { __typename: 'Blob', text, isTruncated: false };
  const inside = Object.keys(files).filter((file) => path === '' || file.startsWith(`${path}/`));
  if (inside.length === 0) return null;
  const names = inside.map((file) => file.slice(path === '' ? 0 : path.length + 1).split('/')[0]);
  return { __typename: 'Tree', entries: [...new Set(names)].map((name) => ({ name })) };
}
