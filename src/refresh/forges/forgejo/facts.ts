/** Facts from the answers of Forgejo's REST API. */
import { defined } from '../../../lib/defined.ts';
import { z } from 'astro/zod';

import type { FactName } from '../../../schemas/metadata.ts';
import { FILE_FACTS, type Detail } from '../../details.ts';
import { field, readFields, type Field } from '../../fields.ts';
import { notForAll, type Failure } from '../../../lib/http/failure.ts';
import type { LogPage } from '../../log.ts';
import { address, bytes, cleanLine, instant, spdxId, topics } from '../../normalise.ts';
import type { Reading, Wanted } from '../../provider.ts';
import { movedTo, releaseFacts, tagFacts, totalIn, type Asked } from '../rest.ts';
import { commitId, count, home, moment, name, path, sizes, text } from '../../shapes.ts';

/** The header of a list that has the number of its items. */
const TOTAL = 'x-total-count';

export const DETAIL_FACTS = [
  'languages',
  'languageBytes',
  'latestRelease',
  'latestTag',
  'tags',
  'head',
  ...FILE_FACTS,
] as const satisfies FactName[];

/** Visibility. A public repository of a user whom only members see is not public either. */
const repositorySchema = z.looseObject({
  full_name: path,
  private: z.boolean(),
  internal: z.boolean().optional(),
  owner: z.looseObject({ visibility: z.enum(['public', 'limited', 'private', '']).optional() }),
});

/** Names what is wrong when the answer is not a public repository. */
export function repositoryReading(
  value: unknown,
  wanted: Wanted,
  { host, address: asked }: Pick<Asked, 'host' | 'address'>,
): Reading | Failure {
  const repository = repositorySchema.safeParse(value).data;
  if (!repository) {
    return { reason: 'invalid-response', cause: { code: 'no-repository', host } };
  }
  const { full_name: found, private: isPrivate, internal, owner } = repository;
  const isLimited = owner.visibility === 'limited' || owner.visibility === 'private';
  if (isPrivate || internal || isLimited) return notForAll(host);
  // An empty repository names a default branch that does not exist yet.
  const { default_branch: _, ...empty } = repository;
  return {
    source: 'forgejo',
    ...movedTo(found, wanted, host),
    ...readFields(repository['empty'] === true ? empty : repository, REPOSITORY, {
      method: 'GET',
      address: asked,
      at: '$',
    }),
  };
}

const REPOSITORY = {
  description: field(['description'], text, (value) => ({ description: cleanLine(value) })),
  website: field(['homepage'], home, (value) => ({ homepage: address(value) })),
  topics: field(['topics'], z.array(z.string()), (value) => ({ topics: topics(value) })),
  archived: field(['archived'], z.boolean(), (archived) => ({ archived })),
  fork: field(['fork'], z.boolean(), (fork) => ({ fork })),
  template: field(['template'], z.boolean(), (template) => ({ template })),
  stars_count: field(['stars'], count, (stars) => ({ stars })),
  watchers_count: field(['watchers'], count, (watchers) => ({ watchers })),
  forks_count: field(['forks'], count, (forks) => ({ forks })),
  open_issues_count: field(['openIssues'], count, (openIssues) => ({ openIssues })),
  open_pr_counter: field(['openPullRequests'], count, (openPullRequests) => ({ openPullRequests })),
  created_at: field(['createdAt'], moment, (value) => ({ createdAt: instant(value) })),
  updated_at: field(['pushedAt'], moment, (value) => ({ pushedAt: instant(value) })),
  default_branch: field(['defaultBranch'], name, (value) => ({
    defaultBranch: cleanLine(value, 250),
  })),
  // Older versions detect no licences at all, so an absent field says nothing about the repository.
  licenses: field(['license'], z.array(name), (ids) => ({
    license: ids.length === 1 ? spdxId(ids[0]) : undefined,
  })),
} satisfies Record<string, Field>;

/** The further requests for a repository at this address of the API. */
export function detailsOf(repository: string): Detail[] {
  return [
    {
      address: `${repository}/languages`,
      name: 'languages',
      looked: ['languages', 'languageBytes'],
      facts: (value) => {
        const parsed = sizes.safeParse(value).data;
        return parsed && defined({ languageBytes: bytes(parsed) });
      },
    },
    {
      // `releases/latest` answers 404 where there is none and where something is wrong alike; a list tells them apart.
      address: `${repository}/releases?draft=false&pre-release=false&limit=1`,
      name: 'releases',
      at: { latestRelease: '$[0]' },
      looked: ['latestRelease'],
      facts: (value) => releaseFacts(value, releases),
    },
    {
      address: `${repository}/tags?limit=1`,
      name: 'tags',
      at: { latestTag: '$[0]', tags: `header ${TOTAL}` },
      looked: ['latestTag'],
      ifThere: ['tags'],
      facts: (value, headers) => tagFacts(value, tags, totalOf(headers)),
    },
  ];
}

const releases = z.array(
  z
    .object({ tag_name: name, published_at: moment, html_url: home.optional() })
    .transform(({ tag_name: tag, published_at: date, html_url: url }) => ({ tag, date, url })),
);

const tags = z.array(
  z
    .object({ name, commit: z.object({ created: moment }).nullable() })
    .transform(({ name: tag, commit }) => ({ tag, date: commit?.created })),
);

/** Most servers limit a page to 50. */
const LOG_PAGE = 50;

export function logAddress(repository: string, branch: string, page: number): string {
  const sha = encodeURIComponent(branch);
  return `${repository}/commits?sha=${sha}&limit=${LOG_PAGE}&page=${page}&stat=false&verification=false&files=false`;
}

const commits = z.array(
  z.object({
    sha: commitId,
    commit: z
      .object({
        committer: z.object({ date: moment.nullish() }).nullish(),
        author: z.object({ email: text.optional() }).nullish(),
      })
      .optional(),
  }),
);

export function logPage(value: unknown, headers: Headers): LogPage | undefined {
  const parsed = commits.safeParse(value).data;
  const total = totalOf(headers);
  return (
    parsed && {
      commits: parsed.map(({ sha, commit }) => ({
        id: sha,
        at: instant(commit?.committer?.date),
        author: cleanLine(commit?.author?.email, 200),
      })),
      total: total === undefined ? undefined : { count: total, header: TOTAL },
      isLast: parsed.length === 0 || parsed.length === total,
    }
  );
}

function totalOf(headers: Headers): number | undefined {
  return totalIn(headers, TOTAL);
}
